import { ok, type Result } from "../../shared/result.js";
import { notDefined, type StatisticRefusal } from "../numeric/refusal.js";
import { checkTable, placedRatings, type PlacedRating, type RatingTable } from "../reliability/rating-table.js";

/** The largest group of candidates and interviewers linked by ratings. */
export interface ConnectedPart {
  /** Rows (candidates) of the part, ascending. */
  readonly rows: readonly number[];
  /** Columns (interviewers) of the part, ascending. */
  readonly columns: readonly number[];
  /** Share of all ratings that lie in the part, above 0 to 1. */
  readonly share: number;
  /** How many parts there are among rated candidates and rating interviewers. */
  readonly parts: number;
}

/**
 * The largest part, by ratings, of the graph that links candidates with the interviewers who rated them. Between
 * parts, a lenient interviewer cannot be told from a good candidate: see the gate `severity`. Of equally large parts the
 * first.
 *
 * Refuses ragged or empty tables and values that are not finite; not defined without any rating.
 * Source: union-find, Tarjan (1975).
 */
export function connectedPart(table: RatingTable): Result<ConnectedPart, StatisticRefusal> {
  const fit = checkTable(table);
  if (!fit.ok) return fit;
  const ratings = placedRatings(table);
  // A candidate hangs under an interviewer and an interviewer under another, so that no path is longer than they are many.
  const above = new Map<number, number>();
  const rootOf = (node: number): number => {
    let root = node;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    return root;
  };
  for (const { row, column } of ratings) {
    const [candidate, interviewer] = [rootOf(row), rootOf(table.length + column)];
    if (candidate !== interviewer) above.set(candidate, interviewer);
  }
  const parts = [...Map.groupBy(ratings, ({ row }) => rootOf(row)).values()];
  const [largest] = parts.toSorted((a, b) => b.length - a.length);
  if (largest === undefined) return notDefined("connected part", "there are no ratings");
  const distinct = (place: (rating: PlacedRating) => number): readonly number[] =>
    [...new Set(largest.map(place))].toSorted((a, b) => a - b);
  return ok({
    rows: distinct(({ row }) => row),
    columns: distinct(({ column }) => column),
    share: largest.length / ratings.length,
    parts: parts.length,
  });
}
