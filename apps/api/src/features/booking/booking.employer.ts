import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { InterviewResult, toldInterview } from "#features/interview/interview-commands.employer.js";
import { offerBooking } from "./offer-booking.js";

@InputType({ description: "Times for the candidate to choose from." })
class OfferBookingInput {
  @Field(() => String, { description: "Idempotency key." }) readonly clientMutationId!: string;
  @Field(() => ID, { description: "Whose interview it is." }) readonly applicationId!: string;
  @Field(() => ID, { description: "Which interview of the plan." }) readonly plannedInterviewId!: string;
  @Field(() => [[ID]], { description: "All seats, each with the people who could take it." })
  readonly seats!: string[][];
  @Field(() => Date, { description: "First moment to look at." }) readonly from!: Date;
  @Field(() => Date, { description: "Last moment to look at." }) readonly until!: Date;
  @Field(() => Int, { nullable: true, description: "Hours' notice people need." }) readonly noticeHours?: number | null;
  @Field(() => Int, { nullable: true, description: "Minutes an interviewer needs between interviews." })
  readonly bufferMinutes?: number | null;
  @Field(() => String, { nullable: true, description: "Where people meet; this or a link." }) readonly place?:
    string | null;
  @Field(() => String, { nullable: true, description: "Link to join; this or a place." }) readonly joinLink?:
    string | null;
}

@Resolver()
export class BookingEmployerResolver {
  @Action("interview.schedule")
  @Mutation(() => InterviewResult, { description: "Lets the candidate choose a time; a mail with the link follows." })
  async offerBooking(
    @Arg("input", () => OfferBookingInput, { description: "What is asked." }) input: OfferBookingInput,
    @Ctx() context: Context,
  ): Promise<typeof InterviewResult> {
    const { clientMutationId, noticeHours, bufferMinutes, ...given } = input;
    const asked = {
      ...given,
      from: input.from.getTime(),
      until: input.until.getTime(),
      ...(typeof noticeHours === "number" && { noticeHours }),
      ...(typeof bufferMinutes === "number" && { bufferMinutes }),
    };
    const command = { command: "interview.offer_booking", key: clientMutationId, input };
    return await toldInterview(context, await context.write(command, (tx) => offerBooking(tx, asked)));
  }
}
