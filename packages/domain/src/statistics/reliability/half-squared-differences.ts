import { at, sum } from "../numeric/sums.js";
import { placedRatings, type PlacedRating, type RatingTable } from "./rating-table.js";

/** How many pairs of ratings there are of one kind, and the mean of half their squared differences. */
export interface PairMean {
  readonly pairs: number;
  /** In squared rating points; NaN when there is no such pair. */
  readonly halfSquare: number;
}

/** The three kinds of pairs. */
export interface PairKinds {
  readonly sameCandidate: PairMean;
  readonly sameInterviewer: PairMean;
  readonly bothDiffer: PairMean;
}

interface Tally {
  readonly pairs: number;
  readonly squares: number;
}

/** Pairs within a group and the sum of (a-b)²/2 over them, from size, sum and sum of squares: (m·Σx² - (Σx)²)/2. */
function tallyOf(ratings: readonly PlacedRating[], centre: number): Tally {
  const m = ratings.length;
  if (m < 2) return { pairs: 0, squares: 0 };
  const total = sum(ratings.map(({ rating }) => rating - centre));
  const squares = sum(ratings.map(({ rating }) => (rating - centre) ** 2));
  return { pairs: (m * (m - 1)) / 2, squares: Math.max(0, (m * squares - total * total) / 2) };
}

function tallyGroups(groups: Iterable<readonly PlacedRating[]>, centre: number): Tally {
  const tallies = [...groups].map((group) => tallyOf(group, centre));
  return { pairs: sum(tallies.map(({ pairs }) => pairs)), squares: sum(tallies.map(({ squares }) => squares)) };
}

/** What subtraction in double precision leaves of nothing, per unit of the minuend. */
const ROUNDING = 1e-12;

function less(all: Tally, ...parts: readonly Tally[]): Tally {
  const left = all.squares - sum(parts.map(({ squares }) => squares));
  return {
    pairs: all.pairs - sum(parts.map(({ pairs }) => pairs)),
    squares: left <= ROUNDING * all.squares ? 0 : left,
  };
}

const meanOf = ({ pairs, squares }: Tally): PairMean => ({
  pairs,
  halfSquare: pairs === 0 ? Number.NaN : squares / pairs,
});

/**
 * The three means over all pairs of ratings, in time proportional to the number of ratings. `candidateOf` names the
 * candidate of each row; two rows may be copies of the same one (as in a bootstrap sample), and pairs between copies
 * are left out of all three.
 */
export function pairKinds(table: RatingTable, candidateOf: readonly number[]): PairKinds {
  const all = placedRatings(table);
  // Any centre gives the same result; one of the ratings keeps the sums of whole-number ratings exact.
  const centre = all[0]?.rating ?? 0;
  const by = (key: (placed: PlacedRating) => string): Iterable<readonly PlacedRating[]> =>
    Map.groupBy(all, key).values();
  const candidate = (placed: PlacedRating): number => at(candidateOf, placed.row);

  const row = tallyGroups(
    by(({ row }) => String(row)),
    centre,
  );
  const person = tallyGroups(
    by((placed) => String(candidate(placed))),
    centre,
  );
  const cell = tallyGroups(
    by((placed) => `${candidate(placed)} ${placed.column}`),
    centre,
  );
  const column = tallyGroups(
    by(({ column }) => String(column)),
    centre,
  );
  const total = tallyOf(all, centre);

  const sameInterviewer = less(column, cell);
  return {
    sameCandidate: meanOf(row),
    sameInterviewer: meanOf(sameInterviewer),
    bothDiffer: meanOf(less(total, person, sameInterviewer)),
  };
}
