import { Field, ID, Int, ObjectType } from "type-graphql";
import type { InterviewState } from "@leadline/domain/interview/interview-status";
import { Action } from "#core/graphql/action.js";
import { InterviewStateEnum } from "#features/interview/read/interview.employer.js";

@ObjectType("KitAnchor", { description: "What a rating looks like." })
@Action("kit.read")
export class KitAnchorType {
  @Field(() => Int, { description: "1 to 5." }) readonly rating!: number;
  @Field(() => String, { description: "The anchor." }) readonly text!: string;
}

@ObjectType("KitAgendaItem", { description: "A part of the conversation." })
@Action("kit.read")
export class KitAgendaItemType {
  @Field(() => Int, { description: "Its length." }) readonly minutes!: number;
  @Field(() => String, { description: "What happens in it." }) readonly what!: string;
}

@ObjectType("KitQuestion", { description: "A main question." })
@Action("kit.read")
export class KitQuestionType {
  // Not `id`: the same question can read differently in another requisition, so caches must not share it.
  @Field(() => String, { description: "Its id in the framework." }) readonly questionId!: string;
  @Field(() => String, { description: "As it is asked." }) readonly text!: string;
  @Field(() => [String], { description: "Follow-ups." }) readonly probes!: readonly string[];
  @Field(() => [KitAnchorType], { description: "What answers at 1, 3 and 5 sound like." })
  readonly anchors!: readonly KitAnchorType[];
  @Field(() => [String], { description: "What the answer shows, in short names." })
  readonly competencies!: readonly string[];
}

@ObjectType("KitCompetency", { description: "A competency this interview rates." })
@Action("kit.read")
export class KitCompetencyType {
  @Field(() => String, { description: "Its id in the framework." }) readonly competency!: string;
  @Field(() => String, { description: "Its name." }) readonly name!: string;
  @Field(() => String, { description: "Its name where space is short." }) readonly shortName!: string;
  @Field(() => String, { description: "What it means." }) readonly definition!: string;
  @Field(() => Boolean, { description: "Nobody is hired without it." }) readonly mustHave!: boolean;
  @Field(() => [KitAnchorType], { description: "What the five ratings look like." })
  readonly anchors!: readonly KitAnchorType[];
}

@ObjectType("KitPanelist", { description: "Somebody else of the loop." })
@Action("kit.read")
export class KitPanelistType {
  @Field(() => ID, { description: "Id of the seat." }) readonly id!: string;
  @Field(() => String, { description: "Who." }) readonly memberName!: string;
  @Field(() => String, { description: "In which interview." }) readonly interviewTitle!: string;
  @Field(() => Boolean, { description: "Sits in this interview too." }) readonly isThisInterview!: boolean;
  @Field(() => [String], { description: "What they cover first, in short names." })
  readonly competencies!: readonly string[];
}

@ObjectType("KitResume", { description: "The résumé the candidate applied with." })
@Action("document.read")
export class KitResumeType {
  @Field(() => ID, { description: "Id of the document." }) readonly id!: string;
  @Field(() => String, { description: "Name of the file." }) readonly fileName!: string;
  @Field(() => String, { nullable: true, description: "Its text; null when none could be read." })
  readonly text!: string | null;
}

@ObjectType("KitAbilities", { description: "What the viewer can do with their card now." })
@Action("kit.read")
export class KitAbilitiesType {
  @Field(() => Boolean, { description: "Write on it." }) readonly save!: boolean;
  @Field(() => Boolean, { description: "Hand it in." }) readonly submit!: boolean;
  @Field(() => Boolean, { description: "Replace what was handed in." }) readonly amend!: boolean;
  @Field(() => Boolean, { description: "Go to the debrief." }) readonly openDebrief!: boolean;
}

@ObjectType("Kit", { description: "What one interviewer needs on one page." })
@Action("kit.read")
export class KitType {
  @Field(() => ID, { description: "The interview's id." }) readonly id!: string;
  @Field(() => String, { description: "The interview's reference." }) readonly interviewRef!: string;
  @Field(() => InterviewStateEnum, { description: "Where the interview stands." }) readonly state!: InterviewState;
  @Field(() => Int, { description: "Its length in minutes." }) readonly minutes!: number;
  @Field(() => Date, { nullable: true, description: "When it starts." }) readonly startsAt!: Date | null;
  @Field(() => Date, { nullable: true, description: "When it ends." }) readonly endsAt!: Date | null;
  @Field(() => String, { nullable: true, description: "Where people meet." }) readonly place!: string | null;
  @Field(() => String, { nullable: true, description: "Link to join." }) readonly joinLink!: string | null;
  @Field(() => String, { description: "The candidate's name." }) readonly candidateName!: string;
  @Field(() => String, { description: "IANA zone the candidate reads times in." }) readonly candidateZone!: string;
  @Field(() => String, { description: "The application's reference." }) readonly applicationRef!: string;
  @Field(() => String, { description: "The requisition's reference." }) readonly requisitionRef!: string;
  @Field(() => String, { description: "The requisition's title." }) readonly requisitionTitle!: string;
  @Field(() => String, { nullable: true, description: "The requisition's level." }) readonly levelName!: string | null;
  @Action("document.read")
  @Field(() => KitResumeType, { nullable: true, description: "The résumé; null when there is none." })
  readonly resume!: KitResumeType | null;
}
