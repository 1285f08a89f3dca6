import { INTERVIEW_STATES } from "@leadline/domain/interview/interview-status";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "#core/graphql/enum-of.js";
import { Action } from "#core/graphql/action.js";
import { connectionOf } from "#core/graphql/page.js";
import type { InterviewAbilities, InterviewRow, OfferRow, ParticipantRow } from "./interview.queries.js";

export const InterviewStateEnum = enumOf(INTERVIEW_STATES);
registerEnumType(InterviewStateEnum, { name: "InterviewState", description: "Where an interview stands." });

export const InvitationResponseEnum = enumOf(["needs_action", "accepted", "declined", "tentative"] as const);
registerEnumType(InvitationResponseEnum, { name: "InvitationResponse", description: "What a member answered." });

export const TrainingEnum = enumOf(["shadow", "reverse_shadow", "qualified"] as const);
registerEnumType(TrainingEnum, {
  name: "InterviewTraining",
  description: "How far a member is trained for an interview.",
});

@ObjectType("Participant", { description: "A member in the panel of an interview." })
@Action("interview.read")
export class ParticipantType implements Pick<ParticipantRow, "id" | "memberId" | "name"> {
  @Field(() => ID, { description: "Id of the seat." })
  readonly id!: string;

  @Field(() => ID, { description: "Who sits in it." })
  readonly memberId!: string;

  @Field(() => String, { description: "The member's name." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "The member's title." })
  readonly title!: string | null;

  @Field(() => String, { description: "IANA zone the member lives in." })
  readonly timeZone!: string;

  @Field(() => InvitationResponseEnum, { description: "What they answered to the invitation." })
  readonly response!: ParticipantRow["response"];

  @Field(() => TrainingEnum, { description: "Shadows watch; they owe no scorecard." })
  readonly training!: string;

  @Field(() => Boolean, { description: "Whether they owe a scorecard." })
  readonly scorecardRequired!: boolean;
}

@ObjectType("InterviewAbilities", { description: "What the viewer may do with an interview now." })
@Action("interview.read")
export class InterviewAbilitiesType implements InterviewAbilities {
  @Field(() => Boolean, { description: "Move it to another time." })
  readonly reschedule!: boolean;

  @Field(() => Boolean, { description: "Call it off." })
  readonly cancel!: boolean;

  @Field(() => Boolean, { description: "Seat somebody else." })
  readonly replaceParticipant!: boolean;

  @Field(() => Boolean, { description: "Note that the candidate did not come." })
  readonly recordNoShow!: boolean;

  @Field(() => Boolean, { description: "Accept or decline as a member of the panel." })
  readonly respond!: boolean;
}

@ObjectType("InterviewOffer", { description: "What the candidate was offered to choose from." })
@Action("interview.schedule")
export class InterviewOfferType implements OfferRow {
  @Field(() => Date, { description: "First moment that was searched." })
  readonly from!: Date;

  @Field(() => Date, { description: "Last moment that was searched." })
  readonly until!: Date;

  @Field(() => Date, { description: "Until when the candidate may choose." })
  readonly endsAt!: Date;

  @Field(() => [[ID]], { description: "Who could take each seat." })
  readonly seats!: readonly (readonly string[])[];

  @Field(() => String, { nullable: true, description: "What the candidate wrote when no time fitted." })
  readonly proposed!: string | null;
}

@ObjectType("Interview", { description: "A conversation with a candidate." })
@Action("interview.read")
export class InterviewType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its reference, for example INT-88." })
  readonly ref!: string;

  @Field(() => String, { description: "Interview type of the framework, for example IT-PAIR." })
  readonly interviewType!: string;

  @Field(() => ID, { nullable: true, description: "The planned interview it stands for." })
  readonly plannedInterviewId!: string | null;

  @Field(() => InterviewStateEnum, { description: "Where it stands." })
  readonly state!: InterviewRow["state"];

  @Field(() => Int, { description: "Its length in minutes." })
  readonly minutes!: number;

  @Field(() => Date, { nullable: true, description: "When it starts; null until there is a time." })
  readonly startsAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it ends." })
  readonly endsAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Where it takes place." })
  readonly place!: string | null;

  @Field(() => String, { nullable: true, description: "Link to join it." })
  readonly joinLink!: string | null;

  @Field(() => Int, { description: "Counts changes; edits say which one they saw." })
  readonly version!: number;

  @Field(() => ID, { description: "The application it belongs to." })
  readonly applicationId!: string;

  @Field(() => String, { description: "Reference of the application, for example APP-341." })
  readonly applicationRef!: string;

  @Field(() => String, { description: "The candidate's name." })
  readonly candidateName!: string;

  @Field(() => String, { description: "IANA zone the candidate reads times in." })
  readonly candidateZone!: string;

  @Field(() => String, { description: "Reference of the requisition." })
  readonly requisitionRef!: string;

  @Field(() => String, { description: "Title of the requisition." })
  readonly requisitionTitle!: string;

  @Field(() => String, { description: "IANA zone of the requisition's location." })
  readonly locationZone!: string;

  @Field(() => [ParticipantType], { description: "The panel." })
  readonly participants!: readonly ParticipantRow[];

  @Action("interview.schedule")
  @Field(() => InterviewOfferType, { nullable: true, description: "What the candidate was offered; null for others." })
  readonly offer!: OfferRow | null;

  @Action("interview.schedule")
  @Field(() => String, { nullable: true, description: "Why it was called off." })
  readonly cancelReason!: string | null;

  @Field(() => InterviewAbilitiesType, { description: "What the viewer may do with it now." })
  readonly viewerCan!: InterviewAbilities;
}

export const InterviewConnection = connectionOf(InterviewType, "Interview");
