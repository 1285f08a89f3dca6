import { ok, type Result } from "../../shared/result.js";
import { checkNumbers, MODERATE, notDefined, unfit, type StatisticRefusal } from "./refusal.js";
import { at, mean, squaresAround, sum, withoutRounding } from "./sums.js";

/**
 * Pearson's correlation of two equally long samples, -1 to 1: Σ(x-x̄)(y-ȳ)/√(Σ(x-x̄)²·Σ(y-ȳ)²).
 * Refuses fewer than two pairs, unequal lengths and values that are not finite (or beyond 1e9); not defined when one sample does not
 * vary.
 */
export function correlation(xs: readonly number[], ys: readonly number[]): Result<number, StatisticRefusal> {
  if (xs.length < 2) return unfit("x", `${xs.length} values`, "at least 2 values");
  if (ys.length !== xs.length) return unfit("y", `${ys.length} values`, `${xs.length} values, as many as x`);
  const fit = checkNumbers(
    ...xs.map((x, index) => [`x[${index}]`, x, MODERATE] as const),
    ...ys.map((y, index) => [`y[${index}]`, y, MODERATE] as const),
  );
  if (!fit.ok) return fit;
  const [xMean, yMean] = [mean(xs), mean(ys)];
  const xSquares = withoutRounding(squaresAround(xs, xMean), xs);
  const ySquares = withoutRounding(squaresAround(ys, yMean), ys);
  if (xSquares === 0 || ySquares === 0) return notDefined("correlation", "one of the two does not vary");
  const products = sum(xs.map((x, index) => (x - xMean) * (at(ys, index) - yMean)));
  const r = products / (Math.sqrt(xSquares) * Math.sqrt(ySquares));
  return ok(Math.max(-1, Math.min(1, r)));
}
