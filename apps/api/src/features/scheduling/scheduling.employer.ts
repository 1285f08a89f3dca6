import { searchInput } from "@leadline/domain/interview/interview-inputs";
import { parseInput } from "@leadline/domain/shared/invalid-input";
import { Arg, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { badInput } from "#core/graphql/errors.js";
import { InterviewType, TrainingEnum } from "#features/interview/read/interview.employer.js";
import type { InterviewRow } from "#features/interview/read/interview.queries.js";
import {
  freeTimesFor,
  schedulingOf,
  type FreeTimeRow,
  type PersonRow,
  type PlannedRow,
  type SchedulingRow,
} from "./scheduling.queries.js";

@ObjectType("LoopInterview", { description: "One interview of the plan, with the one that stands for it." })
@Action("interview.schedule")
class LoopInterviewType implements PlannedRow {
  @Field(() => ID, { description: "Id of the planned interview." })
  readonly id!: string;

  @Field(() => String, { description: "Interview type of the framework." })
  readonly interviewType!: string;

  @Field(() => Int, { description: "Its length in minutes." })
  readonly minutes!: number;

  @Field(() => Int, { description: "How many people hold it." })
  readonly raters!: number;

  @Field(() => [String], { description: "Competencies it has to measure." })
  readonly focusCompetencies!: readonly string[];

  @Field(() => [ID], { description: "People the plan names for it." })
  readonly namedMemberIds!: readonly string[];

  @Field(() => [ID], { description: "A fair panel; empty when somebody is missing or it has one." })
  readonly suggestedMemberIds!: readonly string[];

  @Field(() => InterviewType, { nullable: true, description: "The interview that stands for it." })
  readonly interview!: InterviewRow | null;
}

@ObjectType("InterviewerTraining", { description: "How far somebody is trained for a type of interview." })
@Action("interview.schedule")
class InterviewerTrainingType {
  @Field(() => String, { description: "Interview type of the framework." })
  readonly interviewType!: string;

  @Field(() => TrainingEnum, { description: "How far." })
  readonly training!: string;
}

@ObjectType("PossibleInterviewer", { description: "Somebody who could sit in an interview of this candidate." })
@Action("interview.schedule")
class PossibleInterviewerType implements PersonRow {
  @Field(() => ID, { description: "The member's id." })
  readonly id!: string;

  @Field(() => String, { description: "The member's name." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "The member's title." })
  readonly title!: string | null;

  @Field(() => String, { description: "IANA zone the member lives in." })
  readonly timeZone!: string;

  @Field(() => Int, { description: "Interviews in the coming seven days." })
  readonly weekLoad!: number;

  @Field(() => Int, { description: "At most this many in seven days." })
  readonly weeklyLimit!: number;

  @Field(() => Boolean, { description: "Is on the hiring team." })
  readonly onTeam!: boolean;

  @Field(() => [InterviewerTrainingType], { description: "What they are trained for." })
  readonly trainings!: PersonRow["trainings"];
}

@ObjectType("Scheduling", { description: "A candidate's loop for the person who schedules it." })
@Action("interview.schedule")
class SchedulingType {
  @Field(() => ID, { description: "The application." })
  readonly applicationId!: string;

  @Field(() => String, { description: "Its reference." })
  readonly applicationRef!: string;

  @Field(() => String, { description: "Its status; interviews need an active one." })
  readonly status!: string;

  @Field(() => String, { description: "The candidate's name." })
  readonly candidateName!: string;

  @Field(() => String, { description: "IANA zone the candidate reads times in." })
  readonly candidateZone!: string;

  @Field(() => String, { description: "Reference of the requisition." })
  readonly requisitionRef!: string;

  @Field(() => String, { description: "Title of the requisition." })
  readonly requisitionTitle!: string;

  @Field(() => String, { description: "IANA zone of the place of work." })
  readonly locationZone!: string;

  @Field(() => [LoopInterviewType], { description: "The plan, in order." })
  readonly planned!: readonly PlannedRow[];

  @Field(() => [PossibleInterviewerType], {
    description: "Who could interview; people of the team first, 300 at most.",
  })
  readonly people!: readonly PersonRow[];
}

@ObjectType("FreePanelTime", { description: "A time at which every seat finds somebody." })
@Action("interview.schedule")
class FreePanelTimeType implements FreeTimeRow {
  @Field(() => Date, { description: "When it would start." })
  readonly startsAt!: Date;

  @Field(() => Date, { description: "When it would end." })
  readonly endsAt!: Date;

  @Field(() => [ID], { description: "Who would take the seats, in order." })
  readonly memberIds!: readonly string[];
}

@InputType({ description: "Where and for whom to look for free times." })
class FreeTimesInput {
  @Field(() => ID, { description: "The application." }) readonly applicationId!: string;
  @Field(() => ID, { description: "The planned interview; the time it has now is no obstacle." })
  readonly plannedInterviewId!: string;
  @Field(() => [[ID]], { description: "All seats, each with the people who could take it." })
  readonly seats!: string[][];
  @Field(() => Date, { description: "First moment to look at." }) readonly from!: Date;
  @Field(() => Date, { description: "Last moment to look at; 60 days at most." }) readonly until!: Date;
  @Field(() => Int, { nullable: true, description: "Hours' notice people need." }) readonly noticeHours?: number | null;
  @Field(() => Int, { nullable: true, description: "Minutes an interviewer needs between interviews." })
  readonly bufferMinutes?: number | null;
}

@Resolver()
export class SchedulingEmployerResolver {
  @Action("interview.schedule")
  @Query(() => SchedulingType, { nullable: true, description: "The loop of an application, to schedule it." })
  async scheduling(
    @Arg("applicationRef", () => String, { description: "For example APP-341." }) applicationRef: string,
    @Ctx() context: Context,
  ): Promise<SchedulingRow | null> {
    return await schedulingOf(context, applicationRef);
  }

  @Action("interview.schedule")
  @Query(() => [FreePanelTimeType], { nullable: true, description: "Free times in order, 500 at most." })
  async freeTimes(
    @Arg("input", () => FreeTimesInput, { description: "What is looked for." }) input: FreeTimesInput,
    @Ctx() context: Context,
  ): Promise<FreeTimeRow[] | null> {
    const { applicationId, plannedInterviewId, seats, noticeHours, bufferMinutes } = input;
    const parsed = parseInput(searchInput, {
      seats,
      from: input.from.getTime(),
      until: input.until.getTime(),
      noticeHours: noticeHours ?? undefined,
      bufferMinutes: bufferMinutes ?? undefined,
    });
    if (!parsed.ok) throw badInput(parsed.refusal.issues[0]?.message ?? "Check the input.");
    return await freeTimesFor(context, { applicationId, plannedInterviewId, ...parsed.value });
  }
}
