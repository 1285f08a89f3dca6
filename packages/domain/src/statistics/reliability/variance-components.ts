import { ok, type Result } from "../../shared/result.js";
import {
  COUNT_FROM_ONE,
  checkNumbers,
  notDefined,
  unfit,
  type StatisticRefusal,
  type UnfitValue,
} from "../numeric/refusal.js";
import { sum } from "../numeric/sums.js";
import { pairKinds, type PairKinds } from "./half-squared-differences.js";
import { checkTable, ratingsIn, type RatingTable } from "./rating-table.js";

/** Where the variance of ratings comes from, in squared rating points, none below 0. */
export interface Components {
  /** τ²: candidates differ in level. */
  readonly candidate: number;
  /** σ_s²: interviewers differ in severity. */
  readonly severity: number;
  /** σ_e²: everything else. */
  readonly residual: number;
}

export interface VarianceComponents extends Components {
  readonly ratings: number;
  readonly pairs: PairKinds;
  /** k̃: the harmonic mean of the numbers of ratings over all rated candidates. */
  readonly ratingsPerCandidate: number;
  /** Reliability of one rating, 0 to 1. */
  readonly icc21: number;
  /** Reliability of the mean of k̃ ratings, 0 to 1. */
  readonly icc2k: number;
}

/** The least values with which components enter a model that divides by them. */
const FLOORS: Components = { candidate: 0.01, severity: 0.001, residual: 0.05 };

/**
 * Variance components and ICC(2) when not every interviewer rated every candidate, from half squared differences
 * averaged over pairs of ratings: of the same candidate (D_C), by the same interviewer (D_J), and with both
 * different (D_D).
 *
 * τ² = D_D - D_C, σ_s² = D_D - D_J, σ_e² = D_C + D_J - D_D, negative estimates set to 0;
 * ICC(2,1) = τ²/(τ² + σ_s² + σ_e²). For complete data they equal the estimates from the analysis of variance.
 * Source: pairwise (symmetric-differences) estimators, Koch (1967).
 *
 * `candidateOf` names the candidate of each row when rows may be copies (see `pairKinds`); by default each row is a
 * candidate of its own. Refuses ragged or empty tables and values that are not finite; not defined when one kind of
 * pair does not occur (one interviewer, one candidate, nobody rated twice) or when all ratings are equal.
 */
export function varianceComponents(
  table: RatingTable,
  candidateOf: readonly number[] = table.map((_, row) => row),
): Result<VarianceComponents, StatisticRefusal> {
  const fit = checkTable(table);
  if (!fit.ok) return fit;
  if (candidateOf.length !== table.length)
    return unfit("candidateOf", `${candidateOf.length} rows`, `${table.length} rows, as in the ratings`);
  const pairs = pairKinds(table, candidateOf);
  const missing = Object.entries(pairs).find(([, { pairs: count }]) => count === 0);
  if (missing !== undefined) return notDefined("variance components", `no pair of ratings of the kind ${missing[0]}`);
  const { sameCandidate: dc, sameInterviewer: dj, bothDiffer: dd } = pairs;
  const components = {
    candidate: Math.max(0, dd.halfSquare - dc.halfSquare),
    severity: Math.max(0, dd.halfSquare - dj.halfSquare),
    residual: Math.max(0, dc.halfSquare + dj.halfSquare - dd.halfSquare),
  };
  if (components.candidate + components.severity + components.residual === 0)
    return notDefined("variance components", "ratings do not vary");
  const counts = table.map((row) => ratingsIn(row).length).filter((count) => count > 0);
  const ratingsPerCandidate = counts.length / sum(counts.map((count) => 1 / count));
  return ok({
    ...components,
    ratings: sum(counts),
    pairs,
    ratingsPerCandidate,
    icc21: reliabilityOf(components, 1),
    icc2k: reliabilityOf(components, ratingsPerCandidate),
  });
}

const reliabilityOf = ({ candidate, severity, residual }: Components, ratings: number): number =>
  candidate / (candidate + (severity + residual) / ratings);

/**
 * ICC(2,k): the reliability, 0 to 1, of the mean of `ratings` ratings by different interviewers,
 * τ²/(τ² + (σ_s² + σ_e²)/k). Refuses anything but a whole number from 1.
 */
export function reliabilityOfMean(components: Components, ratings: number): Result<number, UnfitValue> {
  const fit = checkNumbers(["ratings", ratings, COUNT_FROM_ONE]);
  return fit.ok ? ok(reliabilityOf(components, ratings)) : fit;
}

/** The components raised to at least 0.01, 0.001 and 0.05 squared points, as models that divide by them need. */
export const withFloors = (components: Components): Components => ({
  candidate: Math.max(FLOORS.candidate, components.candidate),
  severity: Math.max(FLOORS.severity, components.severity),
  residual: Math.max(FLOORS.residual, components.residual),
});
