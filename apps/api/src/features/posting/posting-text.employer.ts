import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Action } from "#core/graphql/action.js";

// Each is read and written in the same shape, so one class is both the type and its input.

@ObjectType("PostingTeam", { description: "The team." })
@InputType("PostingTeamInput", { description: "The team." })
@Action("posting.read")
class PostingTeam {
  @Field(() => String, { description: "In words." })
  readonly text!: string;

  @Field(() => Int, { nullable: true, description: "People in it beside the lead." })
  readonly size!: number | null;

  @Field(() => String, { description: "Who the role reports to." })
  readonly reportsTo!: string;
}

@ObjectType("PostingTime", { description: "How the time is split." })
@InputType("PostingTimeInput", { description: "How the time is split." })
@Action("posting.read")
class PostingTime {
  @Field(() => Int, { description: "Code and design, in per cent." })
  readonly handsOnPercent!: number;

  @Field(() => Int, { description: "Running what the team built, in per cent." })
  readonly operationsPercent!: number;

  @Field(() => String, { description: "What to know about it, for example on-call." })
  readonly note!: string;
}

@ObjectType("PostingDecisions", { description: "Who decides what." })
@InputType("PostingDecisionsInput", { description: "Who decides what." })
@Action("posting.read")
class PostingDecisions {
  @Field(() => [String], { description: "The lead." })
  readonly yours!: string[];

  @Field(() => [String], { description: "The lead with others." })
  readonly together!: string[];

  @Field(() => [String], { description: "Others." })
  readonly notYours!: string[];
}

@ObjectType("PostingSuccess", { description: "What success looks like." })
@InputType("PostingSuccessInput", { description: "What success looks like." })
@Action("posting.read")
class PostingSuccess {
  @Field(() => String, { description: "After 90 days." })
  readonly after90Days!: string;

  @Field(() => String, { description: "After 180 days." })
  readonly after180Days!: string;
}

@ObjectType("PostingProcessStep", { description: "One step of the selection." })
@InputType("PostingProcessStepInput", { description: "One step of the selection." })
@Action("posting.read")
class PostingProcessStep {
  @Field(() => String, { description: "Its name." })
  readonly title!: string;

  @Field(() => Int, { nullable: true, description: "Minutes of the candidate's time; null when they only wait." })
  readonly minutes!: number | null;

  @Field(() => String, { description: "What happens and what is looked at." })
  readonly text!: string;

  @Field(() => String, { description: "How to prepare." })
  readonly preparation!: string;
}

@ObjectType("PostingProcess", { description: "How people are chosen." })
@InputType("PostingProcessInput", { description: "How people are chosen." })
@Action("posting.read")
class PostingProcess {
  @Field(() => [PostingProcessStep], { description: "Step by step." })
  readonly steps!: PostingProcessStep[];

  @Field(() => Int, { nullable: true, description: "Weeks from application to answer; null when not promised." })
  readonly weeks!: number | null;
}

@ObjectType("PostingAdjustments", { description: "Whom to ask for another way to apply or interview." })
@InputType("PostingAdjustmentsInput", { description: "Whom to ask for another way to apply or interview." })
@Action("posting.read")
class PostingAdjustments {
  @Field(() => String, { description: "What can be arranged." })
  readonly text!: string;

  @Field(() => String, { description: "Where to write; may be empty." })
  readonly email!: string;
}

@ObjectType("PostingText", { description: "What a posting says, block by block." })
@InputType("PostingTextInput", { description: "What a posting says, block by block." })
@Action("posting.read")
export class PostingTextType {
  @Field(() => String, { description: "One or two sentences that stand alone." })
  readonly summary!: string;

  @Field(() => String, { description: "Why the role exists." })
  readonly why!: string;

  @Field(() => PostingTeam, { description: "The team." })
  readonly team!: PostingTeam;

  @Field(() => PostingTime, { description: "How the time is split." })
  readonly time!: PostingTime;

  @Field(() => PostingDecisions, { description: "Who decides what." })
  readonly decisions!: PostingDecisions;

  @Field(() => PostingSuccess, { description: "What success looks like." })
  readonly success!: PostingSuccess;

  @Field(() => [String], { description: "What one will do." })
  readonly outcomes!: string[];

  @Field(() => [String], { description: "What one needs." })
  readonly needs!: string[];

  @Field(() => [String], { description: "Good to have." })
  readonly nice!: string[];

  @Field(() => [String], { description: "What the employer offers." })
  readonly offers!: string[];

  @Field(() => PostingProcess, { description: "How people are chosen." })
  readonly process!: PostingProcess;

  @Field(() => PostingAdjustments, { description: "Another way to apply or interview." })
  readonly adjustments!: PostingAdjustments;

  @Field(() => String, { description: "The statement on equal opportunity." })
  readonly equalOpportunity!: string;

  @Field(() => String, { description: "Contract, hours, start." })
  readonly terms!: string;
}

@ObjectType("PostingQuestionOption", { description: "One option of a choice." })
@InputType("PostingQuestionOptionInput", { description: "One option of a choice." })
@Action("posting.read")
class PostingQuestionOption {
  @Field(() => String, { description: "Stable key." })
  readonly key!: string;

  @Field(() => String, { description: "The words." })
  readonly label!: string;
}

@ObjectType("PostingQuestion", { description: "A question of the application form." })
@InputType("PostingQuestionInput", { description: "A question of the application form." })
@Action("posting.read")
class PostingQuestion {
  @Field(() => String, { description: "Stable key." })
  readonly key!: string;

  @Field(() => String, {
    description: "short_text, long_text, single, multiple, yes_no, number, currency, date or url.",
  })
  readonly type!: string;

  @Field(() => String, { description: "The question." })
  readonly label!: string;

  @Field(() => String, { description: "What helps to answer; may be empty." })
  readonly help!: string;

  @Field(() => Boolean, { description: "Has to be answered." })
  readonly required!: boolean;

  @Field(() => [PostingQuestionOption], { description: "Choices, for single and multiple." })
  readonly options!: PostingQuestionOption[];

  @Field(() => String, { description: "ISO 4217 for amounts; empty otherwise." })
  readonly currency!: string;
}

@ObjectType("PostingForm", { description: "What the application form asks beside name, email and résumé." })
@InputType("PostingFormInput", { description: "What the application form asks beside name, email and résumé." })
@Action("posting.read")
export class PostingFormType {
  @Field(() => [PostingQuestion], { description: "At most three." })
  readonly questions!: PostingQuestion[];
}
