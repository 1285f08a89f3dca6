import { THE_BAR } from "../../framework/rating-scale.js";
import { ok, type Result } from "../../shared/result.js";
import type { Recommendation } from "../../scorecard/scorecard.js";
import {
  checkNumbers,
  NOT_NEGATIVE,
  notDefined,
  ON_THE_SCALE,
  type StatisticRefusal,
  type UnfitValue,
} from "../numeric/refusal.js";
import { sum } from "../numeric/sums.js";

/** One rating of an interviewer, with its evidence credit and the weight of its competency in per cent. */
export interface WeightedRating {
  /** 1 to 5; null is missing. */
  readonly rating: number | null;
  readonly credit: number;
  readonly weight: number;
}

/**
 * The mean of an interviewer's own ratings, 1 to 5, by weight of the competency and evidence credit:
 * S_j = ΣW·w·r/ΣW·w. For comparison with what they recommend, never in its place.
 *
 * Refuses a rating outside 1 to 5 and a weight or credit below 0; not defined without a rating that weighs.
 */
export function impliedScore(ratings: readonly WeightedRating[]): Result<number, StatisticRefusal> {
  const fit = checkNumbers(
    ...ratings.flatMap(
      ({ rating, credit, weight }, index) =>
        [
          [`ratings[${index}].rating`, rating ?? 1, ON_THE_SCALE],
          [`ratings[${index}].credit`, credit, NOT_NEGATIVE],
          [`ratings[${index}].weight`, weight, NOT_NEGATIVE],
        ] as const,
    ),
  );
  if (!fit.ok) return fit;
  const given = ratings.flatMap(({ rating, credit, weight }) =>
    rating === null ? [] : [{ rating, share: credit * weight }],
  );
  const total = sum(given.map(({ share }) => share));
  if (total === 0) return notDefined("implied score", "no rating carries weight");
  return ok(sum(given.map(({ rating, share }) => rating * share)) / total);
}

/** A recommendation that takes a side. */
export type Stated = Exclude<Recommendation, "no_decision">;

const PLACES: Readonly<Record<Stated, number>> = { strong_no: 0, no: 1, yes: 2, strong_yes: 3 };

/**
 * The recommendation an implied score corresponds to: below 2 strong no, below 3 no, below 4 yes, else strong yes.
 * Refuses a score outside 1 to 5.
 */
export function impliedRecommendation(score: number): Result<Stated, UnfitValue> {
  const fit = checkNumbers(["score", score, ON_THE_SCALE]);
  return fit.ok ? ok(bandOf(score)) : fit;
}

function bandOf(score: number): Stated {
  if (score < 2) return "strong_no";
  if (score < THE_BAR) return "no";
  return score < 4 ? "yes" : "strong_yes";
}

/** Closer to the bar than this, ratings do not point either way. */
const CLEAR_OF_THE_BAR = 0.25;

/** Whether a recommendation is for the candidate. */
export const isPositive = (stated: Stated): boolean => PLACES[stated] >= PLACES.yes;

/**
 * Whether ratings point another way than the recommendation, to ask "please check" before submission: two steps
 * apart, or on the other side of yes and no with an implied score at least a quarter of a point from the bar. "No
 * decision" never mismatches. Refuses a score outside 1 to 5.
 */
export function isMismatch(stated: Recommendation, score: number): Result<boolean, UnfitValue> {
  const implied = impliedRecommendation(score);
  if (!implied.ok) return implied;
  if (stated === "no_decision") return ok(false);
  if (Math.abs(PLACES[stated] - PLACES[implied.value]) >= 2) return ok(true);
  return ok(isPositive(stated) !== isPositive(implied.value) && Math.abs(score - THE_BAR) >= CLEAR_OF_THE_BAR);
}

/** How the recommendations of a panel stand to each other. */
export type PanelOpinion = "split" | "unanimous" | "mixed";

/** From this many stated sides on, a common opinion or a minority of a third means something. */
const LEAST_STATED = 3;

/**
 * How a panel stands, "no decision" left out. `split`: at least three stated and a third or more on each side, or a
 * strong no beside a positive one. `unanimous`: at least three, all on one side, which calls for the strongest
 * contrary evidence. Else `mixed`.
 */
export function panelOpinion(recommendations: readonly Recommendation[]): PanelOpinion {
  const stated = recommendations.filter((recommendation) => recommendation !== "no_decision");
  const positive = stated.filter(isPositive).length;
  const minority = Math.min(positive, stated.length - positive);
  const enough = stated.length >= LEAST_STATED;
  if (stated.includes("strong_no") && positive > 0) return "split";
  if (enough && 3 * minority >= stated.length) return "split";
  return enough && minority === 0 ? "unanimous" : "mixed";
}
