import { ok, type Result } from "../../shared/result.js";
import { FINITE, checkNumbers, notDefined, unfit, type Allowed, type StatisticRefusal } from "../numeric/refusal.js";
import { percentile } from "../numeric/percentile.js";
import { randomIndex, randomSequence } from "../numeric/random.js";
import { krippendorffAlpha, type MeasurementLevel } from "./krippendorff-alpha.js";
import { checkTable, type RatingTable } from "./rating-table.js";
import { varianceComponents } from "./variance-components.js";

/** A figure of one resampled table, or null where that sample does not define it. */
export type Resampled = (rows: RatingTable, candidateOf: readonly number[]) => number | null;

export interface BootstrapInterval {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  /** The figure of each replicate that has one, in the order drawn. */
  readonly replicates: readonly number[];
  /** Replicates whose sample did not define the figure. */
  readonly skipped: number;
}

export interface BootstrapOptions {
  /** How many samples to draw; a whole number from 1 to 100,000. */
  readonly replicates: number;
  /** Where the random sequence starts; the same seed gives the same interval. */
  readonly seed: number;
}

export const BOOTSTRAP_DEFAULTS: BootstrapOptions = { replicates: 2000, seed: 12345 };

const REPLICATES: Allowed = {
  allowed: "a whole number from 1 to 100000",
  test: (count) => Number.isInteger(count) && count >= 1 && count <= 100_000,
};

/** An interval over fewer replicates than this share would describe the lucky samples only. */
const MOST_SKIPPED = 0.05;

/**
 * 95 % percentile interval of a figure of a rating table: candidates (rows) are drawn with replacement, one random
 * number a row, and the figure is computed anew for each sample; the limits are the quantiles at .025 and .975 with
 * linear interpolation. Each call starts from the seed. Known to be too narrow for alpha in small samples.
 *
 * Refuses an unfit table, a number of replicates outside 1 to 100,000 and a seed that is not finite; not defined when more than
 * 5 % of the samples leave the figure undefined.
 * Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 13.
 */
export function bootstrapInterval(
  table: RatingTable,
  figure: Resampled,
  { replicates, seed }: BootstrapOptions = BOOTSTRAP_DEFAULTS,
): Result<BootstrapInterval, StatisticRefusal> {
  const fit = checkTable(table);
  if (!fit.ok) return fit;
  const numbers = checkNumbers(["replicates", replicates, REPLICATES], ["seed", seed, FINITE]);
  if (!numbers.ok) return numbers;
  const next = randomSequence(seed);
  const drawn: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const candidateOf = table.map(() => randomIndex(next, table.length));
    const value = figure(
      candidateOf.map((candidate) => table[candidate] ?? []),
      candidateOf,
    );
    if (value !== null && !Number.isFinite(value)) return unfit("figure", value, "a finite number or null");
    if (value !== null) drawn.push(value);
  }
  const skipped = replicates - drawn.length;
  const [lower = null, median = null, upper = null] = [0.025, 0.5, 0.975].map((share) => percentile(drawn, share));
  if (skipped > MOST_SKIPPED * replicates || lower === null || median === null || upper === null)
    return notDefined("bootstrap interval", `${skipped} of ${replicates} samples do not define the figure`);
  return ok({ lower, median, upper, replicates: drawn, skipped });
}

/** Krippendorff's alpha as a figure to resample. */
export const resampledAlpha =
  (level: MeasurementLevel = "ordinal"): Resampled =>
  (rows) => {
    const result = krippendorffAlpha(rows, level);
    return result.ok ? result.value.alpha : null;
  };

/** ICC(2,1) as a figure to resample; two copies of a candidate are not taken for two candidates. */
export const resampledReliability: Resampled = (rows, candidateOf) => {
  const result = varianceComponents(rows, candidateOf);
  return result.ok ? result.value.icc21 : null;
};
