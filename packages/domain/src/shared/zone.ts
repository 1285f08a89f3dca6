import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { HOUR, MINUTE, type Instant, type Interval } from "./instant.js";
import { ok, refuse, type Result } from "./result.js";

/** A calendar day as people write it, without a zone: `2027-03-14`. Compares as text. */
export type LocalDay = string;

/** Whether `name` is a zone of the IANA database. A bare offset like `+01:00` is not: it knows no daylight saving. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** A time zone a person chose. */
export const timeZone = z.string().max(64).refine(isTimeZone, "Choose a time zone, for example Europe/Lisbon.");

/** A calendar day a person typed or picked. */
export const localDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "Enter a date like 2027-03-14.", abort: true })
  .refine(isDay, "This day is not in the calendar.");

/** The day it is at `instant` where people live by `zone`. */
export const dayOf = (instant: Instant, zone: string): LocalDay => zoned(instant, zone).toPlainDate().toString();

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: LocalDay): number => Temporal.PlainDate.from(day).dayOfWeek;

/** The day `days` later, or earlier when negative. */
export const plusDays = (day: LocalDay, days: number): LocalDay =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** The moments of one day in a zone: 23, 24 or 25 hours long, depending on the clock change. */
export const dayIn = (day: LocalDay, zone: string): Interval => ({
  start: startOf(day, zone),
  end: startOf(plusDays(day, 1), zone),
});

/** All days that have a moment inside `interval`, in order. */
export function daysOf(interval: Interval, zone: string): LocalDay[] {
  const days: LocalDay[] = [];
  const last = dayOf(interval.end - 1, zone);
  for (let day = dayOf(interval.start, zone); day <= last; day = plusDays(day, 1)) days.push(day);
  return days;
}

/**
 * `dayOf` for many moments of one stretch: reads the calendar once, so that searching a month of half hours is
 * arithmetic. Moments outside the stretch are looked up as usual.
 */
export function dayFinder(within: Interval, zone: string): (instant: Instant) => LocalDay {
  const days = daysOf(within, zone).map((day) => ({ day, ...dayIn(day, zone) }));
  const first = days[0]?.start ?? 0;
  return (instant) => {
    // No day is longer than 25 hours on any clock, so the day is the guess or one of the next.
    for (let index = Math.max(0, Math.floor((instant - first) / (26 * HOUR))); index < days.length; index += 1) {
      const day = days[index];
      if (day && day.start <= instant && instant < day.end) return day.day;
    }
    return dayOf(instant, zone);
  };
}

/** The clock jumps over this time: `before` and `after` are the nearest moments that exist. */
export interface TimeSkipped {
  readonly type: "TimeSkipped";
  readonly before: Instant;
  readonly after: Instant;
}

/** The clock shows this time twice: somebody has to say which one is meant. */
export interface TimeTwice {
  readonly type: "TimeTwice";
  readonly first: Instant;
  readonly second: Instant;
}

/**
 * The moment a wall clock in `zone` shows `local` (`2027-03-14T02:30`). Where the clock is changed, a time may not
 * exist or exist twice; then this refuses and names both candidates, because a guess would move somebody's interview.
 */
export function instantOf(local: string, zone: string): Result<Instant, TimeSkipped | TimeTwice> {
  const plain = Temporal.PlainDateTime.from(local);
  const earlier = plain.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = plain.toZonedDateTime(zone, { disambiguation: "later" });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return ok(earlier.epochMilliseconds);
  if (earlier.toPlainDateTime().equals(plain))
    return refuse({ type: "TimeTwice", first: earlier.epochMilliseconds, second: later.epochMilliseconds });
  return refuse({ type: "TimeSkipped", before: earlier.epochMilliseconds, after: later.epochMilliseconds });
}

/** What a wall clock in `zone` shows at `instant`, to the minute: `2027-03-14T09:30`. */
export const localTimeOf = (instant: Instant, zone: string): string =>
  zoned(instant, zone).toPlainDateTime().toString({ smallestUnit: "minute" });

/**
 * The moments of `day` at which a wall clock in `zone` shows a time from minute `from` up to, not including, minute
 * `to` of the day (0 to 1440). A skipped hour is not in it, a repeated hour is in it twice, so the answer can be
 * several stretches or none.
 */
export function hoursOf(day: LocalDay, from: number, to: number, zone: string): Interval[] {
  const whole = dayIn(day, zone);
  const midnight = Temporal.PlainDate.from(day).toZonedDateTime("UTC").epochMilliseconds;
  return sameOffset(whole, zone)
    .map(({ start, end }) => {
      const offset = offsetAt(start, zone);
      return {
        start: Math.max(start, midnight + from * MINUTE - offset),
        end: Math.min(end, midnight + to * MINUTE - offset),
      };
    })
    .filter(({ start, end }) => start < end);
}

/** The parts of one day between which the clock is changed: one part on almost every day, two on a changing day. */
function sameOffset({ start, end }: Interval, zone: string): Interval[] {
  // Some zones have skipped a whole day when they changed sides of the date line.
  if (start >= end) return [];
  const before = offsetAt(start, zone);
  if (offsetAt(end - 1, zone) === before) return [{ start, end }];
  let low = start;
  let high = end - 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return [
    { start, end: high },
    { start: high, end },
  ];
}

const zoned = (instant: Instant, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

const offsetAt = (instant: Instant, zone: string): number => zoned(instant, zone).offsetNanoseconds / 1e6;

const startOf = (day: LocalDay, zone: string): Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}

/** Rounds up to the next multiple of `minutes` counted from the start of the day in `zone`. */
export function nextOnGrid(instant: Instant, minutes: number, zone: string): Instant {
  const start = startOf(dayOf(instant, zone), zone);
  const step = minutes * MINUTE;
  return start + Math.ceil((instant - start) / step) * step;
}
