import type { Moment, Reader } from "@leadline/ui/text/dates";

type Options = Intl.DateTimeFormatOptions;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn({ locale, zone }: Reader, options: Options): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  formats.set(key, known);
  return known;
}

const DAY: Options = { weekday: "long", day: "numeric", month: "long" };
const CLOCK: Options = { hour: "numeric", minute: "2-digit" };

/** "Tuesday 10 November": promises carry the weekday; the year is said only when it is not this one. */
export function sayDay(moment: Moment, reader: Reader, now: Moment): string {
  const year = (at: Moment): string => formatIn(reader, { year: "numeric" }).format(new Date(at));
  const inAnotherYear = year(moment) !== year(now);
  return formatIn(reader, inAnotherYear ? { ...DAY, year: "numeric" } : DAY).format(new Date(moment));
}

/** The same for a calendar day such as a closing or a start date, which is no moment and never moves with a zone. */
export const sayCalendarDay = (day: string, locale: string, now: Moment): string =>
  sayDay(`${day}T12:00:00Z`, { locale, zone: "UTC" }, now);

/** "14:30", or "2:30 PM" where people write it so. */
export const sayTime = (moment: Moment, reader: Reader): string => formatIn(reader, CLOCK).format(new Date(moment));

/** "10:00 to 10:45" as the language writes a stretch of time. */
export const sayTimes = (start: Moment, end: Moment, reader: Reader): string =>
  formatIn(reader, CLOCK).formatRange(new Date(start), new Date(end));

/** "Thursday 5 November at 14:07". */
export const sayDayAndTime = (moment: Moment, reader: Reader): string =>
  formatIn(reader, { ...DAY, ...CLOCK }).format(new Date(moment));

/** The three words of a calendar leaf: weekday, day, month. */
export const leafOf = (moment: Moment, reader: Reader): readonly [string, string, string] => [
  formatIn(reader, { weekday: "short" }).format(new Date(moment)),
  formatIn(reader, { day: "numeric" }).format(new Date(moment)),
  formatIn(reader, { month: "short" }).format(new Date(moment)),
];

/** The calendar day of a moment in the reader's zone, as 2026-11-27: what slots are grouped by. */
export const dayOf = (moment: Moment, zone: string): string =>
  formatIn({ locale: "en-CA", zone }, { year: "numeric", month: "2-digit", day: "2-digit" }).format(new Date(moment));
