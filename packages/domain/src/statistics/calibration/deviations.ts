import { ok, type Result } from "../../shared/result.js";
import { checkNumbers, MODERATE, unfit, type UnfitValue } from "../numeric/refusal.js";
import { mean } from "../numeric/sums.js";
import type { RatingTable } from "../reliability/rating-table.js";

/** One rating of a competency. */
export interface CompetencyObservation {
  readonly candidate: string;
  readonly interviewer: string;
  readonly competency: string;
  readonly rating: number;
}

/** Ratings freed of how hard their competencies are: one value per candidate and interviewer. */
export interface Deviations {
  /** Rows of `table`, in the order first seen. */
  readonly candidates: readonly string[];
  /** Columns of `table`, in the order first seen. */
  readonly interviewers: readonly string[];
  /** Mean of rating minus the competency's mean, in rating points. */
  readonly table: RatingTable;
}

/**
 * The unit in which severity is observed: per candidate and interviewer the mean, over the competencies rated, of
 * rating minus the mean of all ratings of that competency. One value a pair, so that an interviewer who gives the
 * same impression to every competency does not count several times.
 *
 * Refuses no ratings at all and a rating that is not finite.
 */
export function deviations(observations: readonly CompetencyObservation[]): Result<Deviations, UnfitValue> {
  if (observations.length === 0) return unfit("ratings", "none", "at least one rating");
  const fit = checkNumbers(
    ...observations.map(({ rating }, index) => [`ratings[${index}]`, rating, MODERATE] as const),
  );
  if (!fit.ok) return fit;
  const means = new Map(
    [...Map.groupBy(observations, ({ competency }) => competency)].map(([competency, group]) => [
      competency,
      mean(group.map(({ rating }) => rating)),
    ]),
  );
  const candidates = [...new Set(observations.map(({ candidate }) => candidate))];
  const interviewers = [...new Set(observations.map(({ interviewer }) => interviewer))];
  const byCandidate = Map.groupBy(observations, ({ candidate }) => candidate);
  const table = candidates.map((candidate) => {
    const byInterviewer = Map.groupBy(byCandidate.get(candidate) ?? [], ({ interviewer }) => interviewer);
    return interviewers.map((interviewer) => {
      const group = byInterviewer.get(interviewer);
      if (group === undefined) return null;
      return mean(group.map(({ rating, competency }) => rating - (means.get(competency) ?? Number.NaN)));
    });
  });
  return ok({ candidates, interviewers, table });
}
