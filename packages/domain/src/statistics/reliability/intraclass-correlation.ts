import { ok, type Result } from "../../shared/result.js";
import { unfit, type UnfitValue } from "../numeric/refusal.js";
import { at, mean, squaresAround, sum, withoutRounding } from "../numeric/sums.js";
import { checkTable, ratingsIn, type RatingTable } from "./rating-table.js";

/** Variance between and within, per degree of freedom, in squared rating points. */
export interface MeanSquares {
  readonly betweenTargets: number;
  readonly withinTargets: number;
  readonly betweenRaters: number;
  readonly residual: number;
}

/**
 * The six forms of Shrout and Fleiss. The first figure names the design, the second says whose reliability it is: of
 * one rating, or of the mean over all raters. At most 1; may be negative, which is reported as it is; null where the
 * denominator is not above 0 (nothing varies).
 */
export interface IntraclassCorrelations {
  readonly meanSquares: MeanSquares;
  readonly icc11: number | null;
  readonly icc1k: number | null;
  readonly icc21: number | null;
  readonly icc2k: number | null;
  readonly icc31: number | null;
  readonly icc3k: number | null;
}

/** What subtraction in double precision leaves of nothing, per unit of what it was made of. */
const ROUNDING = 1e-12;

/**
 * A share of variance; null where there is none to share. `terms` is what `whole` was made of: a whole that is mere
 * rounding beside them is none.
 */
export const shareOfVariance = (part: number, whole: number, ...terms: readonly number[]): number | null =>
  whole > ROUNDING * Math.max(0, ...terms) ? part / whole : null;

/**
 * Inter-rater reliability of a complete table of n candidates by k interviewers: the share of the differences
 * between ratings that are differences between candidates.
 *
 * ICC(1) fits candidates who each met different people (the usual case), ICC(2) a stable pool that rotates. Both
 * count differences in severity as disagreement, on purpose: they hurt candidates. ICC(3) ignores severity and is
 * for reference only, never for a decision about a person.
 *
 * Refuses fewer than two rows or columns, ragged or empty tables, values that are not finite, and missing ratings
 * (those have `varianceComponents` and `oneWayCorrelation`).
 *
 * ICC(1,1) = (MSP - MSW)/(MSP + (k-1)MSW), ICC(1,k) = (MSP - MSW)/MSP,
 * ICC(2,1) = (MSP - MSE)/(MSP + (k-1)MSE + k(MSJ - MSE)/n), ICC(2,k) = (MSP - MSE)/(MSP + (MSJ - MSE)/n),
 * ICC(3,1) = (MSP - MSE)/(MSP + (k-1)MSE), ICC(3,k) = (MSP - MSE)/MSP.
 * Source: Shrout and Fleiss (1979), Psychological Bulletin 86, 420-428.
 */
export function intraclassCorrelations(table: RatingTable): Result<IntraclassCorrelations, UnfitValue> {
  const fit = checkTable(table);
  if (!fit.ok) return fit;
  const n = table.length;
  const k = table[0]?.length ?? 0;
  if (n < 2) return unfit("ratings", `${n} rows`, "at least 2 rows (candidates)");
  if (k < 2) return unfit("ratings", `${k} columns`, "at least 2 columns (interviewers)");
  const missing = table.findIndex((row) => row.includes(null));
  if (missing >= 0) return unfit(`ratings[${missing}]`, null, "a rating from every interviewer");
  const rows = table.map(ratingsIn);
  const meanSquares = meanSquaresOf(rows);
  const { betweenTargets: msp, withinTargets: msw, betweenRaters: msj, residual: mse } = meanSquares;
  const severity = (msj - mse) / n;
  const share = (part: number, whole: number): number | null => shareOfVariance(part, whole, msp, msw, msj, mse);
  return ok({
    meanSquares,
    icc11: share(msp - msw, msp + (k - 1) * msw),
    icc1k: share(msp - msw, msp),
    icc21: share(msp - mse, msp + (k - 1) * mse + k * severity),
    icc2k: share(msp - mse, msp + severity),
    icc31: share(msp - mse, msp + (k - 1) * mse),
    icc3k: share(msp - mse, msp),
  });
}

function meanSquaresOf(rows: readonly (readonly number[])[]): MeanSquares {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  const targetMeans = rows.map(mean);
  const raterMeans = Array.from({ length: k }, (_, rater) => mean(rows.map((row) => at(row, rater))));
  const grandMean = mean(rows.flat());
  const within = sum(rows.map((row, target) => squaresAround(row, at(targetMeans, target))));
  const betweenRaters = n * squaresAround(raterMeans, grandMean);
  const residual = rows.flatMap((row, target) =>
    row.map((rating, rater) => rating - at(targetMeans, target) - at(raterMeans, rater) + grandMean),
  );
  const clean = (squares: number): number => withoutRounding(squares, rows.flat());
  return {
    betweenTargets: clean(k * squaresAround(targetMeans, grandMean)) / (n - 1),
    withinTargets: clean(within) / (n * (k - 1)),
    betweenRaters: clean(betweenRaters) / (k - 1),
    residual: clean(squaresAround(residual, 0)) / ((n - 1) * (k - 1)),
  };
}
