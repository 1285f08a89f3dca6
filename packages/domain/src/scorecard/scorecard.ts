import type { Rating } from "../framework/rating-scale.js";

/** What an interviewer advises, without a neutral value; `no_decision` is an honest blank and reported apart. */
export const RECOMMENDATIONS = ["strong_no", "no", "yes", "strong_yes", "no_decision"] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** How the candidate compares with the level of the requisition. */
export const LEVEL_VOTES = ["below", "at", "above"] as const;
export type LevelVote = (typeof LEVEL_VOTES)[number];

/** What an interviewer says about one competency. */
export interface CompetencyRating {
  readonly competency: string;
  /** A point of the scale; null while there is none, or when the competency was not observed. */
  readonly score: Rating | null;
  /** The interview gave no chance to see it. Missing data, never a zero. */
  readonly notObserved: boolean;
  /** What was said or done, in the interviewer's words. */
  readonly evidence: string;
}

/** What an interviewer writes down. */
export interface ScorecardContent {
  readonly ratings: readonly CompetencyRating[];
  readonly recommendation: Recommendation | null;
  readonly recommendationEvidence: string;
  readonly levelVote: LevelVote | null;
  readonly summary: string;
  /** Stays with its author, also after submission. */
  readonly privateNotes: string;
}

export const EMPTY_SCORECARD: ScorecardContent = {
  ratings: [],
  recommendation: null,
  recommendationEvidence: "",
  levelVote: null,
  summary: "",
  privateNotes: "",
};
