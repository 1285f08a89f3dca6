import type { Result } from "@leadline/domain/shared/result";
import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { byTypename, InvalidInput, KeyReused, VersionConflict } from "#core/graphql/problem.js";
import { cancelInterview } from "./end/cancel-interview.js";
import {
  ApplicationNotActive,
  InterviewNotPossible,
  InterviewOver,
  interviewProblem,
  InterviewScored,
  LimitsReached,
  NoFreeTime,
  SlotTaken,
} from "./interview-problems.employer.js";
import { InterviewType, InvitationResponseEnum } from "./read/interview.employer.js";
import { interviewById, type InterviewRow } from "./read/interview.queries.js";
import type { InvitationResponse } from "./panel/participant.entity.js";
import { recordNoShow } from "./end/record-no-show.js";
import { replaceParticipant } from "./panel/replace-participant.js";
import { rescheduleInterview } from "./schedule/reschedule-interview.js";
import { respondToInvitation } from "./panel/respond-to-invitation.js";
import { scheduleInterview, type InterviewOutcome } from "./schedule/schedule-interview.js";

@InputType({ description: "A time for a planned interview." })
class ScheduleInterviewInput {
  @Field(() => String, { description: "Idempotency key." }) readonly clientMutationId!: string;
  @Field(() => ID, { description: "Whose interview it is." }) readonly applicationId!: string;
  @Field(() => ID, { description: "Which interview of the plan." }) readonly plannedInterviewId!: string;
  @Field(() => [ID], { description: "The panel, in order of seats." }) readonly memberIds!: string[];
  @Field(() => Date, { description: "When it begins." }) readonly startsAt!: Date;
  @Field(() => String, { nullable: true, description: "Where people meet; this or a link." }) readonly place?:
    string | null;
  @Field(() => String, { nullable: true, description: "Link to join; this or a place." }) readonly joinLink?:
    string | null;
  @Field(() => Boolean, { nullable: true, description: "Go past limits, by name and on record." })
  readonly acceptLimits?: boolean | null;
}

@InputType({ description: "A command on one interview." })
class InterviewCommandInput {
  @Field(() => String, { description: "Idempotency key." }) readonly clientMutationId!: string;
  @Field(() => ID, { description: "Which interview." }) readonly interviewId!: string;
  @Field(() => Int, { description: "The version that was read." }) readonly expectedVersion!: number;
}

@InputType({ description: "Another time." })
class RescheduleInterviewInput extends InterviewCommandInput {
  @Field(() => Date, { description: "When it begins." }) readonly startsAt!: Date;
  @Field(() => Boolean, { nullable: true, description: "Go past limits, by name and on record." })
  readonly acceptLimits?: boolean | null;
}

@InputType({ description: "Why it is called off; the candidate does not read it." })
class CancelInterviewInput extends InterviewCommandInput {
  @Field(() => String, { description: "Why; kept with the interview." }) readonly reason!: string;
}

@InputType({ description: "Who leaves the panel and who comes." })
class ReplaceParticipantInput extends InterviewCommandInput {
  @Field(() => ID, { description: "Who leaves the panel." }) readonly removedMemberId!: string;
  @Field(() => ID, { description: "Who comes." }) readonly memberId!: string;
  @Field(() => Boolean, { nullable: true, description: "Go past limits, by name and on record." })
  readonly acceptLimits?: boolean | null;
}

@InputType({ description: "The viewer's answer to an invitation." })
class RespondToInvitationInput {
  @Field(() => String, { description: "Idempotency key." }) readonly clientMutationId!: string;
  @Field(() => ID, { description: "Which interview." }) readonly interviewId!: string;
  @Field(() => InvitationResponseEnum, { description: "What the viewer answers." })
  readonly response!: InvitationResponse;
}

@ObjectType({ description: "The interview after the change." })
@Action("interview.read")
export class InterviewChanged {
  readonly __typename = "InterviewChanged" as const;

  @Field(() => InterviewType, { description: "As it stands now." })
  readonly interview!: InterviewRow;
}

export const InterviewResult = createUnionType({
  name: "InterviewResult",
  types: () =>
    [
      InterviewChanged,
      InvalidInput,
      KeyReused,
      VersionConflict,
      SlotTaken,
      LimitsReached,
      InterviewNotPossible,
      ApplicationNotActive,
      NoFreeTime,
      InterviewScored,
      InterviewOver,
    ] as const,
  resolveType: byTypename,
});

@Resolver()
export class InterviewCommandsResolver {
  @Action("interview.schedule")
  @Mutation(() => InterviewResult, { description: "Fixes a time for a planned interview; invitations follow." })
  async scheduleInterview(
    @Arg("input", () => ScheduleInterviewInput, { description: "What is asked." }) input: ScheduleInterviewInput,
    @Ctx() context: Context,
  ): Promise<typeof InterviewResult> {
    const { clientMutationId, ...given } = input;
    const asked = { ...given, startsAt: input.startsAt.getTime(), acceptLimits: input.acceptLimits ?? false };
    const command = { command: "interview.schedule", key: clientMutationId, input };
    return await toldInterview(context, await context.write(command, (tx) => scheduleInterview(tx, asked)));
  }

  @Action("interview.schedule")
  @Mutation(() => InterviewResult, { description: "Moves an interview; calendars move with it." })
  async rescheduleInterview(
    @Arg("input", () => RescheduleInterviewInput, { description: "What is asked." }) input: RescheduleInterviewInput,
    @Ctx() context: Context,
  ): Promise<typeof InterviewResult> {
    const command = { command: "interview.reschedule", key: input.clientMutationId, input };
    return await toldInterview(context, await context.write(command, (tx) => rescheduleInterview(tx, input)));
  }

  @Action("interview.schedule")
  @Mutation(() => InterviewResult, { description: "Calls an interview off." })
  async cancelInterview(
    @Arg("input", () => CancelInterviewInput, { description: "What is asked." }) input: CancelInterviewInput,
    @Ctx() context: Context,
  ): Promise<typeof InterviewResult> {
    const command = { command: "interview.cancel", key: input.clientMutationId, input };
    return await toldInterview(context, await context.write(command, (tx) => cancelInterview(tx, input)));
  }

  @Action("interview.schedule")
  @Mutation(() => InterviewResult, { description: "Seats somebody else." })
  async replaceParticipant(
    @Arg("input", () => ReplaceParticipantInput, { description: "What is asked." }) input: ReplaceParticipantInput,
    @Ctx() context: Context,
  ): Promise<typeof InterviewResult> {
    const command = { command: "interview.replace_participant", key: input.clientMutationId, input };
    return await toldInterview(context, await context.write(command, (tx) => replaceParticipant(tx, input)));
  }

  @Action("interview.schedule")
  @Mutation(() => InterviewResult, { description: "Notes that the candidate did not come." })
  async recordNoShow(
    @Arg("input", () => InterviewCommandInput, { description: "What is asked." }) input: InterviewCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof InterviewResult> {
    const command = { command: "interview.no_show", key: input.clientMutationId, input };
    return await toldInterview(context, await context.write(command, (tx) => recordNoShow(tx, input)));
  }

  @Action("interview.respond")
  @Mutation(() => InterviewResult, { description: "Accepts or declines, as a member of the panel." })
  async respondToInvitation(
    @Arg("input", () => RespondToInvitationInput, { description: "What is asked." }) input: RespondToInvitationInput,
    @Ctx() context: Context,
  ): Promise<typeof InterviewResult> {
    const command = { command: "interview.respond", key: input.clientMutationId, input };
    return await toldInterview(context, await context.write(command, (tx) => respondToInvitation(tx, input)));
  }
}

/** The answer to a command: the interview as it stands, or why nothing was changed. */
export async function toldInterview(
  context: Context,
  outcome: Result<InterviewOutcome, Parameters<typeof interviewProblem>[0]>,
): Promise<typeof InterviewResult> {
  if (!outcome.ok) return interviewProblem(outcome.refusal);
  return { __typename: "InterviewChanged", interview: await interviewById(context, outcome.value.interviewId) };
}
