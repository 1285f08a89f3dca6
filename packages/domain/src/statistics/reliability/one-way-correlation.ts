import { ok, type Result } from "../../shared/result.js";
import { notDefined, unfit, type StatisticRefusal } from "../numeric/refusal.js";
import { mean, squaresAround, sum, withoutRounding } from "../numeric/sums.js";
import { shareOfVariance } from "./intraclass-correlation.js";
import { checkTable, ratingsIn, type RatingTable } from "./rating-table.js";

/** ICC(1) of candidates with unequal numbers of ratings. */
export interface OneWayCorrelation {
  /** Number of rated candidates, those with a single rating among them. */
  readonly candidates: number;
  readonly ratings: number;
  readonly grandMean: number;
  readonly sumOfSquaresBetween: number;
  readonly sumOfSquaresWithin: number;
  readonly meanSquareBetween: number;
  readonly meanSquareWithin: number;
  /** k₀: the number of ratings per candidate that counts when the numbers differ. */
  readonly ratingsPerCandidate: number;
  /** Reliability of one rating: at most 1, may be negative; null where nothing varies. */
  readonly icc11: number | null;
  /** Reliability of a candidate's mean; null where candidates' means do not vary. */
  readonly icc1k: number | null;
}

/**
 * Inter-rater reliability when every candidate met different people, and not equally many: rows with one rating take
 * part, empty rows do not.
 *
 * Refuses fewer than two rated candidates, ragged or empty tables and values that are not finite; not defined when
 * nobody has a second rating.
 *
 * With N ratings, k_p of candidate p: k₀ = (N - Σk_p²/N)/(n-1), MSB = Σk_p(x̄_p - x̄)²/(n-1),
 * MSW = ΣΣ(x - x̄_p)²/(N-n), ICC(1,1) = (MSB - MSW)/(MSB + (k₀-1)MSW), ICC(1,k̄) = (MSB - MSW)/MSB.
 * Source: Shrout and Fleiss (1979), with k₀ of the unbalanced one-way random-effects model (Searle, Casella and
 * McCulloch 1992).
 */
export function oneWayCorrelation(table: RatingTable): Result<OneWayCorrelation, StatisticRefusal> {
  const fit = checkTable(table);
  if (!fit.ok) return fit;
  const rows = table.map(ratingsIn).filter((row) => row.length > 0);
  const n = rows.length;
  if (n < 2) return unfit("ratings", `${n} rated candidates`, "at least 2 rated candidates");
  const all = rows.flat();
  if (all.length === n) return notDefined("ICC(1)", "no candidate has two ratings");
  const grandMean = mean(all);
  const between = withoutRounding(sum(rows.map((row) => row.length * (mean(row) - grandMean) ** 2)), all);
  const within = withoutRounding(sum(rows.map((row) => squaresAround(row, mean(row)))), all);
  const squaredSizes = sum(rows.map((row) => row.length ** 2));
  const k0 = (all.length - squaredSizes / all.length) / (n - 1);
  const msb = between / (n - 1);
  const msw = within / (all.length - n);
  return ok({
    candidates: n,
    ratings: all.length,
    grandMean,
    sumOfSquaresBetween: between,
    sumOfSquaresWithin: within,
    meanSquareBetween: msb,
    meanSquareWithin: msw,
    ratingsPerCandidate: k0,
    icc11: shareOfVariance(msb - msw, msb + (k0 - 1) * msw, msb, msw),
    icc1k: shareOfVariance(msb - msw, msb, msw),
  });
}
