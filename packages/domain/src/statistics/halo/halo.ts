import { ok, type Result } from "../../shared/result.js";
import { GATES } from "../gate/gate-table.js";
import { correlation } from "../numeric/correlation.js";
import { normalCumulative } from "../numeric/normal.js";
import {
  BETWEEN_MINUS_ONE_AND_ONE,
  checkNumbers,
  FINITE,
  notDefined,
  POSITIVE,
  unfit,
  type StatisticRefusal,
  type UnfitValue,
} from "../numeric/refusal.js";
import { mean } from "../numeric/sums.js";
import { checkTable, ratingsIn, type RatingTable } from "../reliability/rating-table.js";

/** How alike one interviewer's ratings of different competencies of the same candidate are. */
export interface WithinRaterCorrelation {
  /** Candidates with at least two competencies rated. */
  readonly candidates: number;
  /** Correlation of each pair of competencies that has one, in the order of columns. */
  readonly pairs: readonly number[];
  /** Mean of the pairs' Fisher z. */
  readonly z: number;
  /** Sampling variance of z: 1/(candidates - 3). */
  readonly variance: number;
  /** tanh of z: the mean correlation, between -1 and 1. */
  readonly correlation: number;
}

const LEAST_CANDIDATES = GATES.halo.conditions.candidates.atLeast;
/** Fewer candidates rated on both competencies say nothing about how they go together. */
export const LEAST_COMPLETE = 8;
/** A correlation of 1 in a small sample has no finite Fisher z. */
const CLIP = 0.99;

/** Fisher's z of a correlation, which is clipped at ±.99. */
export const fisherZ = (r: number): number => Math.atanh(Math.max(-CLIP, Math.min(CLIP, r)));

/**
 * The correlation between competencies in one interviewer's ratings (rows candidates, columns competencies), which
 * is high when an impression of the whole person colours every rating. Pairs of competencies with at least 8
 * candidates rated on both count, and those whose ratings vary.
 *
 * Refuses ragged or empty tables, values that are not finite, and fewer than 10 candidates with two competencies; not
 * defined when no pair counts. Source: Fisher's z transformation (1921).
 */
export function withinRaterCorrelation(table: RatingTable): Result<WithinRaterCorrelation, StatisticRefusal> {
  const fit = checkTable(table);
  if (!fit.ok) return fit;
  const candidates = table.filter((row) => ratingsIn(row).length >= 2).length;
  if (candidates < LEAST_CANDIDATES)
    return unfit(
      "ratings",
      `${candidates} candidates`,
      `at least ${LEAST_CANDIDATES} candidates with two competencies rated`,
    );
  const pairs: number[] = [];
  const competencies = table[0]?.length ?? 0;
  for (let one = 0; one < competencies; one += 1)
    for (let other = one + 1; other < competencies; other += 1) {
      const complete = table.flatMap((row) => {
        const [x, y] = [row[one] ?? null, row[other] ?? null];
        return x === null || y === null ? [] : [{ x, y }];
      });
      if (complete.length < LEAST_COMPLETE) continue;
      const r = correlation(
        complete.map(({ x }) => x),
        complete.map(({ y }) => y),
      );
      if (r.ok) pairs.push(r.value);
    }
  if (pairs.length === 0)
    return notDefined("halo", "no two competencies have 8 candidates in common and ratings that vary");
  const z = mean(pairs.map(fisherZ));
  return ok({ candidates, pairs, z, variance: 1 / (candidates - 3), correlation: Math.tanh(z) });
}

/** From this much above the true correlation of competencies on, an impression colours ratings. */
const NOTICEABLE = 0.25;
const LEAST_PROBABILITY = 0.75;

export interface HaloFlag {
  /** Probability, 0 to 1, that the within-rater correlation exceeds the cross-rater one by at least .25. */
  readonly probability: number;
  readonly flagged: boolean;
}

/**
 * Whether to talk with an interviewer about halo. Competencies do go together, so the shrunk within-rater z (see
 * `shrinkTogether`) is compared with that across raters (see `crossRaterCorrelation`):
 * P = 1 - Φ((atanh(min(cross + .25, .99)) - z)/sd), flagged from .75.
 *
 * Refuses a z that is not finite, a deviation not above 0 and a cross-rater correlation not between -1 and 1.
 */
export function haloFlag(
  shrunk: { readonly value: number; readonly deviation: number },
  crossRater: number,
): Result<HaloFlag, UnfitValue> {
  const fit = checkNumbers(
    ["z", shrunk.value, FINITE],
    ["deviation", shrunk.deviation, POSITIVE],
    ["crossRater", crossRater, BETWEEN_MINUS_ONE_AND_ONE],
  );
  if (!fit.ok) return fit;
  const limit = Math.atanh(Math.min(crossRater + NOTICEABLE, CLIP));
  const probability = normalCumulative((shrunk.value - limit) / shrunk.deviation);
  return ok({ probability, flagged: probability >= LEAST_PROBABILITY });
}
