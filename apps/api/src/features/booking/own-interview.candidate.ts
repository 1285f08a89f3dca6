import { Field, FieldResolver, ID, Int, ObjectType, registerEnumType, Resolver, Root } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { CandidateStanding, InterviewerShown, OwnInterview } from "./booking.queries.js";
import { preparationFor } from "./preparation-for.js";

const Standing = {
  CHOOSE: "CHOOSE",
  WAITING: "WAITING",
  BOOKED: "BOOKED",
  NOW: "NOW",
  DONE: "DONE",
  CANCELLED: "CANCELLED",
  MISSED: "MISSED",
} as const satisfies { readonly [S in CandidateStanding]: S };
registerEnumType(Standing, {
  name: "InterviewStanding",
  description: "CHOOSE a time, WAITING for one from us, BOOKED, NOW, DONE, CANCELLED, or MISSED.",
});

@ObjectType("Interviewer", { description: "Somebody the candidate meets." })
@Action("interview.read")
export class CandidateInterviewerType implements InterviewerShown {
  @Field(() => String, { description: "Their name." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "Their title." })
  readonly title!: string | null;
}

@ObjectType("InterviewAbilities", { description: "What the candidate may do about an interview now." })
@Action("interview.read")
export class CandidateInterviewAbilities {
  @Field(() => Boolean, { description: "Choose one of the offered times, or say that none fits." })
  readonly choose!: boolean;

  @Field(() => Boolean, { description: "Move it to another time; once." })
  readonly move!: boolean;

  @Field(() => Boolean, { description: "Cancel it; the application goes on." })
  readonly cancel!: boolean;
}

@ObjectType("Interview", { description: "An interview as the candidate sees it." })
@Action("interview.read")
export class CandidateInterviewType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => ID, { description: "The application it belongs to." })
  readonly applicationId!: string;

  @Field(() => String, { description: "The job's title." })
  readonly jobTitle!: string;

  @Field(() => Standing, { description: "Where it stands." })
  readonly standing!: CandidateStanding;

  @Field(() => Int, { description: "Its length in minutes." })
  readonly minutes!: number;

  @Field(() => Date, { nullable: true, description: "When it starts; null until a time is booked." })
  readonly startsAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it ends." })
  readonly endsAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Where it takes place." })
  readonly place!: string | null;

  @Field(() => String, { nullable: true, description: "Link to join; only while it is ahead or under way." })
  readonly joinLink!: string | null;

  @Field(() => [CandidateInterviewerType], { description: "Whom the candidate meets, as far as that is settled." })
  readonly people!: readonly InterviewerShown[];

  @Field(() => String, { description: "IANA zone in which to show times." })
  readonly timeZone!: string;

  @Field(() => String, { description: "IANA zone of the place of work, for the second time beside the candidate's." })
  readonly locationZone!: string;

  @Field(() => String, { nullable: true, description: "Name of the place of work." })
  readonly locationName!: string | null;

  @Field(() => String, { description: "Who answers questions about it." })
  readonly contactName!: string;

  @Field(() => String, { nullable: true, description: "Title of who answers." })
  readonly contactTitle!: string | null;

  @Field(() => String, { description: "Address of who answers." })
  readonly contactEmail!: string;

  @Field(() => Date, { nullable: true, description: "Until when a time can be chosen." })
  readonly chooseUntil!: Date | null;

  @Field(() => Date, { nullable: true, description: "Until when a booked time can be moved or cancelled." })
  readonly changeUntil!: Date | null;

  @Field(() => CandidateInterviewAbilities, { description: "What can be done about it now." })
  readonly viewerCan!: CandidateInterviewAbilities;
}

/** What the framework tells candidates about each kind of interview. */
@Resolver(() => CandidateInterviewType)
export class CandidateInterviewResolver {
  @FieldResolver(() => String, { description: "What it is called, in the candidate's words." })
  title(@Root() interview: OwnInterview): string {
    return preparationFor(interview.interviewType).title;
  }

  @FieldResolver(() => String, { description: "How it is held, in a few words." })
  format(@Root() interview: OwnInterview): string {
    return preparationFor(interview.interviewType).format;
  }

  @FieldResolver(() => String, { description: "How to prepare." })
  preparation(@Root() interview: OwnInterview): string {
    return preparationFor(interview.interviewType).text;
  }
}
