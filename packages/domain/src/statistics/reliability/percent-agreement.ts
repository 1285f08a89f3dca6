import { ok, type Result } from "../../shared/result.js";
import { notDefined, type StatisticRefusal } from "../numeric/refusal.js";
import { checkTable, ratingsIn, type RatingTable } from "./rating-table.js";

export interface PercentAgreement {
  /** Pairs of ratings of the same candidate. A candidate with many ratings brings many pairs and weighs more. */
  readonly pairs: number;
  readonly equalPairs: number;
  readonly adjacentPairs: number;
  /** Share of pairs with equal ratings, 0 to 1. */
  readonly exact: number;
  /** Share of pairs at most one point apart, 0 to 1, the equal ones among them. */
  readonly adjacent: number;
}

/**
 * How often two interviewers of the same candidate agree: the share of pairs of ratings that are equal, and that are
 * at most one point apart. Says nothing about chance; Krippendorff's alpha does.
 *
 * Refuses ragged or empty tables and values that are not finite; not defined when no candidate has two ratings.
 */
export function percentAgreement(table: RatingTable): Result<PercentAgreement, StatisticRefusal> {
  const fit = checkTable(table);
  if (!fit.ok) return fit;
  const differences = table
    .map(ratingsIn)
    .flatMap((ratings) => ratings.flatMap((one, i) => ratings.slice(i + 1).map((other) => Math.abs(one - other))));
  const pairs = differences.length;
  if (pairs === 0) return notDefined("percent agreement", "no candidate has two ratings");
  const equalPairs = differences.filter((difference) => difference === 0).length;
  const adjacentPairs = differences.filter((difference) => difference <= 1).length;
  return ok({ pairs, equalPairs, adjacentPairs, exact: equalPairs / pairs, adjacent: adjacentPairs / pairs });
}
