import { ok, type Result } from "../../shared/result.js";
import { checkNumbers, INSIDE, type UnfitValue } from "./refusal.js";

/** Half-width of a two-sided 95 % interval in standard deviations. */
export const Z95 = 1.959963984540054;

/** Half-width of a two-sided 90 % interval in standard deviations. */
export const Z90 = 1.6448536269514722;

/** Density of the standard normal distribution: exp(-x²/2)/√(2π). */
export const normalDensity = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/** From here on the continued fraction for the tail is exact to double precision within its depth. */
const TAIL = 3;
const TAIL_DEPTH = 120;

/**
 * Share of the standard normal distribution at or below `x`, 0 to 1, exact to 1e-12; NaN for NaN.
 *
 * In the middle Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + ...); beyond three standard deviations the tail is
 * φ(x)/(x + 1/(x + 2/(x + 3/(x + ...)))). Both from Marsaglia (2004), Evaluating the Normal Distribution,
 * Journal of Statistical Software 11(4).
 */
export function normalCumulative(x: number): number {
  if (x > TAIL) return 1 - upperTail(x);
  if (x < -TAIL) return upperTail(-x);
  let term = x;
  let series = x;
  for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
    term *= (x * x) / odd;
    series += term;
  }
  return 0.5 + normalDensity(x) * series;
}

function upperTail(x: number): number {
  let fraction = x;
  for (let depth = TAIL_DEPTH; depth >= 1; depth -= 1) fraction = x + depth / fraction;
  return normalDensity(x) / fraction;
}

const CENTRE_TOP = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
];
const CENTRE_BOTTOM = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
];
const TAIL_TOP = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const TAIL_BOTTOM = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
const TAIL_SHARE = 0.02425;

const polynomial = (coefficients: readonly number[], x: number): number => coefficients.reduce((y, c) => y * x + c, 0);

function roughQuantile(share: number): number {
  if (share > 1 - TAIL_SHARE) return -roughQuantile(1 - share);
  if (share < TAIL_SHARE) {
    const distance = Math.sqrt(-2 * Math.log(share));
    return polynomial(TAIL_TOP, distance) / polynomial(TAIL_BOTTOM, distance);
  }
  const fromMiddle = share - 0.5;
  const square = fromMiddle * fromMiddle;
  return (fromMiddle * polynomial(CENTRE_TOP, square)) / polynomial(CENTRE_BOTTOM, square);
}

/**
 * The point below which `share` of the standard normal distribution lies, exact to 1e-10. Refuses a share that is
 * not between 0 and 1 (both excluded), where the point is infinite.
 *
 * Acklam's rational approximation (relative error 1.2e-9) and one step of Halley's method.
 */
export function normalQuantile(share: number): Result<number, UnfitValue> {
  const fit = checkNumbers(["share", share, INSIDE]);
  if (!fit.ok) return fit;
  if (share > 0.5) return ok(-lowerQuantile(1 - share));
  return ok(lowerQuantile(share));
}

function lowerQuantile(share: number): number {
  const rough = roughQuantile(share);
  const density = normalDensity(rough);
  // Below about 1e-308 the density is no longer a normal double and a correction would only add noise.
  if (density < 1e-300) return rough;
  const error = (normalCumulative(rough) - share) / density;
  return rough - error / (1 + (rough * error) / 2);
}
