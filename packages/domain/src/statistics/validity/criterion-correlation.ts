import { ok, type Result } from "../../shared/result.js";
import { Z95 } from "../numeric/normal.js";
import {
  BETWEEN_MINUS_ONE_AND_ONE,
  checkNumbers,
  POSITIVE,
  unfit,
  type Allowed,
  type UnfitValue,
} from "../numeric/refusal.js";

/** A correlation with its 95 % limits, all between -1 and 1. */
export interface EstimatedCorrelation {
  readonly correlation: number;
  readonly lower: number;
  readonly upper: number;
}

const FOUR_OR_MORE: Allowed = {
  allowed: "a whole number from 4",
  test: (n) => Number.isSafeInteger(n) && n >= 4,
};
const RELIABILITY: Allowed = { allowed: "above 0 to 1", test: (value) => value > 0 && value <= 1 };

/**
 * The limits of a correlation between what was seen before the hire and how `hires` people did after it:
 * tanh(atanh r ± z/√(n-3)), z = 1.96. Refuses a correlation that is not between -1 and 1 and fewer than 4 hires.
 * Source: Fisher (1921).
 */
export function correlationInterval(correlation: number, hires: number): Result<EstimatedCorrelation, UnfitValue> {
  const fit = checkNumbers(["correlation", correlation, BETWEEN_MINUS_ONE_AND_ONE], ["hires", hires, FOUR_OR_MORE]);
  if (!fit.ok) return fit;
  const half = Z95 / Math.sqrt(hires - 3);
  const z = Math.atanh(correlation);
  return ok({ correlation, lower: Math.tanh(z - half), upper: Math.tanh(z + half) });
}

/**
 * A correlation among hired people as it would be among all applicants, who differ more: Thorndike's case II,
 * R = rU/√(1 - r² + r²U²), U = S of applicants / s of hired, on the same predictor. Only where U is known: corrections
 * with a guessed U were why published validities had to be revised. Limits are corrected the same way as `r`.
 *
 * Refuses a correlation that is not between -1 and 1 and deviations that are not above 0.
 * Source: Thorndike (1949), Personnel Selection, case II.
 */
export function correctForRange(
  correlation: number,
  applicantDeviation: number,
  hiredDeviation: number,
): Result<number, UnfitValue> {
  const fit = checkNumbers(
    ["correlation", correlation, BETWEEN_MINUS_ONE_AND_ONE],
    ["applicantDeviation", applicantDeviation, POSITIVE],
    ["hiredDeviation", hiredDeviation, POSITIVE],
  );
  if (!fit.ok) return fit;
  const u = applicantDeviation / hiredDeviation;
  return ok((correlation * u) / Math.sqrt(1 - correlation ** 2 + (correlation * u) ** 2));
}

/**
 * A correlation freed of the unreliability of the criterion, r/√r_yy; only with a reliability estimated locally, and
 * before `correctForRange`. Refuses a correlation that is not between -1 and 1, a reliability outside above 0 to 1,
 * and a pair whose result would not lie between -1 and 1.
 */
export function correctForUnreliability(correlation: number, reliability: number): Result<number, UnfitValue> {
  const fit = checkNumbers(
    ["correlation", correlation, BETWEEN_MINUS_ONE_AND_ONE],
    ["reliability", reliability, RELIABILITY],
  );
  if (!fit.ok) return fit;
  const corrected = correlation / Math.sqrt(reliability);
  if (Math.abs(corrected) >= 1) return unfit("reliability", reliability, `above ${correlation ** 2}, the squared r`);
  return ok(corrected);
}

/** Φ⁻¹(0.8), rounded as published tables of sample sizes use it. */
const POWER_80 = 0.8416212;

/**
 * How many hires it takes to see a correlation of this size with a probability of .80 at the two-sided 5 % level:
 * ⌈((1.96 + 0.8416)/atanh ρ)² + 3⌉. Refuses 0 and what is not between -1 and 1.
 */
export function hiresForPower(correlation: number): Result<number, UnfitValue> {
  const fit = checkNumbers([
    "correlation",
    correlation,
    { allowed: "between -1 and 1, not 0", test: (rho) => rho > -1 && rho < 1 && rho !== 0 },
  ]);
  return fit.ok ? ok(Math.ceil(((Z95 + POWER_80) / Math.atanh(correlation)) ** 2 + 3)) : fit;
}
