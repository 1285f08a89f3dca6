import { isInPipeline } from "@leadline/domain/application/application-status";
import type { NextStep } from "@leadline/domain/application/standing/next-step";
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { selects } from "#core/graphql/selection.js";
import { CandidateType } from "#features/candidate/candidate.employer.js";
import { MemberReferenceType } from "#features/organization/member-reference.employer.js";
import { PART_NAMES } from "./application-parts.js";
import { canNow, isLate, mayOn, nextStepOf, type ApplicationView } from "./application-view.js";
import { applicationByRef } from "./application.queries.js";

@ObjectType("ApplicationStage", { description: "The stage an application stands in." })
@Action("application.read")
export class ApplicationStageType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its name." })
  readonly name!: string;

  @Field(() => String, { description: "What it is for: review, screen, interview, debrief, reference, offer." })
  readonly type!: string;

  @Field(() => Int, { description: "Its place in the pipeline, from 0." })
  readonly position!: number;
}

@ObjectType("NextStep", { description: "What has to happen next with an application; the words are the screen's." })
@Action("application.read")
export class NextStepType {
  @Field(() => String, { description: "What, for example reply_owed, with_candidate, scorecards, interview_at." })
  readonly kind!: string;

  @Field(() => Date, { nullable: true, description: "When, for an interview that lies ahead." })
  readonly at!: Date | null;

  @Field(() => Int, { nullable: true, description: "How many scorecards or votes are in." })
  readonly done!: number | null;

  @Field(() => Int, { nullable: true, description: "Out of how many." })
  readonly of!: number | null;

  @Field(() => Boolean, { description: "The candidate is owed an answer that is late." })
  readonly late!: boolean;
}

@ObjectType("ApplicationAbilities", { description: "What the viewer may do with the application as it stands." })
@Action("application.read")
export class ApplicationAbilities {
  @Field(() => Boolean, { description: "Move it to another stage." })
  readonly move!: boolean;

  @Field(() => Boolean, { description: "Reject it." })
  readonly reject!: boolean;

  @Field(() => Boolean, { description: "Take a rejection or a withdrawal back." })
  readonly reinstate!: boolean;

  @Field(() => Boolean, { description: "Put it on hold." })
  readonly hold!: boolean;

  @Field(() => Boolean, { description: "Go on with it." })
  readonly resume!: boolean;

  @Field(() => Boolean, { description: "Record that the candidate withdraws." })
  readonly withdraw!: boolean;

  @Field(() => Boolean, { description: "Name who keeps it going." })
  readonly assign!: boolean;

  @Field(() => Boolean, { description: "Schedule its interviews." })
  readonly schedule!: boolean;

  @Field(() => Boolean, { description: "Write to the candidate." })
  readonly write!: boolean;

  @Field(() => Boolean, { description: "Stop mail that waits to be sent." })
  readonly stopMail!: boolean;

  @Field(() => Boolean, { description: "Leave a note." })
  readonly note!: boolean;

  @Field(() => Boolean, { description: "Leave a note for those who decide, and read such notes." })
  readonly notePrivately!: boolean;

  @Field(() => Boolean, { description: "Read mail to and from the candidate." })
  readonly readMail!: boolean;

  @Field(() => Boolean, { description: "Read offers." })
  readonly readOffer!: boolean;
}

@ObjectType("Application", { description: "One candidate's run at one requisition." })
@Action("application.read")
export class ApplicationType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its reference, for example APP-341." })
  readonly ref!: string;

  @Field(() => Int, { description: "Counts its changes; say which one you saw." })
  readonly version!: number;

  @Field(() => String, { description: "active, on_hold, rejected, withdrawn, hired or converted." })
  readonly status!: string;

  @Field(() => ApplicationStageType, {
    nullable: true,
    description: "Where it stands; null once it left the pipeline.",
  })
  readonly stage!: ApplicationStageType | null;

  @Field(() => Date, { description: "Since when it stands there." })
  readonly enteredStageAt!: Date;

  @Field(() => Date, { nullable: true, description: "When the candidate is owed an answer at the latest." })
  readonly replyDueAt!: Date | null;

  @Field(() => Date, { description: "When the candidate applied." })
  readonly appliedAt!: Date;

  @Field(() => Date, { description: "When it last changed." })
  readonly lastActivityAt!: Date;

  @Field(() => String, { nullable: true, description: "The day a hold is looked at again." })
  readonly reviewOn!: string | null;

  @Field(() => String, { description: "Where it came from." })
  readonly source!: string;

  @Field(() => MemberReferenceType, { nullable: true, description: "Who keeps it going." })
  readonly owner!: MemberReferenceType | null;

  @Field(() => CandidateType, { description: "Who applied." })
  readonly candidate!: CandidateType;
}

@Resolver(() => ApplicationType)
export class ApplicationEmployerResolver {
  @Action("application.read")
  @Query(() => ApplicationType, { nullable: true, description: "One application; null when the viewer knows of none." })
  async application(
    @Arg("ref", () => String) ref: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const parts = PART_NAMES.filter((name) => selects(info, name));
    return (await applicationByRef(context, ref, parts)) ?? null;
  }

  @FieldResolver(() => Boolean, { description: "The candidate is owed an answer that is late." })
  isLate(@Root() view: ApplicationView, @Ctx() context: Context): boolean {
    return isLate(view, context.now.getTime());
  }

  @FieldResolver(() => Boolean, { description: "It can still go on: active or on hold." })
  isGoingOn(@Root() { status }: ApplicationView): boolean {
    return isInPipeline(status);
  }

  @FieldResolver(() => NextStepType, { description: "What has to happen next." })
  nextStep(@Root() view: ApplicationView, @Ctx() context: Context): NextStepType {
    const now = context.now.getTime();
    return asNextStep(nextStepOf(view, now), isLate(view, now));
  }

  @FieldResolver(() => ApplicationAbilities, { description: "What the viewer may do with it now." })
  viewerCan(@Root() view: ApplicationView, @Ctx() context: Context): ApplicationAbilities {
    const goesOn = isInPipeline(view.status);
    return {
      move: canNow(context, view, "application.move", "move"),
      reject: canNow(context, view, "application.reject", "reject"),
      reinstate: canNow(context, view, "application.reinstate", "reinstate"),
      hold: canNow(context, view, "application.hold", "hold"),
      resume: canNow(context, view, "application.hold", "resume"),
      withdraw: canNow(context, view, "application.withdraw", "withdraw"),
      assign: goesOn && mayOn(context, view, "application.assign"),
      schedule: view.status === "active" && mayOn(context, view, "interview.schedule"),
      write: mayOn(context, view, "message.send"),
      stopMail: mayOn(context, view, "message.cancel"),
      note: mayOn(context, view, "note.write"),
      notePrivately: mayOn(context, view, "note.private.read"),
      readMail: mayOn(context, view, "message.read"),
      readOffer: mayOn(context, view, "offer.read"),
    };
  }
}

function asNextStep(step: NextStep, late: boolean): NextStepType {
  const none = { at: null, done: null, of: null };
  switch (step.kind) {
    case "interview_at":
      return { ...none, kind: step.kind, at: new Date(step.at), late };
    case "scorecards":
      return { ...none, kind: step.kind, done: step.submitted, of: step.required, late };
    case "votes":
      return { ...none, kind: step.kind, done: step.votes, of: step.voters, late };
    default:
      return { ...none, kind: step.kind, late };
  }
}
