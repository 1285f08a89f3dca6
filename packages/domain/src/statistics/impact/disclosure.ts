import { ok, type Result } from "../../shared/result.js";
import { checkNumbers, COUNT, unfit, type UnfitValue } from "../numeric/refusal.js";
import { sum } from "../numeric/sums.js";
import { LEAST_SHOWN_GROUP } from "./suppression.js";

const LEAST_GAIN = 5;
const LEAST_DAYS = 90;
const LEAST_POOL = 100;

/**
 * Whether a report on groups may be computed anew: when every displayed group gained at least 5 people or 90 days
 * passed, so that two reports cannot be subtracted to learn about one person. `before` and `now` are the counts of
 * the displayed groups in the same order. Refuses counts that are not whole numbers from 0 and lists of unequal
 * length.
 */
export function mayRefresh(
  before: readonly number[],
  now: readonly number[],
  daysSince: number,
): Result<boolean, UnfitValue> {
  const fit = checkNumbers(
    ["daysSince", daysSince, COUNT],
    ...before.map((count, index) => [`before[${index}]`, count, COUNT] as const),
    ...now.map((count, index) => [`now[${index}]`, count, COUNT] as const),
  );
  if (!fit.ok) return fit;
  if (before.length !== now.length) return unfit("now", `${now.length} groups`, `${before.length} groups, as before`);
  const gains = now.map((count, index) => count - (before[index] ?? 0));
  return ok(daysSince >= LEAST_DAYS || gains.every((gain) => gain >= LEAST_GAIN));
}

/**
 * Whether a table of two attributes may be shown: every cell has at least 5 people and all together are at least 100.
 * Refuses counts that are not whole numbers from 0 and an empty table.
 */
export function mayCrossTabulate(cells: readonly (readonly number[])[]): Result<boolean, UnfitValue> {
  const counts = cells.flat();
  if (counts.length === 0) return unfit("cells", "none", "at least one cell");
  const fit = checkNumbers(
    ...cells.flatMap((row, i) => row.map((count, j) => [`cells[${i}][${j}]`, count, COUNT] as const)),
  );
  if (!fit.ok) return fit;
  return ok(counts.every((count) => count >= LEAST_SHOWN_GROUP) && sum(counts) >= LEAST_POOL);
}
