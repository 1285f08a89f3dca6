import { ok, type Result } from "../../shared/result.js";
import { correlation } from "../numeric/correlation.js";
import { checkNumbers, MODERATE, unfit, type UnfitValue } from "../numeric/refusal.js";
import { at, mean, squaresAround } from "../numeric/sums.js";

/** How an interviewer's ratings of recorded answers compare with the key the experts agreed on. */
export interface ExerciseResult {
  readonly items: number;
  /** Mean of rating minus key, in points; positive is lenient. */
  readonly bias: number;
  /** Root of the mean squared difference, in points. */
  readonly rootMeanSquare: number;
  /** -1 to 1; null for fewer than two items or when one side does not vary. */
  readonly correlation: number | null;
  /** Share of items rated as the key, 0 to 1. */
  readonly exact: number;
  /** Share of items at most one point from the key, 0 to 1. */
  readonly adjacent: number;
  /** Whether the interviewer is calibrated by this exercise. */
  readonly passed: boolean;
}

/** For how many days a passed exercise counts. */
export const EXERCISE_VALID_DAYS = 180;

const LARGEST_BIAS = 0.4;
const LARGEST_ROOT_MEAN_SQUARE = 0.8;
const LEAST_ADJACENT = 0.9;
const LEAST_ITEMS = 8;

/** Keeps a limit that is met exactly from being missed by the last bits of a mean. */
const TOLERANCE = 1e-9;

/**
 * Scores a calibration exercise. Passed with at least 8 items, a bias of at most 0.4 either way, a root mean square
 * of at most 0.8 and at least 90 % of items within one point.
 *
 * Refuses no items, ratings and key of unequal length, and values that are not finite.
 * Source: accuracy components of ratings, Cronbach (1955), Psychological Bulletin 52, 177-193.
 */
export function exerciseResult(key: readonly number[], ratings: readonly number[]): Result<ExerciseResult, UnfitValue> {
  if (key.length === 0) return unfit("key", "no items", "at least one item");
  if (ratings.length !== key.length)
    return unfit("ratings", `${ratings.length} items`, `${key.length} items, as in the key`);
  const fit = checkNumbers(
    ...key.map((value, index) => [`key[${index}]`, value, MODERATE] as const),
    ...ratings.map((value, index) => [`ratings[${index}]`, value, MODERATE] as const),
  );
  if (!fit.ok) return fit;
  const differences = ratings.map((rating, index) => rating - at(key, index));
  const items = differences.length;
  const bias = mean(differences);
  const rootMeanSquare = Math.sqrt(squaresAround(differences, 0) / items);
  const together = correlation(key, ratings);
  const adjacent = differences.filter((difference) => Math.abs(difference) <= 1).length / items;
  return ok({
    items,
    bias,
    rootMeanSquare,
    correlation: together.ok ? together.value : null,
    exact: differences.filter((difference) => difference === 0).length / items,
    adjacent,
    passed:
      items >= LEAST_ITEMS &&
      Math.abs(bias) <= LARGEST_BIAS + TOLERANCE &&
      rootMeanSquare <= LARGEST_ROOT_MEAN_SQUARE + TOLERANCE &&
      adjacent >= LEAST_ADJACENT - TOLERANCE,
  });
}
