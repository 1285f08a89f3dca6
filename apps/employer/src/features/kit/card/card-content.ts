import { isRating, type Rating } from "@leadline/domain/framework/rating-scale";
import {
  EMPTY_SCORECARD,
  LEVEL_VOTES,
  RECOMMENDATIONS,
  type CompetencyRating,
  type ScorecardContent,
} from "@leadline/domain/scorecard/scorecard";
import type { OwnScorecardFragment, ScorecardContentInput } from "#graphql/generated/graphql.ts";

/** The card as the rules of the domain read it. */
export function contentOf(card: OwnScorecardFragment): ScorecardContent {
  return {
    ratings: card.ratings.map(({ competency, score, notObserved, evidence }) => ({
      competency,
      score: ratingOf(score),
      notObserved,
      evidence,
    })),
    recommendation: RECOMMENDATIONS.find((one) => one === card.recommendation?.toLowerCase()) ?? null,
    recommendationEvidence: card.recommendationEvidence,
    levelVote: LEVEL_VOTES.find((one) => one === card.levelVote?.toLowerCase()) ?? null,
    summary: card.summary,
    privateNotes: card.privateNotes,
  };
}

/** The card as the API takes it. */
export const inputOf = ({ recommendation, levelVote, ...content }: ScorecardContent): ScorecardContentInput => ({
  ...content,
  ratings: content.ratings.map((rating) => ({ ...rating })),
  recommendation: recommendation && RECOMMENDATION_INPUT[recommendation],
  levelVote: levelVote && LEVEL_INPUT[levelVote],
});

const RECOMMENDATION_INPUT = {
  strong_no: "STRONG_NO",
  no: "NO",
  yes: "YES",
  strong_yes: "STRONG_YES",
  no_decision: "NO_DECISION",
} as const;
const LEVEL_INPUT = { below: "BELOW", at: "AT", above: "ABOVE" } as const;

/** What is said about one competency; nothing yet, when there is nothing. */
export const ratingFor = (content: ScorecardContent, competency: string): CompetencyRating =>
  content.ratings.find((one) => one.competency === competency) ?? {
    competency,
    score: null,
    notObserved: false,
    evidence: "",
  };

/** The card with something else said about one competency. */
export const withRating = (content: ScorecardContent, rating: CompetencyRating): ScorecardContent => ({
  ...content,
  ratings: [...content.ratings.filter(({ competency }) => competency !== rating.competency), rating],
});

/** A card read back from this device; anything else is no card. */
export function contentFromStorage(stored: unknown): ScorecardContent | undefined {
  if (typeof stored !== "object" || stored === null || !("ratings" in stored) || !Array.isArray(stored.ratings))
    return undefined;
  const text = (name: string): string => {
    const value: unknown = Object.entries(stored).find(([key]) => key === name)?.[1];
    return typeof value === "string" ? value : "";
  };
  const ratings = stored.ratings.flatMap((one: unknown) => storedRating(one) ?? []);
  return {
    ...EMPTY_SCORECARD,
    ratings,
    recommendation: RECOMMENDATIONS.find((one) => one === text("recommendation")) ?? null,
    recommendationEvidence: text("recommendationEvidence"),
    levelVote: LEVEL_VOTES.find((one) => one === text("levelVote")) ?? null,
    summary: text("summary"),
    privateNotes: text("privateNotes"),
  };
}

function storedRating(stored: unknown): CompetencyRating | undefined {
  if (typeof stored !== "object" || stored === null || !("competency" in stored)) return undefined;
  if (typeof stored.competency !== "string") return undefined;
  return {
    competency: stored.competency,
    score: "score" in stored && typeof stored.score === "number" ? ratingOf(stored.score) : null,
    notObserved: "notObserved" in stored && stored.notObserved === true,
    evidence: "evidence" in stored && typeof stored.evidence === "string" ? stored.evidence : "",
  };
}

const ratingOf = (score: number | null | undefined): Rating | null =>
  score !== null && score !== undefined && isRating(score) ? score : null;
