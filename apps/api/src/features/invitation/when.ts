import type { Instant, Interval } from "@leadline/domain/shared/instant";
import { dayOf } from "@leadline/domain/shared/zone";
import { longDay } from "#core/locale-text.js";

/** A stretch of time as it is written to somebody who lives by one clock. */
export interface WrittenTime {
  /** "Tuesday 24 November 2026" */
  readonly day: string;
  /** "10:00" */
  readonly from: string;
  readonly to: string;
  /** "Lisbon", after the zone's name. */
  readonly place: string;
  /** "UTC+1" at that moment. */
  readonly offset: string;
}

export const writtenTime = ({ start, end }: Interval, zone: string, locale: string): WrittenTime => ({
  day: longDay(dayOf(start, zone), locale),
  from: clock(start, zone),
  to: clock(end, zone),
  place: placeOf(zone),
  offset: offsetOf(start, zone),
});

/** "Lisbon" of Europe/Lisbon, "Buenos Aires" of America/Argentina/Buenos_Aires. */
export const placeOf = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/** Twenty-four hours everywhere: nobody comes twelve hours late. */
const clock = (at: Instant, zone: string): string =>
  new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone }).format(at);

const offsetOf = (at: Instant, zone: string): string => {
  const name = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "shortOffset" })
    .formatToParts(at)
    .find(({ type }) => type === "timeZoneName")?.value;
  return (name ?? "GMT").replace("GMT", "UTC").replace(/^UTC$/, "UTC+0").replace("-", "\u2212");
};
