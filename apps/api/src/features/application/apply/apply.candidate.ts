import type { PostingClosed } from "@leadline/domain/application/apply/submit";
import { greetingName } from "@leadline/domain/candidate/name";
import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { byTypename, commonProblem, InvalidInput, KeyReused, Problem } from "#core/graphql/problem.js";
import { writeAs } from "#core/write/write-as.js";
import { LinkOver, linkOver } from "#features/session/link-over.candidate.js";
import { confirmApplication } from "#features/application/confirm/confirm-application.js";
import { sendApplication } from "./send-application.js";
import { startApplication } from "./start-application.js";

@InputType({ description: "The job somebody begins to apply for." })
class StartApplicationInput {
  @Field(() => String, { description: "For example JOB-7." })
  readonly jobRef!: string;
}

@ObjectType({ description: "A form was begun; files can be uploaded with it for a day." })
@Action("application.submit")
class ApplicationStarted {
  readonly __typename = "ApplicationStarted" as const;

  @Field(() => String, { description: "Secret of the form: header `leadline-apply-session` of POST /files." })
  readonly applySession!: string;
}

@ObjectType({ implements: Problem, description: "The job takes no applications any more." })
class JobClosed extends Problem {
  readonly __typename = "JobClosed" as const;
}

const StartApplicationResult = createUnionType({
  name: "StartApplicationResult",
  types: () => [ApplicationStarted, JobClosed] as const,
  resolveType: byTypename,
});

@InputType({ description: "The answer to one question." })
class GivenAnswerInput {
  @Field(() => String, { description: "Key of the question." })
  readonly key!: string;

  @Field(() => [String], { description: "What the form posts under it: one value, several for a multiple choice." })
  readonly values!: string[];
}

@InputType({ description: "An application form as it was sent." })
class SubmitApplicationInput {
  @Field(() => String, { description: "Made with the form: sending it twice sends one application." })
  readonly clientMutationId!: string;

  @Field(() => String, { description: "For example JOB-7." })
  readonly jobRef!: string;

  @Field(() => String, { nullable: true, description: "From startApplication; needed with a file." })
  readonly applySession?: string | null;

  @Field(() => ID, { nullable: true, description: "From POST /files; null when the résumé is text." })
  readonly documentId?: string | null;

  @Field(() => String, { defaultValue: "", description: "A résumé typed or pasted instead of a file." })
  readonly resumeText!: string;

  @Field(() => String, { description: "Full name, as the person writes it." })
  readonly name!: string;

  @Field(() => String, { defaultValue: "", description: "What to call them; may be empty." })
  readonly called!: string;

  @Field(() => String, { description: "Address the status link goes to." })
  readonly email!: string;

  @Field(() => String, { nullable: true, description: "With country code; not asked by default." })
  readonly phone?: string | null;

  @Field(() => String, { defaultValue: "", description: "One link that shows their work; may be empty." })
  readonly link!: string;

  @Field(() => [GivenAnswerInput], { description: "Answers to the job's questions." })
  readonly answers!: GivenAnswerInput[];

  @Field(() => String, { description: "Version of the privacy notice that was shown." })
  readonly noticeVersion!: string;

  @Field(() => String, { description: "Language of the form; mail is written in it." })
  readonly locale!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Keep the details for other jobs. Never ticked beforehand.",
  })
  readonly keepForOtherJobs!: boolean;
}

@ObjectType({ description: "The application arrived; the same answer for a first and a repeated one. A mail follows." })
@Action("application.submit")
class ApplicationReceived {
  readonly __typename = "ApplicationReceived" as const;

  @Field(() => String, { description: "How to address the person." })
  readonly greeting!: string;

  @Field(() => String, { description: "Where the mail goes." })
  readonly email!: string;

  @Field(() => String, { nullable: true, description: "Day by which a person answers; null when none is promised." })
  readonly replyBy!: string | null;
}

const SubmitApplicationResult = createUnionType({
  name: "SubmitApplicationResult",
  types: () => [ApplicationReceived, JobClosed, InvalidInput, KeyReused] as const,
  resolveType: byTypename,
});

@InputType({ description: "The link of a mail." })
class ConfirmApplicationInput {
  @Field(() => String, { description: "The secret in the link." })
  readonly token!: string;
}

@ObjectType({ description: "The newer answers and file count from now on." })
@Action("application.submit")
class ApplicationConfirmed {
  readonly __typename = "ApplicationConfirmed" as const;

  @Field(() => ID, { description: "The application." })
  readonly applicationId!: string;
}

const ConfirmApplicationResult = createUnionType({
  name: "ConfirmApplicationResult",
  types: () => [ApplicationConfirmed, LinkOver] as const,
  resolveType: byTypename,
});

const jobClosed = ({ type: _closed }: PostingClosed): JobClosed => ({
  __typename: "JobClosed",
  message: "This job takes no applications any more. Nothing you typed was kept.",
});

@Resolver()
export class ApplyCandidateResolver {
  @Action("application.submit")
  @Mutation(() => StartApplicationResult, { description: "Begins a form, so that files can be uploaded with it." })
  async startApplication(
    @Arg("input", () => StartApplicationInput) input: StartApplicationInput,
    @Ctx() context: Context,
  ): Promise<typeof StartApplicationResult> {
    await context.services.limits.count("upload", context.request.ip);
    // Told outside the outcome, which is stored.
    let applySession = "";
    const started = await writeAs(context.services, context.someone, "application.start", (tx) =>
      startApplication(tx, input.jobRef, (secret) => void (applySession = secret)),
    );
    return started.ok ? { __typename: "ApplicationStarted", applySession } : jobClosed(started.refusal);
  }

  @Action("application.submit")
  @Mutation(() => SubmitApplicationResult, { description: "Sends an application." })
  async submitApplication(
    @Arg("input", () => SubmitApplicationInput) input: SubmitApplicationInput,
    @Ctx() context: Context,
  ): Promise<typeof SubmitApplicationResult> {
    const sent = await sendApplication(context, input);
    if (sent.ok)
      return {
        __typename: "ApplicationReceived",
        greeting: greetingName(input.name, input.called),
        email: input.email.trim(),
        replyBy: sent.value.replyBy,
      };
    const { refusal } = sent;
    return refusal.type === "PostingClosed" ? jobClosed(refusal) : commonProblem(refusal);
  }

  @Action("application.submit")
  @Mutation(() => ConfirmApplicationResult, { description: "Confirms a repeated application from the mailed link." })
  async confirmApplication(
    @Arg("input", () => ConfirmApplicationInput) { token }: ConfirmApplicationInput,
    @Ctx() context: Context,
  ): Promise<typeof ConfirmApplicationResult> {
    const confirmed = await writeAs(context.services, context.someone, "application.confirm", (tx) =>
      confirmApplication(tx, token),
    );
    return confirmed.ok ? { __typename: "ApplicationConfirmed", ...confirmed.value } : linkOver();
  }
}
