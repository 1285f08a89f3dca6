import { leadingPercent, processLoad, type PostingText } from "@leadline/domain/posting/text/posting-text";
import { Field, Int, ObjectType } from "type-graphql";
import { Action } from "#core/graphql/action.js";

@ObjectType("JobTeam", { description: "The team a job belongs to." })
@Action("job.read")
class JobTeam {
  @Field(() => String, { description: "In words." })
  readonly text!: string;

  @Field(() => Int, { nullable: true, description: "People in it beside the Tech Lead." })
  readonly size!: number | null;

  @Field(() => String, { description: "Who the role reports to." })
  readonly reportsTo!: string;
}

@ObjectType("JobTime", { description: "How the time is split, in per cent; the three add up to 100." })
@Action("job.read")
class JobTime {
  @Field(() => Int, { description: "Code and design." })
  readonly handsOnPercent!: number;

  @Field(() => Int, { description: "Guiding the team." })
  readonly leadingPercent!: number;

  @Field(() => Int, { description: "Running what the team built." })
  readonly operationsPercent!: number;

  @Field(() => String, { description: "What to know about it, for example on-call." })
  readonly note!: string;
}

@ObjectType("JobDecisions", { description: "Who decides what." })
@Action("job.read")
class JobDecisions {
  @Field(() => [String], { description: "The Tech Lead." })
  readonly yours!: readonly string[];

  @Field(() => [String], { description: "The Tech Lead with others." })
  readonly together!: readonly string[];

  @Field(() => [String], { description: "Others." })
  readonly notYours!: readonly string[];
}

@ObjectType("JobSuccess", { description: "What success looks like." })
@Action("job.read")
class JobSuccess {
  @Field(() => String, { description: "After 90 days." })
  readonly after90Days!: string;

  @Field(() => String, { description: "After 180 days." })
  readonly after180Days!: string;
}

@ObjectType("JobProcessStep", { description: "One step of the selection." })
@Action("job.read")
class JobProcessStep {
  @Field(() => String, { description: "Its name." })
  readonly title!: string;

  @Field(() => Int, { nullable: true, description: "How long the candidate is busy; null when they only wait." })
  readonly minutes!: number | null;

  @Field(() => String, { description: "What happens and what is looked at." })
  readonly text!: string;

  @Field(() => String, { description: "How to prepare." })
  readonly preparation!: string;
}

@ObjectType("JobProcess", { description: "How people are chosen." })
@Action("job.read")
class JobProcess {
  @Field(() => [JobProcessStep], { description: "Step by step." })
  readonly steps!: readonly JobProcessStep[];

  @Field(() => Int, { description: "How many conversations there are." })
  readonly conversations!: number;

  @Field(() => Int, { description: "Minutes they take together." })
  readonly minutes!: number;

  @Field(() => Int, { nullable: true, description: "Weeks from application to answer; null when it is not promised." })
  readonly weeks!: number | null;
}

@ObjectType("JobAdjustments", { description: "Whom to ask for another way to apply or interview." })
@Action("job.read")
class JobAdjustments {
  @Field(() => String, { description: "What can be arranged." })
  readonly text!: string;

  @Field(() => String, { description: "Where to write; empty when there is no address." })
  readonly email!: string;
}

@ObjectType("JobText", {
  description: "What a job's page says, block by block; empty blocks are left out on the page.",
})
@Action("job.read")
export class JobText {
  @Field(() => String, { description: "One or two sentences that stand alone." })
  readonly summary!: string;

  @Field(() => String, { description: "Why the job exists; paragraphs are separated by an empty line." })
  readonly why!: string;

  @Field(() => JobTeam, { description: "The team." })
  readonly team!: JobTeam;

  @Field(() => JobTime, { description: "How the time is split." })
  readonly time!: JobTime;

  @Field(() => JobDecisions, { description: "Who decides what." })
  readonly decisions!: JobDecisions;

  @Field(() => JobSuccess, { description: "What success looks like." })
  readonly success!: JobSuccess;

  @Field(() => [String], { description: "What one will do." })
  readonly outcomes!: readonly string[];

  @Field(() => [String], { description: "What one needs." })
  readonly needs!: readonly string[];

  @Field(() => [String], { description: "Good to have; nobody needs any of these to apply." })
  readonly nice!: readonly string[];

  @Field(() => [String], { description: "What the employer offers." })
  readonly offers!: readonly string[];

  @Field(() => JobProcess, { description: "How people are chosen." })
  readonly process!: JobProcess;

  @Field(() => JobAdjustments, { description: "Another way to apply or interview." })
  readonly adjustments!: JobAdjustments;

  @Field(() => String, { description: "The statement on equal opportunity." })
  readonly equalOpportunity!: string;

  @Field(() => String, { description: "Contract, hours, start." })
  readonly terms!: string;
}

export const jobTextOf = (text: PostingText): JobText => ({
  ...text,
  time: { ...text.time, leadingPercent: leadingPercent(text.time) },
  process: { ...text.process, ...processLoad(text.process) },
});
