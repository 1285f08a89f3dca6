import { ok, type Result } from "../../shared/result.js";
import { GATES } from "../gate/gate-table.js";
import { normalCumulative } from "../numeric/normal.js";
import { checkNumbers, notDefined, POSITIVE, type Allowed, type StatisticRefusal } from "../numeric/refusal.js";
import { at } from "../numeric/sums.js";
import { shrinkTogether } from "./empirical-bayes.js";

/** How widely one interviewer's ratings spread. */
export interface RatingSpread {
  /** Number of ratings, at least 2. */
  readonly ratings: number;
  /** Sample standard deviation of the ratings in points, above 0. */
  readonly deviation: number;
}

/** An interviewer's spread beside that of all. */
export interface RangeRestriction {
  /** Standard deviation after shrinking, in points. */
  readonly deviation: number;
  /** It divided by the pooled one. */
  readonly ratio: number;
  /** Probability, 0 to 1, that the true ratio is below .7. */
  readonly probability: number;
  readonly flagged: boolean;
}

export interface RangeRestrictions {
  readonly heterogeneity: number;
  readonly betweenVariance: number;
  /** The spread of an average interviewer, in points. */
  readonly pooledDeviation: number;
  readonly interviewers: readonly RangeRestriction[];
}

const NARROW = 0.7;
const LEAST_PROBABILITY = 0.75;
const LEAST_RATINGS = GATES.rangeRestriction.conditions.ratings.atLeast;
const AT_LEAST_TWO: Allowed = {
  allowed: "a whole number from 2",
  test: (value) => Number.isSafeInteger(value) && value >= 2,
};

/**
 * Finds interviewers who use a narrow part of the scale, so that their ratings tell candidates less apart. Flagged
 * from a probability of .75 with at least 20 ratings.
 *
 * Refuses no interviewers, fewer than 2 ratings of one, and a deviation that is not finite and above 0: somebody whose
 * ratings are all equal has no logarithm to shrink, and `centralTendency` shows it plainly.
 *
 * ln s² with variance 2/(n-1) is shrunk (see `shrinkTogether`) to y*; pooled sd exp(ȳ/2), posterior sd exp(y*⁄2),
 * P(ratio < .7) = Φ((2·ln .7 - (y* - ȳ))/√(B·v)). Source: normal approximation of the log of a sample variance.
 */
export function rangeRestrictions(spreads: readonly RatingSpread[]): Result<RangeRestrictions, StatisticRefusal> {
  const fit = checkNumbers(
    ...spreads.flatMap(
      ({ ratings, deviation }, index) =>
        [
          [`spreads[${index}].ratings`, ratings, AT_LEAST_TWO],
          [`spreads[${index}].deviation`, deviation, POSITIVE],
        ] as const,
    ),
  );
  if (!fit.ok) return fit;
  const shrinkage = shrinkTogether(
    spreads.map(({ ratings, deviation }) => ({ value: 2 * Math.log(deviation), variance: 2 / (ratings - 1) })),
  );
  if (!shrinkage.ok) return shrinkage;
  const { heterogeneity, betweenVariance, mean, figures } = shrinkage.value;
  const pooledDeviation = Math.exp(mean / 2);
  const counts = spreads.map(({ ratings }) => ratings);
  return ok({
    heterogeneity,
    betweenVariance,
    pooledDeviation,
    interviewers: figures.map(({ value, deviation: uncertainty }, index) => {
      const deviation = Math.exp(value / 2);
      const probability = normalCumulative((2 * Math.log(NARROW) - (value - mean)) / uncertainty);
      const flagged = probability >= LEAST_PROBABILITY && at(counts, index) >= LEAST_RATINGS;
      return { deviation, ratio: deviation / pooledDeviation, probability, flagged };
    }),
  });
}

/**
 * Shares, 0 to 1, of ratings that are `middle` among those given, and of "not observed" (null) among all: central
 * tendency and reluctance to rate. Refuses a value that is not finite; not defined without a rating.
 */
export function centralTendency(
  ratings: readonly (number | null)[],
  middle = 3,
): Result<{ readonly middle: number; readonly notObserved: number }, StatisticRefusal> {
  const given = ratings.filter((rating) => rating !== null);
  const finite: Allowed = { allowed: "a finite number or null", test: Number.isFinite };
  const fit = checkNumbers(...given.map((rating) => ["rating", rating, finite] as const));
  if (!fit.ok) return fit;
  if (given.length === 0) return notDefined("central tendency", "there are no ratings");
  return ok({
    middle: given.filter((rating) => rating === middle).length / given.length,
    notObserved: 1 - given.length / ratings.length,
  });
}
