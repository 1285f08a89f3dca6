import { ok, refuse, type Result } from "../../shared/result.js";

/** A number or table that the formula cannot take: what it is, what was given, and what would be accepted. */
export interface UnfitValue {
  readonly type: "UnfitValue";
  /** Which argument, with its place in a table where there is one: `ratings[2][0]`. */
  readonly what: string;
  /** The value as text, so that NaN and the infinities survive JSON. */
  readonly given: string;
  /** What would be accepted, in words. */
  readonly allowed: string;
}

/** The data are sound and the figure still has no value, as a share of nothing has none. */
export interface NotDefined {
  readonly type: "NotDefined";
  readonly figure: string;
  readonly because: string;
}

/** How every statistic refuses. */
export type StatisticRefusal = UnfitValue | NotDefined;

/** Refuses a value, naming it and what is allowed. */
export const unfit = (what: string, given: number | string | null, allowed: string): Result<never, UnfitValue> =>
  refuse({ type: "UnfitValue", what, given: String(given), allowed });

/** Refuses a figure that these data do not define. */
export const notDefined = (figure: string, because: string): Result<never, NotDefined> =>
  refuse({ type: "NotDefined", figure, because });

/** What a number is allowed to be. */
export interface Allowed {
  readonly allowed: string;
  readonly test: (value: number) => boolean;
}

export const FINITE: Allowed = { allowed: "a finite number", test: Number.isFinite };

/** Far above any scale; keeps squares and their sums finite. */
const LARGEST = 1e9;
export const MODERATE: Allowed = {
  allowed: "a number from -1e9 to 1e9",
  test: (value) => Math.abs(value) <= LARGEST,
};
export const COUNT: Allowed = {
  allowed: "a whole number from 0",
  test: (value) => Number.isSafeInteger(value) && value >= 0,
};
export const COUNT_FROM_ONE: Allowed = {
  allowed: "a whole number from 1",
  test: (value) => Number.isSafeInteger(value) && value >= 1,
};
export const SHARE: Allowed = { allowed: "from 0 to 1", test: (value) => value >= 0 && value <= 1 };
/** A share that leaves something on both sides. */
export const INSIDE: Allowed = {
  allowed: "between 0 and 1, both excluded",
  test: (share) => share > 0 && share < 1,
};
export const POSITIVE: Allowed = {
  allowed: "a finite number above 0",
  test: (value) => Number.isFinite(value) && value > 0,
};
export const NOT_NEGATIVE: Allowed = {
  allowed: "a finite number from 0",
  test: (value) => Number.isFinite(value) && value >= 0,
};
/** A rating or a mean of ratings. */
export const ON_THE_SCALE: Allowed = { allowed: "from 1 to 5", test: (value) => value >= 1 && value <= 5 };
export const BETWEEN_MINUS_ONE_AND_ONE: Allowed = {
  allowed: "between -1 and 1, both excluded",
  test: (value) => value > -1 && value < 1,
};

/** Accepts the named numbers when each satisfies its condition; otherwise refuses the first that does not. */
export function checkNumbers(...checks: readonly (readonly [string, number, Allowed])[]): Result<true, UnfitValue> {
  for (const [what, value, { allowed, test }] of checks) if (!test(value)) return unfit(what, value, allowed);
  return ok(true);
}
