import { ok, type Result } from "../../shared/result.js";
import { checkWeights, type Weights } from "../aggregation/check-weights.js";
import { cholesky, inverseWith } from "../numeric/cholesky.js";
import {
  checkNumbers,
  MODERATE,
  ON_THE_SCALE,
  POSITIVE,
  unfit,
  type Allowed,
  type StatisticRefusal,
  type UnfitValue,
} from "../numeric/refusal.js";
import { at, sum } from "../numeric/sums.js";
import type { Posterior } from "./competency-posterior.js";
import { checkModel, START_MODEL, type RatingModel, type WeighedRating } from "./rating-model.js";

/** A rating with its competency and its interviewer. */
export interface ProfileRating extends WeighedRating {
  readonly competency: string;
  readonly interviewer: string;
}

export interface JointPosterior {
  /** The weighted level over all competencies, in rating points. */
  readonly composite: Posterior;
  /** By competency. One without ratings borrows from the others and is shown as "not observed". */
  readonly levels: ReadonlyMap<string, Posterior>;
  /** By interviewer: severity in rating points, positive is lenient. */
  readonly severities: ReadonlyMap<string, Posterior>;
}

/** How much a candidate's levels in two competencies go together, unless data say otherwise. */
export const START_CORRELATION = 0.3;

const CORRELATION: Allowed = { allowed: "from 0 to below 1", test: (rho) => rho >= 0 && rho < 1 };
/**
 * The levels of a candidate in all competencies at once, since one interviewer's severity enters several of them, and
 * their composite by the profile's `weights` (per cent, which add up to 100).
 *
 * Refuses what `competencyPosterior` refuses, weights that are below 0 or do not add up to 100, a rating of a
 * competency without a weight, a severity variance of 0 (the interviewer's shift would be certain), two severities of
 * one interviewer, and a correlation outside 0 to below 1.
 *
 * Λ = Λ₀ + Σhhᵀ·w/σ_e², η = Λ₀·prior mean + Σh(r - μ)w/σ_e², mean Λ⁻¹η, covariance Λ⁻¹; h selects competency and
 * interviewer; Λ₀ = blockdiag([τ²((1-ρ)I + ρ11ᵀ)]⁻¹, diag(1/v_j)); T = μ + aᵀθ, var T = aᵀCov a, a = W/100.
 * Source: normal linear model, Webb, Shavelson and Haertel (2006), Handbook of Statistics 26.
 */
export function jointPosterior(
  ratings: readonly ProfileRating[],
  weights: Weights,
  model: RatingModel = START_MODEL,
  correlation: number = START_CORRELATION,
): Result<JointPosterior, StatisticRefusal> {
  const fit = checkInput(ratings, weights, model, correlation);
  if (!fit.ok) return fit;
  const competencies = Object.keys(weights);
  const known = new Map(
    ratings.map(({ interviewer, severity }) => [interviewer, severity ?? { mean: 0, variance: model.severity }]),
  );
  const interviewers = [...known.keys()];
  const n = competencies.length;
  const size = n + interviewers.length;
  const { precision, information } = priorOf(n, [...known.values()], model, correlation);
  for (const { competency, interviewer, rating, weight } of ratings) {
    const places = [competencies.indexOf(competency), n + interviewers.indexOf(interviewer)];
    for (const i of places) {
      information[i] = at(information, i) + ((rating - model.mean) * weight) / model.residual;
      const row = precision[i] ?? [];
      for (const j of places) row[j] = at(row, j) + weight / model.residual;
    }
  }
  const lower = cholesky(precision);
  if (!lower.ok) return lower;
  const covariance = inverseWith(lower.value);
  const means = covariance.map((row) => sum(row.map((value, index) => value * at(information, index))));
  const posterior = (index: number, offset: number): Posterior => ({
    mean: offset + at(means, index),
    variance: at(covariance[index] ?? [], index),
  });
  const a = Array.from({ length: size }, (_, index) => (weights[competencies[index] ?? ""] ?? 0) / 100);
  return ok({
    composite: {
      mean: model.mean + sum(a.map((share, index) => share * at(means, index))),
      variance: sum(a.flatMap((one, i) => a.map((other, j) => one * other * at(covariance[i] ?? [], j)))),
    },
    levels: new Map(competencies.map((competency, index) => [competency, posterior(index, model.mean)])),
    severities: new Map(interviewers.map((interviewer, index) => [interviewer, posterior(n + index, 0)])),
  });
}

/** Λ₀ and Λ₀·prior mean. The inverse of τ²((1-ρ)I + ρ11ᵀ) is (I - ρ11ᵀ/(1 + (n-1)ρ))/(τ²(1-ρ)). */
function priorOf(
  n: number,
  severities: readonly { readonly mean: number; readonly variance: number }[],
  { candidate }: RatingModel,
  correlation: number,
): { readonly precision: number[][]; readonly information: number[] } {
  const shared = correlation / (1 + (n - 1) * correlation);
  const scale = candidate * (1 - correlation);
  const levels = Array.from({ length: n }, (_, i) => [
    ...Array.from({ length: n }, (__, j) => ((i === j ? 1 : 0) - shared) / scale),
    ...severities.map(() => 0),
  ]);
  const shifts = severities.map(({ variance }, j) => [
    ...Array.from({ length: n }, () => 0),
    ...severities.map((_, k) => (j === k ? 1 / variance : 0)),
  ]);
  const information = [...levels.map(() => 0), ...severities.map(({ mean, variance }) => mean / variance)];
  return { precision: [...levels, ...shifts], information };
}

function checkInput(
  ratings: readonly ProfileRating[],
  weights: Weights,
  model: RatingModel,
  correlation: number,
): Result<true, UnfitValue> {
  const modelFit = checkModel(model);
  if (!modelFit.ok) return modelFit;
  const weightsFit = checkWeights(weights);
  if (!weightsFit.ok) return weightsFit;
  const fit = checkNumbers(
    ["correlation", correlation, CORRELATION],
    ...ratings.flatMap(
      ({ rating, weight, severity }, index) =>
        [
          [`ratings[${index}].rating`, rating, ON_THE_SCALE],
          [`ratings[${index}].weight`, weight, POSITIVE],
          [`ratings[${index}].severity.mean`, severity?.mean ?? 0, MODERATE],
          [`ratings[${index}].severity.variance`, severity?.variance ?? model.severity, POSITIVE],
        ] as const,
    ),
  );
  if (!fit.ok) return fit;
  const unknown = ratings.find(({ competency }) => !Object.hasOwn(weights, competency));
  if (unknown !== undefined) return unfit("competency", unknown.competency, "a competency with a weight");
  const torn = ratings.find(
    (rating) =>
      !sameSeverity(
        rating,
        ratings.find(({ interviewer }) => interviewer === rating.interviewer),
      ),
  );
  return torn === undefined ? ok(true) : unfit("severity", torn.interviewer, "one severity an interviewer");
}

const sameSeverity = (one: ProfileRating, other: ProfileRating | undefined): boolean =>
  one.severity?.mean === other?.severity?.mean && one.severity?.variance === other?.severity?.variance;
