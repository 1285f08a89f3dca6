import { ok, type Result } from "../../shared/result.js";
import { checkNumbers, NOT_NEGATIVE, unfit, type UnfitValue } from "../numeric/refusal.js";
import { sum } from "../numeric/sums.js";

/** Weights of competencies in per cent, by the competency's id. */
export type Weights = Readonly<Record<string, number>>;

/** Weights in per cent may be off 100 by the last bits of their sum. */
const TOLERANCE = 1e-9;

/** Accepts weights from 0 that add up to 100; otherwise names the one that is unfit, or their sum. */
export function checkWeights(weights: Weights): Result<true, UnfitValue> {
  const fit = checkNumbers(
    ...Object.entries(weights).map(([id, weight]) => [`weights.${id}`, weight, NOT_NEGATIVE] as const),
  );
  if (!fit.ok) return fit;
  const total = sum(Object.values(weights));
  return Math.abs(total - 100) <= TOLERANCE ? ok(true) : unfit("weights", total, "weights that add up to 100");
}
