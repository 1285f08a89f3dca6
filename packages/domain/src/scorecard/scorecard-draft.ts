import { z } from "zod";
import { isRating } from "../framework/rating-scale.js";
import { invalid, parseInput, type InvalidInput } from "../shared/invalid-input.js";
import type { Result } from "../shared/result.js";
import { prose } from "../shared/text.js";
import { LEVEL_VOTES, RECOMMENDATIONS, type ScorecardContent } from "./scorecard.js";

const score = z
  .int("Rate with a whole number from 1 to 5.")
  .refine((value) => isRating(value), "Rate with a whole number from 1 to 5.")
  .transform((value) => (isRating(value) ? value : null));

const rating = z
  .object({
    competency: z.string().max(40),
    score: score.nullable().default(null),
    notObserved: z.boolean().default(false),
    evidence: prose(4000, "Evidence").default(""),
  })
  .refine(({ score: given, notObserved }) => given === null || !notObserved, {
    path: ["notObserved"],
    message: "What was not observed has no rating.",
  });

/** A card as it is saved while somebody writes: every part may be missing, nothing may be wrong. */
export const scorecardDraft = z.object({
  ratings: z
    .array(rating)
    .max(13, "There are 13 competencies.")
    .refine((all) => new Set(all.map(({ competency }) => competency)).size === all.length, "Rate a competency once."),
  recommendation: z.enum(RECOMMENDATIONS, "Choose a recommendation from the list.").nullable().default(null),
  recommendationEvidence: prose(4000, "The reason").default(""),
  levelVote: z.enum(LEVEL_VOTES, "Choose below, at or above.").nullable().default(null),
  summary: prose(4000, "The summary").default(""),
  privateNotes: prose(10000, "Private notes").default(""),
});

/** Reads a card for an interview with this focus; a competency outside it is not this interview's to judge. */
export function readScorecardDraft(input: unknown, focus: readonly string[]): Result<ScorecardContent, InvalidInput> {
  const content = parseInput(scorecardDraft, input);
  if (!content.ok) return content;
  const outside = content.value.ratings.findIndex(({ competency }) => !focus.includes(competency));
  if (outside >= 0) return invalid(`ratings.${outside}.competency`, "This interview does not measure this competency.");
  return content;
}
