import type {
  BookingClosed as BookingClosedRefusal,
  SlotTaken as SlotTakenRefusal,
} from "@leadline/domain/interview/find-slot/booking";
import type { MoveRefusal } from "@leadline/domain/interview/reschedule";
import type { Result } from "@leadline/domain/shared/result";
import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { notFound } from "#core/graphql/errors.js";
import {
  byTypename,
  commonProblem,
  InvalidInput,
  KeyReused,
  Problem,
  type CommonRefusal,
} from "#core/graphql/problem.js";
import { bookInterview } from "./book-interview.js";
import { bookingPage, ownInterview, ownInterviews, type BookingPage, type OwnInterview } from "./booking.queries.js";
import { cancelOwnInterview } from "./cancel-own-interview.js";
import { moveOwnInterview } from "./move-own-interview.js";
import { CandidateInterviewType } from "./own-interview.candidate.js";
import { ownCalendar } from "./own-calendar.queries.js";
import { proposeTimes } from "./propose-times.js";

@ObjectType("FreeTime", { description: "A time that is free for everybody at this moment." })
@Action("interview.book")
class FreeTimeType {
  @Field(() => Date, { description: "When it would start." })
  readonly startsAt!: Date;

  @Field(() => Date, { description: "When it would end." })
  readonly endsAt!: Date;
}

@ObjectType("Booking", { description: "What a time is chosen for, and the times there are." })
@Action("interview.book")
class BookingType {
  @Field(() => CandidateInterviewType, { description: "The interview; `timeZone` is the zone that was asked for." })
  readonly interview!: OwnInterview;

  @Field(() => [FreeTimeType], { description: "Free times in order; empty when nothing can be chosen or moved." })
  readonly times!: readonly FreeTimeType[];
}

@InputType({ description: "A time the candidate takes." })
class BookInterviewInput {
  @Field(() => String, { description: "Idempotency key." }) readonly clientMutationId!: string;
  @Field(() => ID, { description: "Which interview." }) readonly interviewId!: string;
  @Field(() => Date, { description: "One of the free times." }) readonly startsAt!: Date;
  @Field(() => String, { nullable: true, description: "The zone the candidate read the times in; remembered." })
  readonly timeZone?: string | null;
}

@InputType({ description: "A booked interview the candidate cancels." })
class CancelInterviewInput {
  @Field(() => String, { description: "Idempotency key." }) readonly clientMutationId!: string;
  @Field(() => ID, { description: "Which interview." }) readonly interviewId!: string;
}

@InputType({ description: "Times that suit the candidate, in their own words." })
class ProposeTimesInput {
  @Field(() => String, { description: "Idempotency key." }) readonly clientMutationId!: string;
  @Field(() => ID, { description: "Which interview." }) readonly interviewId!: string;
  @Field(() => String, { description: "Two or three windows." }) readonly text!: string;
}

@ObjectType({ description: "The interview after the change." })
@Action("interview.read")
class InterviewUpdated {
  readonly __typename = "InterviewUpdated" as const;

  @Field(() => CandidateInterviewType, { description: "As it stands now." })
  readonly interview!: OwnInterview;
}

@ObjectType({ implements: Problem, description: "That time is gone; nothing was changed, and other times are there." })
class SlotTaken extends Problem {
  readonly __typename = "SlotTaken" as const;
}

@ObjectType({ implements: Problem, description: "There is nothing to choose any more." })
class BookingClosed extends Problem {
  readonly __typename = "BookingClosed" as const;
}

@ObjectType({ implements: Problem, description: "Too close to the interview, or moved before; a person can help." })
class ChangeNotPossible extends Problem {
  readonly __typename = "ChangeNotPossible" as const;
}

const InterviewBookingResult = createUnionType({
  name: "InterviewBookingResult",
  types: () => [InterviewUpdated, SlotTaken, BookingClosed, ChangeNotPossible, InvalidInput, KeyReused] as const,
  resolveType: byTypename,
});

type Refusal =
  BookingClosedRefusal | SlotTakenRefusal | MoveRefusal | Exclude<CommonRefusal, { readonly type: "VersionConflict" }>;

@Resolver()
export class BookingCandidateResolver {
  @Action("interview.read")
  @Query(() => [CandidateInterviewType], { description: "The candidate's own interviews, earliest first." })
  async interviews(
    @Arg("applicationId", () => ID, { nullable: true, description: "Only those of one application." })
    applicationId: string | null,
    @Ctx() context: Context,
  ): Promise<OwnInterview[]> {
    return await ownInterviews(context, applicationId);
  }

  @Action("interview.read")
  @Query(() => String, {
    nullable: true,
    description:
      "The standing invitation to one of the candidate's own interviews as a calendar file; null without one.",
  })
  async interviewCalendar(
    @Arg("interviewId", () => ID, { description: "Which interview." }) interviewId: string,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return await ownCalendar(context, interviewId);
  }

  @Action("interview.book")
  @Query(() => BookingType, { nullable: true, description: "Free times for one of the candidate's own interviews." })
  async booking(
    @Arg("interviewId", () => ID, { description: "Which interview." }) interviewId: string,
    @Arg("timeZone", () => String, {
      nullable: true,
      description: "IANA zone to show times in; the candidate's unless given.",
    })
    timeZone: string | null,
    @Ctx() context: Context,
  ): Promise<BookingType | null> {
    const page = await bookingPage(context, interviewId, timeZone);
    return page ? shownBooking(page) : null;
  }

  @Action("interview.book")
  @Mutation(() => InterviewBookingResult, { description: "Books one of the offered times." })
  async bookInterview(
    @Arg("input", () => BookInterviewInput, { description: "What is asked." }) input: BookInterviewInput,
    @Ctx() context: Context,
  ): Promise<typeof InterviewBookingResult> {
    const command = { command: "interview.book", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => bookInterview(tx, input)));
  }

  @Action("interview.book")
  @Mutation(() => InterviewBookingResult, { description: "Moves a booked interview, once." })
  async moveInterview(
    @Arg("input", () => BookInterviewInput, { description: "What is asked." }) input: BookInterviewInput,
    @Ctx() context: Context,
  ): Promise<typeof InterviewBookingResult> {
    const command = { command: "interview.move", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => moveOwnInterview(tx, input)));
  }

  @Action("interview.book")
  @Mutation(() => InterviewBookingResult, { description: "Cancels a booked interview; the application goes on." })
  async cancelInterview(
    @Arg("input", () => CancelInterviewInput, { description: "What is asked." }) input: CancelInterviewInput,
    @Ctx() context: Context,
  ): Promise<typeof InterviewBookingResult> {
    const command = { command: "interview.cancel_own", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => cancelOwnInterview(tx, input)));
  }

  @Action("interview.book")
  @Mutation(() => InterviewBookingResult, { description: "Says that no offered time fits, and which would." })
  async proposeTimes(
    @Arg("input", () => ProposeTimesInput, { description: "What is asked." }) input: ProposeTimesInput,
    @Ctx() context: Context,
  ): Promise<typeof InterviewBookingResult> {
    const command = { command: "interview.propose_times", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => proposeTimes(tx, input)));
  }
}

const shownBooking = ({ interview, slots }: BookingPage): BookingType => ({
  interview,
  times: slots.map(({ start, end }) => ({ startsAt: new Date(start), endsAt: new Date(end) })),
});

async function told(
  context: Context,
  outcome: Result<{ readonly interviewId: string }, Refusal>,
): Promise<typeof InterviewBookingResult> {
  if (!outcome.ok) return problem(outcome.refusal);
  const interview = await ownInterview(context, outcome.value.interviewId);
  if (!interview) throw notFound();
  return { __typename: "InterviewUpdated", interview };
}

function problem(refusal: Refusal): SlotTaken | BookingClosed | ChangeNotPossible | InvalidInput | KeyReused {
  switch (refusal.type) {
    case "SlotTaken":
      return {
        __typename: refusal.type,
        message: "That time was taken a moment ago. Nothing was booked. Please choose another one.",
      };
    case "BookingClosed":
      return {
        __typename: refusal.type,
        message: "There is no time left to choose here. If you did not expect that, write to your contact.",
      };
    case "TooLate":
      return {
        __typename: "ChangeNotPossible",
        message: "It is less than 24 hours until this interview. Please write to your contact; they can help.",
      };
    case "NoMovesLeft":
      return {
        __typename: "ChangeNotPossible",
        message: "You have moved this interview once already. Please write to your contact for another time.",
      };
    case "InterviewTransitionRefused":
    case "AlreadyScored":
      return { __typename: "ChangeNotPossible", message: "This interview cannot be changed any more." };
    default:
      return commonProblem(refusal);
  }
}
