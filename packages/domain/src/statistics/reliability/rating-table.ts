import { ok, type Result } from "../../shared/result.js";
import { MODERATE, unfit, type UnfitValue } from "../numeric/refusal.js";

/**
 * Ratings of one competency, or means over competencies: one row per candidate, one column per interviewer, null
 * where that interviewer did not rate that candidate.
 */
export type RatingTable = readonly (readonly (number | null)[])[];

/** One rating with its row (candidate) and column (interviewer). */
export interface PlacedRating {
  readonly row: number;
  readonly column: number;
  readonly rating: number;
}

/**
 * Accepts a table with at least one row and one column whose rows are equally long and whose ratings are null or
 * numbers of a sane size; otherwise refuses the first value that does not fit, with its place.
 */
export function checkTable(table: RatingTable): Result<true, UnfitValue> {
  const width = table[0]?.length ?? 0;
  if (table.length === 0) return unfit("ratings", "no rows", "at least one row");
  if (width === 0) return unfit("ratings[0]", "no columns", "at least one column");
  for (const [row, ratings] of table.entries()) {
    if (ratings.length !== width)
      return unfit(`ratings[${row}]`, `${ratings.length} values`, `${width} values, as in the first row`);
    for (const [column, rating] of ratings.entries())
      if (rating !== null && !MODERATE.test(rating))
        return unfit(`ratings[${row}][${column}]`, rating, `null or ${MODERATE.allowed}`);
  }
  return ok(true);
}

/** The ratings a candidate got, without the missing ones. */
export const ratingsIn = (row: readonly (number | null)[]): readonly number[] =>
  row.filter((rating) => rating !== null);

/** All ratings with their places, row by row. */
export const placedRatings = (table: RatingTable): readonly PlacedRating[] =>
  table.flatMap((ratings, row) =>
    ratings.flatMap((rating, column) => (rating === null ? [] : [{ row, column, rating }])),
  );
