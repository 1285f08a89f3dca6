import { ok, type Result } from "../../shared/result.js";
import { notDefined, type StatisticRefusal } from "../numeric/refusal.js";
import { at, sum } from "../numeric/sums.js";
import { checkTable, ratingsIn, type RatingTable } from "./rating-table.js";

/** What two different ratings mean: another label, another rank, or another distance. */
export type MeasurementLevel = "nominal" | "ordinal" | "interval";

export interface KrippendorffAlpha {
  /** 1 is perfect agreement, 0 what chance would bring; negative below that. */
  readonly alpha: number;
  readonly observedDisagreement: number;
  readonly expectedDisagreement: number;
  /** Ratings of candidates with at least two. */
  readonly pairable: number;
  /** How often each value occurs among the pairable ratings, by ascending value. */
  readonly frequencies: readonly { readonly value: number; readonly count: number }[];
}

/**
 * Krippendorff's alpha: agreement beyond chance among any number of interviewers with any ratings missing. Each row
 * is a candidate; rows with fewer than two ratings do not count. Customary reading: from 0.80 firm, from 0.667
 * tentative, below it not enough to compare people; with rare extreme ratings it is low although agreement is high,
 * so percent agreement stands beside it.
 *
 * Refuses ragged or empty tables and values that are not finite; not defined when no row has two ratings or when all
 * pairable ratings are equal.
 *
 * A row with m ratings adds 1/(m-1) to the coincidence o_ck for each ordered pair; n_c = Σ_k o_ck, n = Σ n_c;
 * D_o = ΣΣ o_ck δ²_ck/n, D_e = ΣΣ n_c n_k δ²_ck/(n(n-1)), α = 1 - D_o/D_e. δ² is nominal: 1 if c ≠ k; interval:
 * (c-k)²; ordinal: (Σ_{g=c..k} n_g - (n_c + n_k)/2)².
 * Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; Hayes and Krippendorff (2007),
 * Communication Methods and Measures 1, 77-89.
 */
export function krippendorffAlpha(
  table: RatingTable,
  level: MeasurementLevel = "ordinal",
): Result<KrippendorffAlpha, StatisticRefusal> {
  const fit = checkTable(table);
  if (!fit.ok) return fit;
  const units = table.map(ratingsIn).filter((ratings) => ratings.length >= 2);
  if (units.length === 0) return notDefined("Krippendorff's alpha", "no candidate has two ratings");
  const values = [...new Set(units.flat())].toSorted((a, b) => a - b);
  const counts = values.map((value) => sum(units.map((unit) => unit.filter((rating) => rating === value).length)));
  const n = sum(counts);
  const distance = squaredDistance(level, values, counts);
  const observed = observedSum(units, values, distance) / n;
  const expected = expectedSum(counts, distance) / (n * (n - 1));
  if (expected === 0) return notDefined("Krippendorff's alpha", "all ratings are equal");
  return ok({
    alpha: 1 - observed / expected,
    observedDisagreement: observed,
    expectedDisagreement: expected,
    pairable: n,
    frequencies: values.map((value, index) => ({ value, count: at(counts, index) })),
  });
}

/** Squared distance of two places in the list of values. */
type SquaredDistance = (c: number, k: number) => number;

function squaredDistance(
  level: MeasurementLevel,
  values: readonly number[],
  counts: readonly number[],
): SquaredDistance {
  switch (level) {
    case "nominal":
      return (c, k) => (c === k ? 0 : 1);
    case "interval":
      return (c, k) => (at(values, c) - at(values, k)) ** 2;
    case "ordinal": {
      // Position of the middle of each value's ratings in the ranking of all of them.
      const middles = counts.map((count, index) => sum(counts.slice(0, index)) + count / 2);
      return (c, k) => (at(middles, c) - at(middles, k)) ** 2;
    }
  }
}

function observedSum(
  units: readonly (readonly number[])[],
  values: readonly number[],
  distance: SquaredDistance,
): number {
  const place = new Map(values.map((value, index) => [value, index]));
  return sum(
    units.map((unit) => {
      const places = unit.map((rating) => place.get(rating) ?? Number.NaN);
      return sum(places.flatMap((c) => places.map((k) => distance(c, k)))) / (unit.length - 1);
    }),
  );
}

const expectedSum = (counts: readonly number[], distance: SquaredDistance): number =>
  sum(counts.flatMap((nc, c) => counts.map((nk, k) => nc * nk * distance(c, k))));
