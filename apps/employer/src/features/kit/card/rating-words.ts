import { RATING_MEANINGS, isRating } from "@leadline/domain/framework/rating-scale";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { Anchor } from "@leadline/ui/rating-scale";

const t = catalogue({
  notObserved: "Not observed",
  strong_no: "Strong no",
  no: "No",
  yes: "Yes",
  strong_yes: "Strong yes",
  no_decision: "No decision",
  below: "Below",
  at: "At the level",
  above: "Above",
});

/** "Above the bar"; "Not observed" for none. */
export const ratingWord = (score: number | null): string =>
  score !== null && isRating(score) ? RATING_MEANINGS[score].name : t("notObserved");

export const recommendationWord = (value: "strong_no" | "no" | "yes" | "strong_yes" | "no_decision"): string =>
  t(value);
export const levelWord = (value: "below" | "at" | "above"): string => t(value);

/** The anchors of a competency with the word of each point. */
export const anchorsOf = (anchors: readonly { readonly rating: number; readonly text: string }[]): readonly Anchor[] =>
  anchors.flatMap(({ rating, text }) =>
    isRating(rating) ? [{ rating, word: RATING_MEANINGS[rating].name, text }] : [],
  );
