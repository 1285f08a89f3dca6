import type { Rating } from "../framework/rating-scale.js";
import type { CompetencyRating, Recommendation, ScorecardContent } from "./scorecard.js";

/** What a card still lacks before it can be handed in. */
export type ScorecardGap =
  | { readonly type: "NotRated"; readonly competency: string }
  | { readonly type: "EvidenceMissing"; readonly competency: string; readonly score: Rating }
  | { readonly type: "RecommendationMissing" }
  | { readonly type: "RecommendationEvidenceMissing" };

/** The ends of the scale are claims that need to be shown. */
export const ratingNeedsEvidence = (score: number | null): boolean => score === 1 || score === 5;

/** So are strong recommendations. */
export const recommendationNeedsEvidence = (recommendation: Recommendation | null): boolean =>
  recommendation === "strong_no" || recommendation === "strong_yes";

/** Rated, or said not to have been observed. */
export const isRated = ({ score, notObserved }: Pick<CompetencyRating, "score" | "notObserved">): boolean =>
  score !== null || notObserved;

/**
 * Everything that keeps a card from being handed in, in the order of the page: each focus competency rated or not
 * observed, evidence for a 1 and a 5, a recommendation (or an explicit no decision), evidence for a strong one.
 */
export function scorecardGaps(content: ScorecardContent, focus: readonly string[]): readonly ScorecardGap[] {
  const gaps: ScorecardGap[] = [];
  for (const competency of focus) {
    const rating = content.ratings.find((one) => one.competency === competency);
    if (!rating || !isRated(rating)) gaps.push({ type: "NotRated", competency });
    else if (rating.score !== null && ratingNeedsEvidence(rating.score) && rating.evidence.trim() === "")
      gaps.push({ type: "EvidenceMissing", competency, score: rating.score });
  }
  if (content.recommendation === null) gaps.push({ type: "RecommendationMissing" });
  else if (recommendationNeedsEvidence(content.recommendation) && content.recommendationEvidence.trim() === "")
    gaps.push({ type: "RecommendationEvidenceMissing" });
  return gaps;
}

/** Whether the recommendation may be given: it comes last, once every focus competency is rated or not observed. */
export const opensRecommendation = (content: Pick<ScorecardContent, "ratings">, focus: readonly string[]): boolean =>
  focus.every((competency) => content.ratings.some((one) => one.competency === competency && isRated(one)));
