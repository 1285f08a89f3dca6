import type { CompetencyObservation } from "../calibration/deviations.js";
import { ok, type Result } from "../../shared/result.js";
import { normalCumulative } from "../numeric/normal.js";
import { checkNumbers, ON_THE_SCALE, unfit, type StatisticRefusal } from "../numeric/refusal.js";
import { mean, squaresAround } from "../numeric/sums.js";

/** An interviewer who is more lenient or severe in one competency than in the others they rate. */
export interface SeverityInteraction {
  readonly interviewer: string;
  readonly competency: string;
  readonly candidates: number;
  /** Shift in this competency beside the interviewer's other ratings of the same candidates, in points. */
  readonly shift: number;
  /** Two-sided probability, 0 to 1, of such a shift by chance, times the number of pairs looked at. */
  readonly probability: number;
}

/** What was looked at, and what stood out. */
export interface SeverityInteractions {
  /** Pairs of interviewer and competency with enough candidates to be looked at. */
  readonly pairs: number;
  readonly found: readonly SeverityInteraction[];
}

const LEAST_CANDIDATES = 8;
const NOTICEABLE_SHIFT = 0.5;
const SIGNIFICANT = 0.05;

/**
 * Whether severity depends on the competency, against the assumption that it is one shift per interviewer. Looks at
 * pairs of interviewer and competency with at least 8 candidates whom the interviewer rated on another competency too.
 *
 * Refuses no ratings at all and a rating outside 1 to 5. A pair whose shift is the same for every candidate is found
 * with probability 0 when it is noticeable.
 *
 * d = (r - μ̂_c) less its mean over the competencies the interviewer rated of that candidate, which takes the candidate
 * and the interviewer's general severity out; z = d̄/(s_d/√n), p = 2(1 - Φ(|z|)); found when |d̄| ≥ 0.5 and p times the
 * number of pairs is below .05. Source: paired comparison with the correction of Bonferroni (Dunn 1961).
 */
export function severityInteractions(
  observations: readonly CompetencyObservation[],
): Result<SeverityInteractions, StatisticRefusal> {
  if (observations.length === 0) return unfit("ratings", "none", "at least one rating");
  const fit = checkNumbers(
    ...observations.map(({ rating }, index) => [`ratings[${index}]`, rating, ON_THE_SCALE] as const),
  );
  if (!fit.ok) return fit;
  const byCell = Map.groupBy(shiftsWithin(observations), ({ interviewer, competency }) =>
    JSON.stringify([interviewer, competency]),
  );
  const cells = [...byCell.values()].filter((cell) => cell.length >= LEAST_CANDIDATES);
  const found = cells.flatMap((cell): SeverityInteraction[] => {
    const [first] = cell;
    const shifts = cell.map(({ shift }) => shift);
    const shift = mean(shifts);
    if (first === undefined || Math.abs(shift) < NOTICEABLE_SHIFT) return [];
    const probability = Math.min(1, cells.length * chanceOf(shifts, shift));
    if (probability >= SIGNIFICANT) return [];
    const { interviewer, competency } = first;
    return [{ interviewer, competency, candidates: cell.length, shift, probability }];
  });
  return ok({ pairs: cells.length, found });
}

/** Every rating beside the other ratings that its interviewer gave the same candidate. */
function shiftsWithin(observations: readonly CompetencyObservation[]) {
  const means = new Map(
    [...Map.groupBy(observations, ({ competency }) => competency)].map(([competency, group]) => [
      competency,
      mean(group.map(({ rating }) => rating)),
    ]),
  );
  const meetings = Map.groupBy(observations, ({ candidate, interviewer }) => JSON.stringify([candidate, interviewer]));
  return [...meetings.values()]
    .filter((ratings) => new Set(ratings.map(({ competency }) => competency)).size >= 2)
    .flatMap((ratings) => {
      const deviations = ratings.map(({ rating, competency }) => rating - (means.get(competency) ?? Number.NaN));
      const usual = mean(deviations);
      return ratings.map(({ interviewer, competency }, index) => ({
        interviewer,
        competency,
        shift: (deviations[index] ?? Number.NaN) - usual,
      }));
    });
}

/** Two-sided probability of a mean shift by chance; 0 where every candidate shows the same. */
function chanceOf(shifts: readonly number[], shift: number): number {
  const variance = squaresAround(shifts, shift) / (shifts.length - 1);
  return 2 * normalCumulative(-Math.abs(shift) / Math.sqrt(variance / shifts.length));
}
