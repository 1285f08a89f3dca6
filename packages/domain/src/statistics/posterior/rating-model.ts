import { ok, type Result } from "../../shared/result.js";
import { checkNumbers, COUNT, MODERATE, NOT_NEGATIVE, POSITIVE, type UnfitValue } from "../numeric/refusal.js";
import type { Components } from "../reliability/variance-components.js";

/** How ratings come about: mean + level of the candidate + severity of the interviewer + everything else. */
export interface RatingModel extends Components {
  /** μ: the mean rating of an average candidate. */
  readonly mean: number;
}

/** Until an organization has data of its own; a single rating then has a reliability of 0.44. */
export const START_MODEL: RatingModel = { mean: 3, candidate: 0.55, severity: 0.15, residual: 0.55 };

/** What is known of an interviewer's severity in rating points; positive is lenient. */
export interface KnownSeverity {
  readonly mean: number;
  readonly variance: number;
}

/** One rating with how much it counts and who gave it. */
export interface WeighedRating {
  readonly rating: number;
  /** Evidence credit, above 0: 1 for a primary rating, 0.5 for a secondary one, half of that for a second seat. */
  readonly weight: number;
  /** Null for an interviewer without calibration: mean 0 with the variance of severity in general. */
  readonly severity: KnownSeverity | null;
}

/** Accepts a model with a finite mean, candidate and residual variance above 0 and severity from 0. */
export const checkModel = ({ mean, candidate, severity, residual }: RatingModel): Result<true, UnfitValue> =>
  checkNumbers(
    ["model.mean", mean, MODERATE],
    ["model.candidate", candidate, POSITIVE],
    ["model.severity", severity, NOT_NEGATIVE],
    ["model.residual", residual, POSITIVE],
  );

/** How many candidates the start values count for beside an organization's own. */
const START_CANDIDATES = 30;

/**
 * Draws variance components estimated from `candidates` candidates with at least two raters towards the start values:
 * v = (30·v_start + n·v_est)/(30 + n), so that a few candidates do not decide. Refuses components below 0 or not
 * finite and a number of candidates that is not whole.
 */
export function shrinkComponents(
  estimated: Components,
  candidates: number,
  start: Components = START_MODEL,
): Result<Components, UnfitValue> {
  const fit = checkNumbers(
    ["candidates", candidates, COUNT],
    ["estimated.candidate", estimated.candidate, NOT_NEGATIVE],
    ["estimated.severity", estimated.severity, NOT_NEGATIVE],
    ["estimated.residual", estimated.residual, NOT_NEGATIVE],
  );
  if (!fit.ok) return fit;
  const between = (own: number, given: number): number =>
    (START_CANDIDATES * given + candidates * own) / (START_CANDIDATES + candidates);
  return ok({
    candidate: between(estimated.candidate, start.candidate),
    severity: between(estimated.severity, start.severity),
    residual: between(estimated.residual, start.residual),
  });
}
