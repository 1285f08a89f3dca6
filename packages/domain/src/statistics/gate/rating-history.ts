import { connectedPart } from "../calibration/connected-part.js";
import { ok, type Result } from "../../shared/result.js";
import { checkNumbers, type Allowed, type StatisticRefusal } from "../numeric/refusal.js";
import { placedRatings, ratingsIn, type RatingTable } from "../reliability/rating-table.js";
import { missingCoRaters, type Backing } from "./may-show.js";

/** What the gate of posteriors asks of an organization's past ratings; the rest belongs to the candidate at hand. */
export type HistoryBacking = Pick<
  Backing<"posterior">,
  "candidatesWithTwoRaters" | "interviewersWithEightRatings" | "graphComponents"
>;

const EXPERIENCED = 8;

/**
 * What stands behind estimates from past ratings (rows candidates, columns interviewers): candidates with at least two
 * raters, interviewers with at least 8 ratings, and into how many parts the graph of both falls.
 *
 * Refuses ragged or empty tables and values that are not finite; not defined without any rating.
 */
export function historyBacking(table: RatingTable): Result<HistoryBacking, StatisticRefusal> {
  const part = connectedPart(table);
  if (!part.ok) return part;
  const byInterviewer = Map.groupBy(placedRatings(table), ({ column }) => column);
  return ok({
    candidatesWithTwoRaters: table.filter((row) => ratingsIn(row).length >= 2).length,
    interviewersWithEightRatings: [...byInterviewer.values()].filter(({ length }) => length >= EXPERIENCED).length,
    graphComponents: part.value.parts,
  });
}

/**
 * What stands behind the severity of the interviewer in a column: candidates with a co-rater, distinct co-raters still
 * missing in a pool as large as the table, whether they are in the largest connected part, and its share of ratings.
 *
 * Refuses what `historyBacking` refuses, and a column that the table does not have.
 */
export function severityBacking(table: RatingTable, column: number): Result<Backing<"severity">, StatisticRefusal> {
  const part = connectedPart(table);
  if (!part.ok) return part;
  const width = table[0]?.length ?? 0;
  const known: Allowed = {
    allowed: `a whole number from 0 to ${width - 1}`,
    test: (value) => Number.isInteger(value) && value >= 0 && value < width,
  };
  const fit = checkNumbers(["column", column, known]);
  if (!fit.ok) return fit;
  const shared = table.filter((row) => (row[column] ?? null) !== null && ratingsIn(row).length >= 2);
  const coRaters = new Set(placedRatings(shared).map((placed) => placed.column));
  coRaters.delete(column);
  return ok({
    candidatesWithCoRater: shared.length,
    missingCoRaters: missingCoRaters(coRaters.size, width),
    inLargestPart: Number(part.value.columns.includes(column)),
    shareOfLargestPart: part.value.share,
  });
}
