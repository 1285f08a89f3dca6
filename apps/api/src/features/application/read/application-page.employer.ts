import type { MarkKind, ResumeMark } from "@leadline/domain/framework/resume/resume-marks";
import { isOnTimeline } from "@leadline/domain/activity/timeline-visibility";
import { canReadNote } from "@leadline/domain/note/note-visibility";
import { samePerson } from "@leadline/domain/candidate/same-person";
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { MemberReferenceType } from "#features/organization/member-reference.employer.js";
import type { TimelineRow } from "#features/activity/timeline.js";
import { readableAnswers } from "./answers.js";
import type { DocumentRow, MessageRow, OtherApplicationRow, Parts } from "./application-parts.js";
import { mayOn, noteReaderOf, type ApplicationView } from "./application-view.js";
import { ApplicationStageType, ApplicationType } from "./application.employer.js";
import { partOf } from "./application.queries.js";

@ObjectType("AppliedRequisition", { description: "The requisition an application is about." })
@Action("application.read")
class AppliedRequisitionType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its reference, for example REQ-12." })
  readonly ref!: string;

  @Field(() => String, { description: "Its title." })
  readonly title!: string;

  @Field(() => Int, { description: "How long a rejection letter waits unless asked otherwise, in hours." })
  readonly rejectionDelayHours!: number;

  @Field(() => [MemberReferenceType], { description: "Who can keep the application going: its hiring team." })
  readonly team!: readonly MemberReferenceType[];
}

@ObjectType("ApplicationStep", { description: "A stage as a step on the way of an application." })
@Action("application.read")
class ApplicationStepType extends ApplicationStageType {
  @Field(() => String, { description: "What the candidate reads while they stand there." })
  readonly candidateLabel!: string;
}

@ObjectType("CandidateContact", { description: "How to reach a candidate." })
@Action("candidate.contact.read")
class CandidateContactType {
  @Field(() => [String], { description: "Email addresses, the one to use first." })
  readonly emails!: readonly string[];

  @Field(() => [String], { description: "Phone numbers." })
  readonly phones!: readonly string[];

  @Field(() => [String], { description: "Public pages of theirs." })
  readonly links!: readonly string[];
}

@ObjectType("GivenAnswer", { description: "An answer to a question of the posting." })
@Action("application.read")
class GivenAnswerType {
  @Field(() => String, { description: "The question's stable key." })
  readonly key!: string;

  @Field(() => String, { description: "The question as the candidate saw it." })
  readonly question!: string;

  @Field(() => String, { description: "What kind of answer it is." })
  readonly type!: string;

  @Field(() => [String], { description: "The answer: text, chosen options, yes or no, a number or an amount." })
  readonly values!: readonly string[];
}

@ObjectType("ResumeMark", { description: "A place in a résumé's text that is marked for its reader." })
@Action("document.read")
class ResumeMarkType implements ResumeMark {
  @Field(() => Int, { description: "Where it begins, in UTF-16 units of the text." })
  readonly start!: number;

  @Field(() => Int, { description: "Where it ends; the unit at this place is not marked any more." })
  readonly end!: number;

  @Field(() => String, { description: "skill, title, years or signal." })
  readonly kind!: MarkKind;

  @Field(() => String, { description: "The skill's name or what a signal is worth asking about; may be empty." })
  readonly label!: string;
}

@ObjectType("ApplicationDocument", { description: "A file of an application." })
@Action("document.read")
class ApplicationDocumentType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "resume, cover_letter, work_sample or other." })
  readonly kind!: string;

  @Field(() => String, { description: "Its name." })
  readonly fileName!: string;

  @Field(() => String, { description: "What kind of file it is." })
  readonly mediaType!: string;

  @Field(() => Int, { description: "Its size in bytes." })
  readonly byteSize!: number;

  @Field(() => Date, { description: "When it was handed in." })
  readonly uploadedAt!: Date;

  @Field(() => String, { description: "pending, ready, unavailable or failed: whether its text could be read." })
  readonly textState!: string;

  @Field(() => String, { nullable: true, description: "Its text, as far as it could be read." })
  readonly text!: string | null;

  @Field(() => [ResumeMarkType], { description: "What is marked in the text, in order and without overlaps." })
  readonly marks!: readonly ResumeMarkType[];
}

@ObjectType("ApplicationEnding", { description: "How an application ended." })
@Action("activity.read")
class ApplicationEndingType {
  @Field(() => String, { nullable: true, description: "The framework's id of the rejection reason." })
  readonly rejectionReason!: string | null;

  @Field(() => [String], { description: "Competencies the rejection was about." })
  readonly competencies!: readonly string[];

  @Field(() => String, { nullable: true, description: "What the rejection rests on." })
  readonly note!: string | null;

  @Field(() => String, { nullable: true, description: "The framework's id of the withdrawal reason." })
  readonly withdrawalReason!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: "When the letter goes out; null when it went, was stopped or never was.",
  })
  readonly mailWaitsUntil!: Date | null;
}

@ObjectType("TimelineEntry", { description: "Something that happened; the words are the screen's, per reader." })
@Action("activity.read")
class TimelineEntryType {
  @Field(() => ID, { description: "Its id, also its permalink." })
  readonly id!: string;

  @Field(() => Date, { description: "When." })
  readonly at!: Date;

  @Field(() => String, { description: "What, for example application.moved." })
  readonly type!: string;

  @Field(() => String, { description: "member, candidate, public, kit or system." })
  readonly actorKind!: string;

  @Field(() => ID, { nullable: true, description: "The member or candidate who did it." })
  readonly actorId!: string | null;

  @Field(() => String, { nullable: true, description: "The member's name." })
  readonly actorName!: string | null;

  @Field(() => ID, { description: "What it is about: a note, a mail, an interview, the application itself." })
  readonly subjectId!: string;

  @Field(() => String, { nullable: true, description: "Stage a move left." })
  readonly fromStage!: string | null;

  @Field(() => String, { nullable: true, description: "Stage a move led to." })
  readonly toStage!: string | null;

  @Field(() => String, { nullable: true, description: "Stage in which it happened." })
  readonly stage!: string | null;

  @Field(() => String, { nullable: true, description: "The reason in the member's words." })
  readonly reason!: string | null;

  @Field(() => String, { nullable: true, description: "The framework's id of a reason." })
  readonly reasonCode!: string | null;

  @Field(() => String, { nullable: true, description: "A day or an instant it names: of a review, of a letter." })
  readonly dueOn!: string | null;

  @Field(() => String, { nullable: true, description: "The member it was given to." })
  readonly owner!: string | null;

  @Field(() => String, { nullable: true, description: "Subject of a mail." })
  readonly subject!: string | null;

  @Field(() => String, { nullable: true, description: "The framework's id of the type of interview." })
  readonly interviewType!: string | null;

  @Field(() => Date, { nullable: true, description: "When the interview begins." })
  readonly startsAt!: Date | null;
}

@ObjectType("CandidateMessage", { description: "Mail to the candidate." })
@Action("message.read")
class CandidateMessageType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "The kind of mail." })
  readonly template!: string;

  @Field(() => String, { description: "Its subject." })
  readonly subject!: string;

  @Field(() => String, { description: "What it says, as plain text." })
  readonly text!: string;

  @Field(() => String, { description: "queued, sending, sent, cancelled or failed." })
  readonly state!: string;

  @Field(() => Date, { description: "When it is to be sent." })
  readonly sendAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was sent." })
  readonly sentAt!: Date | null;
}

@ObjectType("OtherApplication", { description: "Another application of the same person that the viewer may see." })
@Action("application.read")
class OtherApplicationType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its reference." })
  readonly ref!: string;

  @Field(() => String, { description: "How it stands." })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: "The stage it stands in." })
  readonly stage!: string | null;

  @Field(() => String, { description: "Title of the requisition." })
  readonly requisition!: string;

  @Field(() => Date, { description: "When it came in." })
  readonly appliedAt!: Date;
}

@ObjectType("Resemblance", { description: "Another record that may be the same person. A member decides." })
@Action("candidate.contact.read")
class ResemblanceType {
  @Field(() => ID, { description: "The other candidate's id." })
  readonly id!: string;

  @Field(() => String, { description: "The other candidate's name." })
  readonly name!: string;

  @Field(() => String, { description: "Their latest application the viewer may see." })
  readonly applicationRef!: string;

  @Field(() => String, { description: "same, likely or possible." })
  readonly likelihood!: string;

  @Field(() => [String], { description: "What the records share: email, phone, link, name." })
  readonly shared!: readonly string[];
}

/** What the page of an application shows beyond the card; each field is a part of one statement. */
@Resolver(() => ApplicationType)
export class ApplicationPageResolver {
  @FieldResolver(() => AppliedRequisitionType, { description: "What it is about." })
  requisition(@Root() view: ApplicationView, @Ctx() context: Context): Promise<Parts["requisition"]> {
    return partOf(context, view, "requisition");
  }

  @FieldResolver(() => [ApplicationStepType], { description: "All stages of the pipeline, in order." })
  steps(@Root() view: ApplicationView, @Ctx() context: Context): Promise<Parts["steps"]> {
    return partOf(context, view, "steps");
  }

  @FieldResolver(() => CandidateContactType, { nullable: true, description: "Null to whoever may not know it." })
  async contact(@Root() view: ApplicationView, @Ctx() context: Context): Promise<Parts["contact"] | null> {
    return mayOn(context, view, "candidate.contact.read") ? await partOf(context, view, "contact") : null;
  }

  @FieldResolver(() => [GivenAnswerType], { description: "Answers to the questions of the posting." })
  async answers(@Root() view: ApplicationView, @Ctx() context: Context): Promise<GivenAnswerType[]> {
    return readableAnswers(await partOf(context, view, "answers"));
  }

  @FieldResolver(() => [ApplicationDocumentType], {
    description: "Files, the résumé first; none to whoever may not read them.",
  })
  async documents(@Root() view: ApplicationView, @Ctx() context: Context): Promise<readonly DocumentRow[]> {
    return mayOn(context, view, "document.read") ? await partOf(context, view, "documents") : [];
  }

  @FieldResolver(() => ApplicationEndingType, { nullable: true, description: "Null while it goes on." })
  async ending(@Root() view: ApplicationView, @Ctx() context: Context): Promise<object | null> {
    if (view.stage !== null || !mayOn(context, view, "activity.read")) return null;
    const ending = await partOf(context, view, "ending");
    return { ...ending, mailWaitsUntil: ending.mail?.state === "queued" ? ending.mail.sendAt : null };
  }

  @FieldResolver(() => [TimelineEntryType], {
    description: "What happened, newest first, as far as the viewer may know.",
  })
  async timeline(@Root() view: ApplicationView, @Ctx() context: Context): Promise<TimelineRow[]> {
    const reader = {
      may: (action: Parameters<typeof mayOn>[2]) => mayOn(context, view, action),
      owesScorecard: view.scorecards.viewerOwes !== "nothing",
    };
    const entries = await partOf(context, view, "timeline");
    const noteReader = noteReaderOf(context, view);
    return entries.filter(
      ({ type, note }) =>
        isOnTimeline(type, reader) && (!type.startsWith("note.") || (note !== null && canReadNote(note, noteReader))),
    );
  }

  @FieldResolver(() => [CandidateMessageType], { description: "Mail to the candidate, newest first." })
  async messages(@Root() view: ApplicationView, @Ctx() context: Context): Promise<readonly MessageRow[]> {
    return mayOn(context, view, "message.read") ? await partOf(context, view, "messages") : [];
  }

  @FieldResolver(() => [OtherApplicationType], { description: "The same person's other applications." })
  otherApplications(@Root() view: ApplicationView, @Ctx() context: Context): Promise<readonly OtherApplicationRow[]> {
    return partOf(context, view, "otherApplications");
  }

  @FieldResolver(() => [ResemblanceType], { description: "Records that may be the same person." })
  async resembling(@Root() view: ApplicationView, @Ctx() context: Context): Promise<ResemblanceType[]> {
    if (!mayOn(context, view, "candidate.contact.read")) return [];
    const { self, others } = await partOf(context, view, "resembling");
    return others.flatMap(({ id, applicationRef, ...other }) => {
      const { likelihood, shared } = samePerson(self, other);
      return likelihood === "unlikely" || applicationRef === null
        ? []
        : [{ id, name: other.name, applicationRef, likelihood, shared }];
    });
  }
}
