import { ok, type Result } from "../../shared/result.js";
import type { UnfitValue } from "../numeric/refusal.js";
import { competencyPosterior } from "./competency-posterior.js";
import { START_MODEL, type RatingModel, type WeighedRating } from "./rating-model.js";

/**
 * Whether the side of the bar on which a level lies depends on how much interviewers are assumed to differ in
 * severity: the level is estimated again with that variance halved and doubled. If it does, say so beside the figure.
 * Refuses what `competencyPosterior` refuses.
 */
export function dependsOnCalibration(
  ratings: readonly WeighedRating[],
  bar: number,
  model: RatingModel = START_MODEL,
): Result<boolean, UnfitValue> {
  const sides = new Set<boolean>();
  for (const factor of [0.5, 1, 2]) {
    const posterior = competencyPosterior(ratings, { ...model, severity: model.severity * factor });
    if (!posterior.ok) return posterior;
    sides.add(posterior.value.mean >= bar);
  }
  return ok(sides.size > 1);
}
