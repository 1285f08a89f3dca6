import { ok, type Result } from "../../shared/result.js";
import { checkNumbers, COUNT, unfit, type Allowed, type UnfitValue } from "../numeric/refusal.js";

/** How many of a group were selected, which at a stage means advanced. */
export interface Selection {
  readonly selected: number;
  readonly total: number;
}

/** Beyond any pool of applicants; keeps products of counts exact and sums over all tables short. */
const LARGEST_GROUP = 1_000_000;

const GROUP_SIZE: Allowed = {
  allowed: `a whole number from 1 to ${LARGEST_GROUP}`,
  test: (total) => Number.isInteger(total) && total >= 1 && total <= LARGEST_GROUP,
};

/** Accepts a group of 1 to 1,000,000 people of whom 0 to all were selected; otherwise names the count that is unfit. */
export function checkSelection(what: string, { selected, total }: Selection): Result<true, UnfitValue> {
  const fit = checkNumbers([`${what}.total`, total, GROUP_SIZE], [`${what}.selected`, selected, COUNT]);
  if (!fit.ok) return fit;
  return selected > total ? unfit(`${what}.selected`, selected, `at most the total, ${total}`) : ok(true);
}
