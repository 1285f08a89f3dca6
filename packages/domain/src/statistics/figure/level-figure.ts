import type { Backing } from "../gate/may-show.js";
import { competencyPosterior, credibleInterval } from "../posterior/competency-posterior.js";
import { START_MODEL, type RatingModel, type WeighedRating } from "../posterior/rating-model.js";
import { computed, figureOf, type Figure } from "./figure.js";

/** A rating with its weight, its interviewer's severity, and where it is kept. */
export interface SourcedWeighedRating extends WeighedRating {
  /** A version of a scorecard. */
  readonly source: string;
}

/**
 * The level of a candidate in one competency with its 90 % limits, in rating points; its inputs are the ratings by their
 * weights, its parameters the model and what is known of each interviewer. An explanation beside the raw ratings, kept
 * back as the gate `posterior` says (see `historyBacking` for what past ratings contribute). Refuses, in its gate, what
 * `competencyPosterior` refuses.
 */
export function levelFigure(
  ratings: readonly SourcedWeighedRating[],
  backing: Backing<"posterior">,
  model: RatingModel = START_MODEL,
): Figure {
  const level = competencyPosterior(ratings, model);
  const interval = level.ok ? credibleInterval(level.value) : level;
  const { mean, candidate, severity, residual } = model;
  const parameters: Record<string, number> = { mean, candidate, severity, residual };
  for (const { source, severity: shift } of ratings) {
    if (shift === null) continue;
    parameters[`${source}: severity mean`] = shift.mean;
    parameters[`${source}: severity variance`] = shift.variance;
  }
  return figureOf(
    "posterior",
    computed(interval, (limits) => ({ value: level.ok ? level.value.mean : Number.NaN, interval: limits })),
    backing,
    ratings.map(({ source, rating, weight }) => ({ source, value: rating, weight })),
    parameters,
  );
}
