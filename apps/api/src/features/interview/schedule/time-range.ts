import type { Interval } from "@leadline/domain/shared/instant";
import type { ValueTransformer } from "typeorm";

/** A stretch of time as PostgreSQL's tstzrange, its start included and its end not. */
export const toRange = ({ start, end }: Interval): string =>
  `[${new Date(start).toISOString()},${new Date(end).toISOString()})`;

/** Reads `["2027-06-07 09:00:00+00","2027-06-07 10:00:00+00")`, whatever zone the connection prints in. */
export function fromRange(text: string): Interval {
  const [, start, end] = /^\["?([^",]+)"?,"?([^",]+)"?\)$/.exec(text) ?? [];
  if (!start || !end) throw new Error("A stored time has no start or no end.");
  return { start: instantOf(start), end: instantOf(end) };
}

// PostgreSQL prints offsets as +00 or +05:45; the ISO form wants minutes.
const instantOf = (printed: string): number => Date.parse(printed.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00"));

/** Entities see an interval, the column holds a range. */
export const rangeColumn: ValueTransformer = {
  to: (value: Interval | null | undefined) => (value ? toRange(value) : value),
  from: (value: string | null) => (value === null ? null : fromRange(value)),
};
