/** A point in time: whole milliseconds since 1970-01-01T00:00Z, as `Date#getTime` answers at the edges of the domain. */
export type Instant = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A stretch of time, its start included and its end not: one that ends at ten does not touch one that starts at ten. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/** Whether two stretches share any moment. */
export const overlaps = (one: Interval, other: Interval): boolean => one.start < other.end && other.start < one.end;

/** Whether `inner` lies within `outer`; equal ends count. */
export const contains = (outer: Interval, inner: Interval): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The length in minutes. */
export const minutesOf = ({ start, end }: Interval): number => (end - start) / MINUTE;

/** The stretch with `minutes` more on both sides. */
export const widened = ({ start, end }: Interval, minutes: number): Interval => ({
  start: start - minutes * MINUTE,
  end: end + minutes * MINUTE,
});

/** The same moments as few stretches as possible, in order. */
export function merged(intervals: readonly Interval[]): Interval[] {
  const joined: Interval[] = [];
  for (const interval of intervals.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && interval.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, interval.end) };
    else if (interval.start < interval.end) joined.push(interval);
  }
  return joined;
}
