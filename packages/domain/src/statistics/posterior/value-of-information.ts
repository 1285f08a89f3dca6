import { THE_BAR } from "../../framework/rating-scale.js";
import { ok, type Result } from "../../shared/result.js";
import { normalCumulative, normalDensity, Z90 } from "../numeric/normal.js";
import {
  checkNumbers,
  COUNT,
  MODERATE,
  NOT_NEGATIVE,
  POSITIVE,
  type Allowed,
  type UnfitValue,
} from "../numeric/refusal.js";
import type { Posterior } from "./competency-posterior.js";
import { START_MODEL, type RatingModel } from "./rating-model.js";

/** What a further interview is worth and costs. */
export interface InterviewEconomics {
  /** The level a hire must have, in rating points. */
  readonly bar: number;
  /** k: value of one rating point of a hire, in staff hours. */
  readonly valuePerPoint: number;
  /** q: cost of one more interview, in staff hours. */
  readonly costPerInterview: number;
  /** How many more the candidate's remaining minutes leave room for, 0 to 6; more than 6 are never advised. */
  readonly mostFurther: number;
}

/** Two staff hours, one hour of the candidate counted double, and the delay. */
export const START_ECONOMICS: InterviewEconomics = {
  bar: THE_BAR,
  valuePerPoint: 300,
  costPerInterview: 6,
  mostFurther: 6,
};

/** What a number of further ratings is worth. */
export interface InterviewWorth {
  readonly ratings: number;
  /** Expected gain of deciding with them, in rating points; from 0. */
  readonly expectedValue: number;
  /** Its value less the cost of the interviews, in staff hours. */
  readonly net: number;
}

export interface InformationValue {
  /** For 0, 1, 2, ... further ratings. */
  readonly options: readonly InterviewWorth[];
  /** The number of further ratings that is worth most; the smallest of equals. */
  readonly best: number;
  /** Expected gain of knowing the level for certain, in rating points: no number of interviews is worth more. */
  readonly perfect: number;
}

const UP_TO_SIX: Allowed = {
  allowed: "a whole number from 0 to 6",
  test: (count) => Number.isInteger(count) && count >= 0 && count <= 6,
};

/** Expected gain in points of a decision at a distance from the bar when the estimate will still move by `spread`. */
function expectedGain(distance: number, spread: number): number {
  if (spread === 0) return 0;
  const u = Math.abs(distance) / spread;
  return Math.max(0, spread * (normalDensity(u) - u * normalCumulative(-u)));
}

/** The variance of a further rating by an uncalibrated interviewer: σ_s² + σ_e². */
const noiseOf = ({ severity, residual }: RatingModel): number => severity + residual;

const checkPosterior = ({ mean, variance }: Posterior, model: RatingModel): Result<true, UnfitValue> =>
  checkNumbers(
    ["posterior.mean", mean, MODERATE],
    ["posterior.variance", variance, POSITIVE],
    ["model.severity + model.residual", noiseOf(model), POSITIVE],
  );

/**
 * Whether more ratings of a competency are worth the candidate's and interviewers' time: the decision "clears the
 * bar" gains k·(level - bar) when hiring and 0 otherwise. All numbers up to the most are compared, as the gain of the
 * second can exceed that of the first; of equal ones the smallest is best.
 *
 * Refuses a posterior that is not finite or without variance, a bar that is not finite, a value or cost below 0, and
 * a most that is not a whole number from 0 to 6.
 *
 * V_n = 1/(1/V + n/σ_n²), s̃ = √(V - V_n), u = |m - bar|/s̃, EVSI = s̃·(φ(u) - u(1 - Φ(u))), net = k·EVSI - q·n.
 * Source: Raiffa and Schlaifer (1961), Applied Statistical Decision Theory.
 */
export function valueOfInformation(
  posterior: Posterior,
  economics: InterviewEconomics = START_ECONOMICS,
  model: RatingModel = START_MODEL,
): Result<InformationValue, UnfitValue> {
  const fit = checkPosterior(posterior, model);
  if (!fit.ok) return fit;
  const { bar, valuePerPoint, costPerInterview, mostFurther } = economics;
  const numbers = checkNumbers(
    ["bar", bar, MODERATE],
    ["valuePerPoint", valuePerPoint, NOT_NEGATIVE],
    ["costPerInterview", costPerInterview, NOT_NEGATIVE],
    ["mostFurther", mostFurther, UP_TO_SIX],
  );
  if (!numbers.ok) return numbers;
  const { mean, variance } = posterior;
  const options = Array.from({ length: mostFurther + 1 }, (_, ratings): InterviewWorth => {
    // V - V_n = V²·n/(σ_n² + n·V), without the cancellation of the difference.
    const spread = Math.sqrt((variance * variance * ratings) / (noiseOf(model) + ratings * variance));
    const expectedValue = expectedGain(mean - bar, spread);
    return { ratings, expectedValue, net: valuePerPoint * expectedValue - costPerInterview * ratings };
  });
  // Sorting keeps the order of equals, so that the smallest of equally good numbers comes first.
  const [best] = options.toSorted((a, b) => b.net - a.net);
  return ok({ options, best: best?.ratings ?? 0, perfect: expectedGain(mean - bar, Math.sqrt(variance)) });
}

/** Keeps a quotient that should be whole from being rounded up by its last bits. */
const TOLERANCE = 1e-9;

/**
 * How many further ratings bring the 90 % interval to at most ± `halfWidth` points:
 * max(0, ⌈σ_n²·(z²/h² - 1/V)⌉), z = 1.645. Refuses a half-width or a variance that is not above 0.
 */
export function ratingsForPrecision(
  posterior: Posterior,
  halfWidth: number,
  model: RatingModel = START_MODEL,
): Result<number, UnfitValue> {
  const fit = checkPosterior(posterior, model);
  if (!fit.ok) return fit;
  const width = checkNumbers(["halfWidth", halfWidth, POSITIVE]);
  if (!width.ok) return width;
  const missing = noiseOf(model) * (Z90 ** 2 / halfWidth ** 2 - 1 / posterior.variance);
  const count = Math.max(0, Math.ceil(missing - TOLERANCE));
  const finite = checkNumbers(["ratings", count, COUNT]);
  return finite.ok ? ok(count) : finite;
}
