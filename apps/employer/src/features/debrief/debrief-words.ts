import { RATING_MEANINGS, isRating, type Rating } from "@leadline/domain/framework/rating-scale";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { DebriefOutcome, DebriefState, LevelVote, Recommendation } from "#graphql/generated/graphql.ts";

const t = catalogue({
  ADVANCE: "Advance",
  HOLD: "Hold",
  REJECT: "Reject",
  STRONG_NO: "Strong no",
  NO: "No",
  YES: "Yes",
  STRONG_YES: "Strong yes",
  NO_DECISION: "No decision",
  BELOW: "below",
  AT: "at",
  ABOVE: "above",
  OPEN: "Open",
  VOTING: "Voting",
  REVEALED: "Revealed",
  DECIDED: "Decided",
  REOPENED: "Reopened",
  hesitant: "Hesitant",
  fairly: "Fairly sure",
  sure: "Sure",
  notObserved: "Not observed",
  rated1: "Below",
  rated2: "Partly",
  rated3: "Meets",
  rated4: "Above",
  rated5: "Exceptional",
});

export const outcomeWord = (outcome: DebriefOutcome): string => t(outcome);
export const OUTCOME_TONES = { ADVANCE: "success", HOLD: "warn", REJECT: "danger" } as const;
export const stateWord = (state: DebriefState): string => t(state);
export const recommendationWord = (value: Recommendation): string => t(value);
export const RECOMMENDATION_TONES = {
  STRONG_NO: "danger",
  NO: "danger",
  YES: "success",
  STRONG_YES: "success",
  NO_DECISION: "neutral",
} as const;
export const RECOMMENDATION_ICONS = {
  STRONG_NO: "close",
  NO: "close",
  YES: "check",
  STRONG_YES: "star",
  NO_DECISION: "minus",
} as const;
export const levelWord = (value: LevelVote): string => t(value);
export const confidenceWord = (confidence: number): string =>
  confidence >= 3 ? t("sure") : confidence === 2 ? t("fairly") : t("hesitant");
/** The point of the scale; null when the competency was not observed. */
export const pointOf = (score: number | null | undefined): Rating | null =>
  typeof score === "number" && isRating(score) ? score : null;
export const ratingWord = (score: number | null | undefined): string => {
  const point = pointOf(score);
  return point === null ? t("notObserved") : RATING_MEANINGS[point].name;
};
/** The word of a rating where a column is narrow; the whole one stands with the evidence. */
export const shortRatingWord = (score: number | null | undefined): string => {
  const point = pointOf(score);
  return point === null ? t("notObserved") : t(`rated${point}`);
};
