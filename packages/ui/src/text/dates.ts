/** A moment as the API sends it: an ISO 8601 instant in UTC. */
export type Moment = string | Date;

/** Who reads: their language and their IANA time zone, for example `en-GB` and `Europe/Berlin`. Never guessed. */
export interface Reader {
  readonly locale: string;
  readonly zone: string;
}

type Options = Intl.DateTimeFormatOptions;

const DAY: Options = { weekday: "short", day: "numeric", month: "short" };
const CLOCK: Options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

const formats = new Map<string, Intl.DateTimeFormat>();

function format(moment: Moment, { locale, zone }: Reader, options: Options): string {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  formats.set(key, known);
  return known.format(new Date(moment));
}

/** "Fri 27 Nov": always with the weekday, because people plan in weekdays. */
export const formatDay = (moment: Moment, reader: Reader): string => format(moment, reader, DAY);

/** "Friday, 27 November 2026", for letters, offers and promises. */
export const formatLongDay = (moment: Moment, reader: Reader): string =>
  format(moment, reader, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** "14:30", beside a day that is already on screen. */
export const formatTime = (moment: Moment, reader: Reader): string => format(moment, reader, CLOCK);

/** "12:04:31", for the saved indicator. */
export const formatExactTime = (moment: Moment, reader: Reader): string =>
  format(moment, reader, { ...CLOCK, second: "2-digit" });

/** "Fri 27 Nov, 14:30 CET": an appointment; the zone is always said. */
export const formatDayTime = (moment: Moment, reader: Reader): string =>
  format(moment, reader, { ...DAY, ...CLOCK, timeZoneName: "short" });

/** "Fri 27 Nov, 14:30", where the reader's own zone goes without saying: activity, mail, notes. */
export const formatStamp = (moment: Moment, reader: Reader): string => format(moment, reader, { ...DAY, ...CLOCK });

/** "2026-12-18", a calendar day without a time (target date, start date), as "Fri, 18 Dec 2026" in any zone. */
export const formatCalendarDay = (day: string, locale: string): string =>
  format(`${day}T12:00:00Z`, { locale, zone: "UTC" }, { ...DAY, year: "numeric" });

/** "2026-11-27", the calendar day a moment falls on where the reader lives: for comparing days. */
export const formatCalendarDate = (moment: Moment, { zone }: Reader): string =>
  format(moment, { locale: "sv", zone }, { year: "numeric", month: "2-digit", day: "2-digit" });

/** "CET" or "GMT+5:30": what the zone is called at that moment, because it changes with the clocks. */
export const zoneName = (moment: Moment, { locale, zone }: Reader): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: "short" })
    .formatToParts(new Date(moment))
    .find(({ type }) => type === "timeZoneName")?.value ?? zone;
