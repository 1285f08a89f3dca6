import { DEBRIEF_STATES, type DebriefState } from "@leadline/domain/debrief/debrief-status";
import { OUTCOMES, type Outcome } from "@leadline/domain/debrief/vote";
import type { LevelVote, Recommendation } from "@leadline/domain/scorecard/scorecard";
import type { HiddenReason } from "@leadline/domain/scorecard/visibility";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "#core/graphql/enum-of.js";
import { Action } from "#core/graphql/action.js";
import { HiddenReasonEnum, LevelVoteEnum, RecommendationEnum } from "#features/scorecard/scorecard-enums.js";
import type { CardStatus, DebriefColumn } from "./debrief-view.js";

export const DebriefStateEnum = enumOf(DEBRIEF_STATES);
registerEnumType(DebriefStateEnum, { name: "DebriefState", description: "Where a debrief stands." });

export const OutcomeEnum = enumOf(OUTCOMES);
registerEnumType(OutcomeEnum, { name: "DebriefOutcome", description: "How it goes on with the candidate." });

const CardStatusEnum = enumOf(["in", "waived", "owed", "ahead"] as const);
registerEnumType(CardStatusEnum, {
  name: "CardStatus",
  description: "IN is handed in, OWED is missing after its interview, AHEAD belongs to an interview to come.",
});

@ObjectType("DebriefLevel", { description: "A level of the organization." })
@Action("debrief.read")
export class DebriefLevelType {
  @Field(() => ID, { description: "Its id." }) readonly id!: string;
  @Field(() => String, { description: "Its name." }) readonly name!: string;
}

@ObjectType("DebriefColumn", { description: "One interviewer's card; what it says is null where it is hidden." })
@Action("debrief.read")
export class DebriefColumnType implements DebriefColumn {
  @Field(() => ID, { description: "The card's id." }) readonly id!: string;
  @Field(() => ID, { description: "Whose card." }) readonly memberId!: string;
  @Field(() => String, { description: "Whose card." }) readonly memberName!: string;
  @Field(() => ID, { description: "Of which interview." }) readonly interviewId!: string;
  @Field(() => String, { description: "Of which interview." }) readonly interviewRef!: string;
  @Field(() => String, { description: "The interview's name." }) readonly interviewTitle!: string;
  @Field(() => String, { description: "The interview's name where space is short." })
  readonly interviewShortName!: string;
  @Field(() => Boolean, { description: "The debrief waits for it." }) readonly required!: boolean;
  @Field(() => CardStatusEnum, { description: "Whether it is in." }) readonly status!: CardStatus;
  @Field(() => Date, { nullable: true, description: "By when it is wanted." }) readonly dueAt!: Date | null;
  @Field(() => String, { nullable: true, description: "Why it is not needed any more." })
  readonly waiveReason!: string | null;
  @Field(() => HiddenReasonEnum, { nullable: true, description: "Why its content is not shown." })
  readonly hidden!: HiddenReason | null;
  @Field(() => Boolean, { description: "It was changed after it was handed in." }) readonly amended!: boolean;
  @Field(() => RecommendationEnum, { nullable: true, description: "What the interviewer advises." })
  readonly recommendation!: Recommendation | null;
  @Field(() => String, { nullable: true, description: "What a strong recommendation rests on." })
  readonly recommendationEvidence!: string | null;
  @Field(() => LevelVoteEnum, { nullable: true, description: "Below, at or above the level of the requisition." })
  readonly levelVote!: LevelVote | null;
  @Field(() => String, { nullable: true, description: "What else the interviewer wrote." })
  readonly summary!: string | null;
}

@ObjectType("DebriefCell", { description: "What one interviewer says about one competency." })
@Action("debrief.read")
export class DebriefCellType {
  @Field(() => ID, { description: "In which card." }) readonly cardId!: string;
  @Field(() => Int, { nullable: true, description: "1 to 5." }) readonly score!: number | null;
  @Field(() => Boolean, { description: "Not observed." }) readonly notObserved!: boolean;
  @Field(() => String, { description: "What was said or done." }) readonly evidence!: string;
  @Field(() => String, { nullable: true, description: "What the rating looks like." }) readonly anchor!: string | null;
}

@ObjectType("DebriefCompetency", {
  description: "What the interviewers say about one competency. There is no average.",
})
@Action("debrief.read")
export class DebriefCompetencyType {
  @Field(() => String, { description: "Its id in the framework." }) readonly competency!: string;
  @Field(() => String, { description: "Its short name." }) readonly name!: string;
  @Field(() => Boolean, { description: "Nobody is hired without it." }) readonly mustHave!: boolean;
  @Field(() => Int, { description: "Its weight in per cent." }) readonly weight!: number;
  @Field(() => Int, { description: "Distance between the highest and the lowest rating." }) readonly spread!: number;
  @Field(() => Boolean, { description: "The ratings lie two or more apart." }) readonly discuss!: boolean;
  @Field(() => [DebriefCellType], { description: "One for each card that rates it." })
  readonly cells!: readonly DebriefCellType[];
}

@ObjectType("DebriefVote", { description: "A vote, once it may be read." })
@Action("debrief.read")
export class DebriefVoteType {
  @Field(() => OutcomeEnum, { description: "How it should go on." }) readonly choice!: Outcome;
  @Field(() => ID, { nullable: true, description: "At which level." }) readonly levelId!: string | null;
  @Field(() => String, { nullable: true, description: "At which level." }) readonly levelName!: string | null;
  @Field(() => Int, { description: "1 hesitant, 2 fairly sure, 3 sure." }) readonly confidence!: number;
  @Field(() => String, { description: "Why." }) readonly reason!: string;
}

@ObjectType("DebriefVoter", { description: "Somebody who votes." })
@Action("debrief.read")
export class DebriefVoterType {
  @Field(() => ID, { description: "Who." }) readonly memberId!: string;
  @Field(() => String, { description: "Who." }) readonly memberName!: string;
  @Field(() => Boolean, { description: "The reveal waits for this vote." }) readonly required!: boolean;
  @Field(() => DebriefVoteType, { nullable: true, description: "The vote; null while it is sealed or missing." })
  readonly vote!: DebriefVoteType | null;
}

@ObjectType("DebriefDecision", { description: "A decision, by name. Decisions are never overwritten." })
@Action("debrief.read")
export class DebriefDecisionType {
  @Field(() => ID, { description: "Its id." }) readonly id!: string;
  @Field(() => OutcomeEnum, { description: "How it goes on." }) readonly outcome!: Outcome;
  @Field(() => String, { nullable: true, description: "At which level." }) readonly levelName!: string | null;
  @Field(() => String, { description: "Why." }) readonly rationale!: string;
  @Field(() => String, { description: "Written dissent; may be empty." }) readonly dissent!: string;
  @Field(() => String, { description: "What happens next; may be empty." }) readonly nextStep!: string;
  @Field(() => String, { description: "Who decided." }) readonly decidedBy!: string;
  @Field(() => Date, { description: "When." }) readonly decidedAt!: Date;
}

@ObjectType("DebriefAbilities", { description: "What the viewer can do here now." })
@Action("debrief.read")
export class DebriefAbilitiesType {
  @Field(() => Boolean, { description: "Open the debrief, with a reason where cards are missing." })
  readonly open!: boolean;
  @Field(() => Boolean, { description: "Go on without a card." }) readonly waive!: boolean;
  @Field(() => Boolean, { description: "Vote, or change the own sealed vote." }) readonly vote!: boolean;
  @Field(() => Boolean, { description: "Reveal although votes are missing." }) readonly reveal!: boolean;
  @Field(() => Boolean, { description: "Decide." }) readonly decide!: boolean;
  @Field(() => Boolean, { description: "Talk about it again." }) readonly reopen!: boolean;
  @Field(() => Boolean, { description: "Read the application; the panel reads the debrief alone." })
  readonly readApplication!: boolean;
}

@ObjectType("Debrief", { description: "The meeting about one application, before, during and after." })
@Action("debrief.read")
export class DebriefType {
  @Field(() => ID, { description: "The application's id." }) readonly id!: string;
  @Field(() => String, { description: "The application's reference." }) readonly applicationRef!: string;
  @Field(() => String, { description: "Where the application stands." }) readonly applicationStatus!: string;
  @Field(() => String, { description: "The candidate's name." }) readonly candidateName!: string;
  @Field(() => String, { description: "The requisition's reference." }) readonly requisitionRef!: string;
  @Field(() => String, { description: "The requisition's title." }) readonly requisitionTitle!: string;
  @Field(() => String, { nullable: true, description: "The requisition's level." }) readonly levelName!: string | null;
  @Field(() => Int, { nullable: true, description: "Hands-on share of the role in per cent." })
  readonly handsOnPercent!: number | null;
  @Field(() => [DebriefLevelType], { description: "Levels to vote and decide by, lowest first." })
  readonly levels!: readonly DebriefLevelType[];
  @Field(() => ID, { nullable: true, description: "Id of the debrief; null before it is opened." })
  readonly debriefId!: string | null;
  @Field(() => DebriefStateEnum, { nullable: true, description: "Where it stands; null before it is opened." })
  readonly state!: DebriefState | null;
  @Field(() => Int, { nullable: true, description: "Counts changes; the decision says which one was read." })
  readonly version!: number | null;
  @Field(() => String, { nullable: true, description: "Who answers for it." }) readonly ownerName!: string | null;
  @Field(() => Date, { nullable: true, description: "Until when votes are awaited." })
  readonly voteDeadline!: Date | null;
  @Field(() => Date, { nullable: true, description: "When votes were revealed." }) readonly revealedAt!: Date | null;
  @Field(() => Boolean, { nullable: true, description: "Votes were missing at the reveal." })
  readonly revealedEarly!: boolean | null;
  @Field(() => String, { nullable: true, description: "Why it was opened although cards were missing." })
  readonly unlockReason!: string | null;
  @Field(() => String, { nullable: true, description: "Who opened it although cards were missing." })
  readonly unlockedByName!: string | null;
}
