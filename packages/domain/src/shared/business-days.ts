import { plusDays, weekdayOf, type LocalDay } from "./zone.js";

/**
 * Business days: Monday to Friday in the zone of the requisition's location, less the organization's holidays
 * (calendar days there). Deadlines towards candidates and interview windows are counted in them.
 */
export const isBusinessDay = (day: LocalDay, holidays: readonly LocalDay[] = []): boolean =>
  weekdayOf(day) <= 5 && !holidays.includes(day);

/** The `count`-th business day after `day` (1 or more); 0 answers `day` itself or, on a weekend, the next one. */
export function addBusinessDays(day: LocalDay, count: number, holidays: readonly LocalDay[] = []): LocalDay {
  let reached = day;
  while (!isBusinessDay(reached, holidays)) reached = plusDays(reached, 1);
  for (let left = reached === day ? count : count - 1; left > 0; left -= isBusinessDay(reached, holidays) ? 1 : 0)
    reached = plusDays(reached, 1);
  return reached;
}

/** How many business days lie after `from` up to and including `to`; 0 when `to` is not later. */
export function businessDaysBetween(from: LocalDay, to: LocalDay, holidays: readonly LocalDay[] = []): number {
  let count = 0;
  for (let day = plusDays(from, 1); day <= to; day = plusDays(day, 1)) if (isBusinessDay(day, holidays)) count += 1;
  return count;
}

/**
 * Counts like `businessDaysBetween`, for many pairs of days at once: each day from `first` to `last` is looked at only
 * once. Both days of a pair lie in between; others are counted one by one.
 */
export function businessDayCounter(
  first: LocalDay,
  last: LocalDay,
  holidays: readonly LocalDay[] = [],
): (from: LocalDay, to: LocalDay) => number {
  const upTo = new Map<LocalDay, number>();
  let count = 0;
  for (let day = first; day <= last; day = plusDays(day, 1)) {
    count += isBusinessDay(day, holidays) ? 1 : 0;
    upTo.set(day, count);
  }
  return (from, to) => {
    const [before, after] = [upTo.get(from), upTo.get(to)];
    if (before === undefined || after === undefined) return businessDaysBetween(from, to, holidays);
    return Math.max(0, after - before);
  };
}
