import { ok, type Result } from "../../shared/result.js";
import { normalCumulative, normalDensity, normalQuantile } from "../numeric/normal.js";
import {
  BETWEEN_MINUS_ONE_AND_ONE,
  checkNumbers,
  INSIDE,
  NOT_NEGATIVE,
  POSITIVE,
  type UnfitValue,
} from "../numeric/refusal.js";

/** Even number of intervals and upper end of the integral: the rest beyond it is below 1e-15. */
const INTERVALS = 4000;
const END = 8;
/** Who hires one in millions starts so far out that the end has to move along. */
const LEAST_SPAN = 3;

/**
 * Share, 0 to 1, of hired people who will succeed when a share `baseRate` of all applicants would, a share
 * `selectionRatio` is hired, the best first, by a procedure with the given validity.
 *
 * Refuses rates that are not between 0 and 1 and a validity that is not between -1 and 1, both excluded.
 *
 * (1/SR)·∫_{x_c}^{8} φ(x)·Φ((ρx - y_c)/√(1-ρ²)) dx, x_c = Φ⁻¹(1-SR), y_c = Φ⁻¹(1-BR), by Simpson's rule.
 * Source: Taylor and Russell (1939), Journal of Applied Psychology 23, 565-578.
 */
export function successRate(baseRate: number, selectionRatio: number, validity: number): Result<number, UnfitValue> {
  const fit = checkNumbers(
    ["baseRate", baseRate, INSIDE],
    ["selectionRatio", selectionRatio, INSIDE],
    ["validity", validity, BETWEEN_MINUS_ONE_AND_ONE],
  );
  if (!fit.ok) return fit;
  const hiredFrom = normalQuantile(selectionRatio);
  const succeedsFrom = normalQuantile(baseRate);
  if (!hiredFrom.ok) return hiredFrom;
  if (!succeedsFrom.ok) return succeedsFrom;
  // Φ⁻¹(1-p) = -Φ⁻¹(p), which stays exact for small p.
  const start = -hiredFrom.value;
  const width = (Math.max(END, start + LEAST_SPAN) - start) / INTERVALS;
  const spread = Math.sqrt(1 - validity * validity);
  let total = 0;
  for (let step = 0; step <= INTERVALS; step += 1) {
    const x = start + step * width;
    const factor = step === 0 || step === INTERVALS ? 1 : step % 2 === 1 ? 4 : 2;
    total += factor * normalDensity(x) * normalCumulative((validity * x + succeedsFrom.value) / spread);
  }
  return ok(Math.min(1, (total * width) / 3 / selectionRatio));
}

/** What a selection procedure is used for. */
export interface Hiring {
  /** People hired, from 0. */
  readonly hires: number;
  /** How long they stay on average, in years. */
  readonly years: number;
  /** Share of applicants hired, between 0 and 1. */
  readonly selectionRatio: number;
  /** SD_y: what one standard deviation of performance is worth a year, in money. An assumption: show a range. */
  readonly performanceDeviation: number;
  /** What the procedure costs in all, in money. */
  readonly cost: number;
}

/** λ = φ(x_c)/SR: the mean standard score of those hired, above 0. Refuses a ratio that is not between 0 and 1. */
export function meanScoreOfHired(selectionRatio: number): Result<number, UnfitValue> {
  const fit = checkNumbers(["selectionRatio", selectionRatio, INSIDE]);
  if (!fit.ok) return fit;
  const from = normalQuantile(selectionRatio);
  return from.ok ? ok(normalDensity(from.value) / selectionRatio) : from;
}

/**
 * What hiring by a procedure gains over hiring at random, in money: N·T·ρ·SD_y·λ - cost. It compares procedures, not
 * people. Refuses a validity or selection ratio out of range and hires, years, deviation or cost that are below 0 or
 * not finite.
 *
 * Source: Brogden (1949), Personnel Psychology 2, 171-183; Cronbach and Gleser (1965).
 */
export function utilityGain(
  { hires, years, selectionRatio, performanceDeviation, cost }: Hiring,
  validity: number,
): Result<number, UnfitValue> {
  const fit = checkNumbers(
    ["hires", hires, NOT_NEGATIVE],
    ["years", years, NOT_NEGATIVE],
    ["performanceDeviation", performanceDeviation, POSITIVE],
    ["cost", cost, NOT_NEGATIVE],
    ["validity", validity, BETWEEN_MINUS_ONE_AND_ONE],
  );
  if (!fit.ok) return fit;
  const score = meanScoreOfHired(selectionRatio);
  return score.ok ? ok(hires * years * validity * performanceDeviation * score.value - cost) : score;
}
