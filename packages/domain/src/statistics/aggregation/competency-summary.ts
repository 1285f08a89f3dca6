import { spreadOf } from "../../debrief/disagreement.js";
import { isRating, THE_BAR, type Rating } from "../../framework/rating-scale.js";
import { ok, type Result } from "../../shared/result.js";
import { mayShow } from "../gate/may-show.js";
import {
  checkNumbers,
  notDefined,
  ON_THE_SCALE,
  unfit,
  type StatisticRefusal,
  type UnfitValue,
} from "../numeric/refusal.js";
import { percentile } from "../numeric/percentile.js";
import { mean, squaresAround, sum } from "../numeric/sums.js";

/** What one interviewer said about one competency of a candidate. */
export interface ObservedRating {
  readonly rater: string;
  /** 1 to 5; null when the interview gave no chance to see it, which is missing and never a zero. */
  readonly rating: number | null;
  /** Whether the interview was to look at this competency first of all. */
  readonly primary: boolean;
  /** Whether the interviewer held the second seat of a panel, who sees the same answers as the first. */
  readonly secondSeat: boolean;
}

/** How much evidence a rating is: 1 for a primary one, 0.5 for a secondary one, half of that from a second seat. */
export const evidenceCredit = ({ primary, secondSeat }: Pick<ObservedRating, "primary" | "secondSeat">): number =>
  (primary ? 1 : 0.5) * (secondSeat ? 0.5 : 1);

/** The ratings of one competency together. Figures are null while there are too few ratings to define them. */
export interface CompetencySummary {
  /** Ratings given. */
  readonly ratings: number;
  readonly raters: number;
  readonly primaryRatings: number;
  /** Sum of the evidence credits of the ratings given. */
  readonly evidenceCredit: number;
  /** Mean weighted by evidence credit, 1 to 5. */
  readonly mean: number | null;
  /** Unweighted median, 1 to 5. */
  readonly median: number | null;
  /** Mean distance from the median in points, from 0. */
  readonly averageDeviation: number | null;
  /** Sample variance in squared points, from two ratings on. */
  readonly variance: number | null;
  /** r_wg: 1 is full agreement, 0 what blind rating would bring; may be negative and is then displayed as 0. */
  readonly withinGroupAgreement: number | null;
  /** Highest less lowest rating, 0 to 4. */
  readonly range: number;
  /** Whether there is enough evidence to show the mean: the gate `competencyMean`. */
  readonly enoughEvidence: boolean;
}

/** Variance of ratings given blindly on five points: (5² - 1)/12. */
const BLIND_VARIANCE = 2;

/**
 * Puts the ratings of a competency together. Enough evidence is a credit of 1.5 from at least two people, one of them
 * primary. Whether people disagree is `needsDiscussion`: with whole ratings an average deviation above 0.8 cannot
 * occur without a range of two points.
 *
 * Refuses a rating that is not 1, 2, 3, 4, 5 or null. Sources: average deviation, Burke and Dunlap (2002),
 * Organizational Research Methods 5, 159-172; r_wg = 1 - s²/2, James, Demaree and Wolf (1984).
 */
export function competencySummary(observed: readonly ObservedRating[]): Result<CompetencySummary, UnfitValue> {
  const given: { readonly rating: Rating; readonly observation: ObservedRating }[] = [];
  for (const [index, observation] of observed.entries()) {
    const { rating } = observation;
    if (rating === null) continue;
    if (!isRating(rating)) return unfit(`ratings[${index}]`, rating, "1, 2, 3, 4, 5 or null");
    given.push({ rating, observation });
  }
  const ratings = given.map(({ rating }) => rating);
  const credit = sum(given.map(({ observation }) => evidenceCredit(observation)));
  const raters = new Set(given.map(({ observation }) => observation.rater)).size;
  const primaryRatings = given.filter(({ observation }) => observation.primary).length;
  const median = percentile(ratings, 0.5);
  const variance = ratings.length < 2 ? null : squaresAround(ratings, mean(ratings)) / (ratings.length - 1);
  const weighted = sum(given.map(({ rating, observation }) => evidenceCredit(observation) * rating));
  return ok({
    ratings: ratings.length,
    raters,
    primaryRatings,
    evidenceCredit: credit,
    mean: credit === 0 ? null : weighted / credit,
    median,
    averageDeviation: median === null ? null : mean(ratings.map((rating) => Math.abs(rating - median))),
    variance,
    withinGroupAgreement: variance === null ? null : 1 - variance / BLIND_VARIANCE,
    range: spreadOf(ratings),
    enoughEvidence: mayShow("competencyMean", { evidenceCredit: credit, raters, primaryRatings }).ok,
  });
}

/** From here on a mean below the bar is near it. */
const NEAR_THE_BAR = 2.5;

/** Where a must-have stands by its mean. */
export type Standing = "below" | "near" | "meets";

/**
 * Where a must-have stands: below 2.5 "below the bar", below 3 "near the bar". Not defined without a mean; refuses one
 * outside 1 to 5.
 */
export function standingOf(mean: number | null): Result<Standing, StatisticRefusal> {
  if (mean === null) return notDefined("standing", "nobody rated the competency");
  const fit = checkNumbers(["mean", mean, ON_THE_SCALE]);
  if (!fit.ok) return fit;
  return ok(mean < NEAR_THE_BAR ? "below" : mean < THE_BAR ? "near" : "meets");
}
