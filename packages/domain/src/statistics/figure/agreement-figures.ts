import { BOOTSTRAP_DEFAULTS, bootstrapInterval, resampledAlpha } from "../reliability/bootstrap-interval.js";
import { krippendorffAlpha } from "../reliability/krippendorff-alpha.js";
import { percentAgreement } from "../reliability/percent-agreement.js";
import { placedRatings, ratingsIn, type RatingTable } from "../reliability/rating-table.js";
import { computed, figureOf, type Figure, type FigureInput } from "./figure.js";

/** Ratings with where each is kept: `sources` has the shape of `ratings`. */
export interface SourcedTable {
  readonly ratings: RatingTable;
  readonly sources: readonly (readonly string[])[];
}

/** Every rating of the table, row by row. */
const inputsOf = ({ ratings, sources }: SourcedTable): readonly FigureInput[] =>
  placedRatings(ratings).map(({ row, column, rating }) => ({
    source: sources[row]?.[column] ?? "",
    value: rating,
    weight: 1,
  }));

/**
 * The share of pairs of ratings of the same candidate at most one point apart, 0 to 1; its inputs are the ratings. Kept
 * back below 20 pairs. Refuses, in its gate, what `percentAgreement` refuses.
 */
export function adjacentAgreementFigure(table: SourcedTable): Figure {
  const agreement = percentAgreement(table.ratings);
  return figureOf(
    "percentAgreement",
    computed(agreement, ({ adjacent }) => ({ value: adjacent })),
    { pairs: agreement.ok ? agreement.value.pairs : 0 },
    inputsOf(table),
  );
}

/**
 * Krippendorff's ordinal alpha with its bootstrap interval; its inputs are the ratings. Kept back below 10 candidates
 * with two raters, or while the interval is wider than 0.6. Refuses, in its gate, what `krippendorffAlpha` and
 * `bootstrapInterval` refuse.
 */
export function alphaFigure(table: SourcedTable): Figure {
  const { ratings } = table;
  const alpha = krippendorffAlpha(ratings);
  const interval = alpha.ok ? bootstrapInterval(ratings, resampledAlpha()) : alpha;
  return figureOf(
    "reliability",
    computed(interval, ({ lower, upper }) => ({
      value: alpha.ok ? alpha.value.alpha : Number.NaN,
      interval: { lower, upper },
    })),
    {
      candidatesWithTwoRaters: ratings.filter((row) => ratingsIn(row).length >= 2).length,
      intervalWidth: interval.ok ? interval.value.upper - interval.value.lower : 0,
    },
    inputsOf(table),
    { replicates: BOOTSTRAP_DEFAULTS.replicates, seed: BOOTSTRAP_DEFAULTS.seed },
  );
}
