import { ok, type Result } from "../../shared/result.js";
import { checkNumbers, notDefined, ON_THE_SCALE, unfit, type StatisticRefusal } from "../numeric/refusal.js";
import { sum } from "../numeric/sums.js";
import { checkWeights, type Weights } from "./check-weights.js";

/** The means of a candidate's competencies put together by the weights of the requisition. */
export interface ProfileScore {
  /** κ: weight of the competencies that were rated, 0 to 1. */
  readonly completeness: number;
  /** S: weighted mean over those, 1 to 5. */
  readonly score: number;
  /** What the score would be if every missing competency were a 1. */
  readonly lower: number;
  /** What it would be if every missing competency were a 5. */
  readonly upper: number;
}

/**
 * The profile score, a reference beside the human decision and never a ranking across requisitions; see the gate
 * `profileScore`. Missing competencies are not filled in: the bounds say what they could change.
 *
 * Refuses weights (per cent) that are below 0 or do not add up to 100, a mean outside 1 to 5 and a mean of a
 * competency without a weight; not defined when no weight lies on a rated competency.
 *
 * With O the rated competencies: κ = ΣW_c/100, S = ΣW_c·x̄_c/ΣW_c over O, bounds ΣW_c·x̄_c/100 + (1 or 5)·(1 - κ).
 * Why fixed weights: Kuncel, Klieger, Connelly and Ones (2013), Journal of Applied Psychology 98, 1060-1072.
 */
export function profileScore(
  means: Readonly<Record<string, number | null>>,
  weights: Weights,
): Result<ProfileScore, StatisticRefusal> {
  const weightsFit = checkWeights(weights);
  if (!weightsFit.ok) return weightsFit;
  const fit = checkNumbers(
    ...Object.entries(means).map(([id, mean]) => [`means.${id}`, mean ?? 1, ON_THE_SCALE] as const),
  );
  if (!fit.ok) return fit;
  const unknown = Object.keys(means).find((id) => !Object.hasOwn(weights, id));
  if (unknown !== undefined) return unfit("means", unknown, "competencies with a weight");
  const rated = Object.entries(weights).flatMap(([id, weight]) => {
    const mean = means[id] ?? null;
    return mean === null ? [] : [{ weight, mean }];
  });
  const weight = sum(rated.map((competency) => competency.weight));
  if (weight === 0) return notDefined("profile score", "no competency with a weight was rated");
  const points = sum(rated.map((competency) => competency.weight * competency.mean));
  const missing = 1 - weight / 100;
  return ok({
    completeness: weight / 100,
    score: points / weight,
    lower: points / 100 + missing,
    upper: points / 100 + 5 * missing,
  });
}
