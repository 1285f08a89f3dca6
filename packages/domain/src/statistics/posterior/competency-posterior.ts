import { ok, type Result } from "../../shared/result.js";
import { normalCumulative, Z90 } from "../numeric/normal.js";
import { checkNumbers, MODERATE, NOT_NEGATIVE, ON_THE_SCALE, POSITIVE, type UnfitValue } from "../numeric/refusal.js";
import { sum } from "../numeric/sums.js";
import { checkModel, START_MODEL, type RatingModel, type WeighedRating } from "./rating-model.js";

/** What ratings say about a level: a normal distribution in rating points. */
export interface Posterior {
  readonly mean: number;
  readonly variance: number;
}

/** Limits between which the level lies with a probability of 90 %, in rating points. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The level of a candidate in one competency after its ratings, each freed of what is known of its interviewer's
 * severity. Without ratings it is the prior. An explanation beside the raw ratings, never a ranking or a gate; see
 * the gate `posterior` for when it may be shown.
 *
 * Refuses a model with a variance that is not above 0, a rating outside 1 to 5, a weight that is not above 0 and
 * a severity that is not finite or has a variance below 0. A person rates a competency of a candidate once, so errors
 * are independent.
 *
 * d_r = v_j + σ_e²/w_r, 1/V = 1/τ² + Σ1/d_r, m = μ + V·Σ(r - μ - m_j)/d_r.
 * Source: normal linear model with additive rater severity, Webb, Shavelson and Haertel (2006), Handbook of
 * Statistics 26.
 */
export function competencyPosterior(
  ratings: readonly WeighedRating[],
  model: RatingModel = START_MODEL,
): Result<Posterior, UnfitValue> {
  const modelFit = checkModel(model);
  if (!modelFit.ok) return modelFit;
  const fit = checkNumbers(
    ...ratings.flatMap(
      ({ rating, weight, severity }, index) =>
        [
          [`ratings[${index}].rating`, rating, ON_THE_SCALE],
          [`ratings[${index}].weight`, weight, POSITIVE],
          [`ratings[${index}].severity.mean`, severity?.mean ?? 0, MODERATE],
          [`ratings[${index}].severity.variance`, severity?.variance ?? 0, NOT_NEGATIVE],
        ] as const,
    ),
  );
  if (!fit.ok) return fit;
  const seen = ratings.map(({ rating, weight, severity }) => {
    const { mean, variance } = severity ?? { mean: 0, variance: model.severity };
    return { distance: rating - model.mean - mean, precision: 1 / (variance + model.residual / weight) };
  });
  const variance = 1 / (1 / model.candidate + sum(seen.map(({ precision }) => precision)));
  const shift = variance * sum(seen.map(({ distance, precision }) => distance * precision));
  return ok({ mean: model.mean + shift, variance });
}

const checkPosterior = ({ mean, variance }: Posterior): Result<true, UnfitValue> =>
  checkNumbers(["posterior.mean", mean, MODERATE], ["posterior.variance", variance, NOT_NEGATIVE]);

/**
 * Limits between which the level lies with a probability of 90 %: m ± 1.645·√V. Refuses a mean that is not finite and a
 * variance below 0.
 */
export function credibleInterval(posterior: Posterior): Result<Interval, UnfitValue> {
  const fit = checkPosterior(posterior);
  if (!fit.ok) return fit;
  const half = Z90 * Math.sqrt(posterior.variance);
  return ok({ lower: posterior.mean - half, upper: posterior.mean + half });
}

/**
 * Probability, 0 to 1, that the level is at least `bar`: Φ((m - bar)/√V). Refuses a mean or bar that is not finite and
 * a variance below 0.
 */
export function probabilityAtLeast(posterior: Posterior, bar: number): Result<number, UnfitValue> {
  const fit = checkPosterior(posterior);
  if (!fit.ok) return fit;
  const numbers = checkNumbers(["bar", bar, MODERATE]);
  if (!numbers.ok) return numbers;
  const { mean, variance } = posterior;
  return ok(variance === 0 ? Number(mean >= bar) : normalCumulative((mean - bar) / Math.sqrt(variance)));
}
