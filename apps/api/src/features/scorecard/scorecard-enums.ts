import { LEVEL_VOTES, RECOMMENDATIONS } from "@leadline/domain/scorecard/scorecard";
import { SCORECARD_STATES } from "@leadline/domain/scorecard/scorecard-status";
import { enumOf } from "#core/graphql/enum-of.js";
import { registerEnumType } from "type-graphql";

export const RecommendationEnum = enumOf(RECOMMENDATIONS);
registerEnumType(RecommendationEnum, {
  name: "Recommendation",
  description: "What an interviewer advises; there is no neutral value, and NO_DECISION is an honest blank.",
});

export const LevelVoteEnum = enumOf(LEVEL_VOTES);
registerEnumType(LevelVoteEnum, {
  name: "LevelVote",
  description: "How the candidate compares with the level of the requisition.",
});

export const ScorecardStateEnum = enumOf(SCORECARD_STATES);
registerEnumType(ScorecardStateEnum, { name: "ScorecardState", description: "Where a card stands." });

const HIDDEN = [
  "own_file",
  "draft",
  "kit_link",
  "policy_never",
  "owes_own",
  "panel_incomplete",
  "not_entitled",
] as const;
export const HiddenReasonEnum = enumOf(HIDDEN);
registerEnumType(HiddenReasonEnum, { name: "HiddenReason", description: "Why cards of others are not shown." });
