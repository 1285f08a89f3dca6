import { candidateView } from "@leadline/domain/application/standing/candidate-view";
import type { TransitionRefused } from "@leadline/domain/application/application-status";
import { isInPipeline } from "@leadline/domain/application/application-status";
import { undoWithdrawalUntil } from "@leadline/domain/application/undo-withdrawal";
import { greetingName } from "@leadline/domain/candidate/name";
import type { Answer } from "@leadline/domain/posting/form/answers";
import { jobPath } from "@leadline/domain/posting/careers/job-address";
import type { Instant } from "@leadline/domain/shared/instant";
import { dayOf, type LocalDay } from "@leadline/domain/shared/zone";
import {
  Arg,
  createUnionType,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { notFound } from "#core/graphql/errors.js";
import { byTypename, commonProblem, InvalidInput, KeyReused, Problem } from "#core/graphql/problem.js";
import { me, myApplications, type MyApplicationRow } from "./my-applications.queries.js";
import { withdrawOwnApplication } from "#features/application/withdraw/withdraw-application.js";

@ObjectType({ description: "One step of the way." })
@Action("application.read")
class MyApplicationStep {
  @Field(() => String, { description: "The step in words a candidate reads." })
  readonly label!: string;

  @Field(() => String, { description: "done, now or ahead." })
  readonly step!: string;

  @Field(() => String, { nullable: true, description: "Day it was reached." })
  readonly on!: LocalDay | null;
}

@ObjectType({ description: "An answer the candidate gave." })
@Action("application.read")
class MyAnswer {
  @Field(() => String, { description: "The question as it was asked." })
  readonly question!: string;

  @Field(() => String, {
    description: "short_text, long_text, single, multiple, yes_no, number, currency, date or url.",
  })
  readonly type!: string;

  @Field(() => [String], { description: "The answer as text; for yes_no it is yes or no." })
  readonly values!: readonly string[];
}

@ObjectType({ description: "A file the candidate sent." })
@Action("document.read")
class MyDocument {
  @Field(() => ID, { description: "Its id; openDocument answers a link." })
  readonly id!: string;

  @Field(() => String, { description: "Its name." })
  readonly fileName!: string;

  @Field(() => Int, { description: "Its size." })
  readonly byteSize!: number;

  @Field(() => String, { description: "When it was sent." })
  readonly uploadedAt!: string;
}

@ObjectType({ description: "The person who answers." })
@Action("application.read")
class MyContact {
  @Field(() => String, { description: "Their name." })
  readonly name!: string;

  @Field(() => String, { description: "What they do; may be empty." })
  readonly title!: string;

  @Field(() => String, { description: "Where to write." })
  readonly email!: string;
}

@ObjectType({ description: "What the candidate may do." })
@Action("application.read")
class MyApplicationAbilities {
  @Field(() => Boolean, { description: "Withdraw it." })
  readonly withdraw!: boolean;

  @Field(() => Boolean, { description: "Take the withdrawal back." })
  readonly undoWithdrawal!: boolean;
}

@ObjectType({ description: "The candidate's own application." })
@Action("application.read")
export class MyApplication {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its reference, for example APP-341." })
  readonly ref!: string;

  @Field(() => String, { description: "Title of the job." })
  readonly jobTitle!: string;

  @Field(() => String, { nullable: true, description: "Path of the job's page, while it is public." })
  readonly jobPath!: string | null;

  @Field(() => String, { description: "Day it was sent." })
  readonly appliedOn!: LocalDay;

  @Field(() => String, {
    description: "active, rejected, withdrawn or hired; a decision shows when its letter is sent.",
  })
  readonly state!: string;

  @Field(() => String, { nullable: true, description: "Day it ended." })
  readonly closedOn!: LocalDay | null;

  @Field(() => String, { nullable: true, description: "Until when the withdrawal can be taken back." })
  readonly undoUntil!: string | null;

  @Field(() => [MyApplicationStep], { description: "The way, in order." })
  readonly steps!: readonly MyApplicationStep[];

  @Field(() => String, {
    description: "What is next: we_read, we_invite, interviews, we_decide, references, offer or nothing.",
  })
  readonly next!: string;

  @Field(() => String, { nullable: true, description: "Day by which they hear; null when none is promised." })
  readonly replyBy!: LocalDay | null;

  @Field(() => MyContact, { description: "Who answers." })
  readonly contact!: MyContact;

  @Field(() => [MyAnswer], { description: "What they answered." })
  readonly answers!: readonly MyAnswer[];

  @Field(() => [MyDocument], { description: "What they sent, newest first." })
  readonly documents!: readonly MyDocument[];

  @Field(() => String, { description: "IANA zone days are counted in." })
  readonly timeZone!: string;

  @Field(() => MyApplicationAbilities, { description: "What the candidate may do." })
  readonly viewerCan!: MyApplicationAbilities;
}

@ObjectType({ description: "The candidate who asks." })
@Action("application.read")
export class Me {
  @Field(() => ID, { description: "Their id." })
  readonly id!: string;

  @Field(() => String, { description: "Their name." })
  readonly name!: string;

  @Field(() => String, { description: "How to address them." })
  readonly greeting!: string;

  @Field(() => String, { description: "Where their mail goes." })
  readonly email!: string;

  @Field(() => String, { description: "The language they are written to in." })
  readonly locale!: string;

  @Field(() => String, { nullable: true, description: "IANA zone they chose." })
  readonly timeZone!: string | null;

  @Field(() => Boolean, { description: "Came by a sign-in link within the hour: offers and personal data are open." })
  readonly isFresh!: boolean;
}

@InputType({ description: "Which application is withdrawn, and why if they care to say." })
class WithdrawApplicationInput {
  @Field(() => String, { description: "Idempotency key." })
  readonly clientMutationId!: string;

  @Field(() => ID, { description: "The application." })
  readonly applicationId!: string;

  @Field(() => String, { nullable: true, description: "A reason such as WD-OTHER-OFFER; may be left out." })
  readonly reason?: string | null;
}

@ObjectType({ description: "The application is withdrawn." })
@Action("application.read")
class ApplicationWithdrawn {
  readonly __typename = "ApplicationWithdrawn" as const;

  @Field(() => MyApplication, { description: "The application as it stands now." })
  readonly application!: MyApplication;
}

@ObjectType({ implements: Problem, description: "The application has ended already." })
class ApplicationEnded extends Problem {
  readonly __typename = "ApplicationEnded" as const;
}

const WithdrawApplicationResult = createUnionType({
  name: "WithdrawApplicationResult",
  types: () => [ApplicationWithdrawn, ApplicationEnded, InvalidInput, KeyReused] as const,
  resolveType: byTypename,
});

@Resolver()
export class MeCandidateResolver {
  @Action("job.read")
  @Query(() => Me, { nullable: true, description: "The candidate who asks; null for strangers." })
  async me(@Ctx() context: Context): Promise<Me | null> {
    const { actor } = context;
    if (actor?.kind !== "candidate") return null;
    const row = await me(context, actor.organizationId, actor.candidateId);
    return row ? { ...row, greeting: greetingName(row.name, row.preferredName), isFresh: actor.fresh } : null;
  }

  @Action("application.read")
  @Query(() => [MyApplication], { description: "The candidate's applications, newest first." })
  async myApplications(@Ctx() context: Context): Promise<MyApplication[]> {
    const { actor } = context;
    if (actor?.kind !== "candidate") return [];
    const rows = await myApplications(context, actor.organizationId, actor.candidateId);
    const now = context.services.now().getTime();
    return rows.map((row) => asMine(row, now));
  }

  @Action("application.withdraw")
  @Mutation(() => WithdrawApplicationResult, { description: "Withdraws the candidate's own application." })
  async withdrawApplication(
    @Arg("input", () => WithdrawApplicationInput) input: WithdrawApplicationInput,
    @Ctx() context: Context,
  ): Promise<typeof WithdrawApplicationResult> {
    const withdrawn = await context.write(
      { command: "application.withdraw", key: input.clientMutationId, input },
      (tx) =>
        withdrawOwnApplication(tx, {
          applicationId: input.applicationId,
          ...(input.reason && { reason: input.reason }),
        }),
    );
    if (!withdrawn.ok) {
      const { refusal } = withdrawn;
      return refusal.type === "TransitionRefused" ? ended(refusal) : commonProblem(refusal);
    }
    const mine = await this.myApplications(context);
    const application = mine.find(({ id }) => id === withdrawn.value.applicationId);
    if (!application) throw notFound();
    return { __typename: "ApplicationWithdrawn", application };
  }
}

const ended = ({ status }: TransitionRefused): ApplicationEnded => ({
  __typename: "ApplicationEnded",
  message: status === "withdrawn" ? "This application was withdrawn before." : "This application has ended already.",
});

function asMine(row: MyApplicationRow, now: Instant): MyApplication {
  const { zone, holidays } = row;
  const view = candidateView({
    ...row,
    enteredStageAt: row.enteredStageAt.getTime(),
    entered: row.entered.map(({ stageId, at }) => ({ stageId, at: new Date(at).getTime() })),
    calendar: { zone, holidays },
  });
  const until = undoWithdrawalUntil(row.lastStep);
  const canUndo = row.status === "withdrawn" && until !== null && now <= until;
  return {
    id: row.id,
    ref: row.ref,
    jobTitle: row.jobTitle,
    jobPath: row.jobRef && row.jobState === "published" ? jobPath(row.slug, row.jobRef, row.jobTitle) : null,
    appliedOn: dayOf(row.appliedAt.getTime(), zone),
    state: view.state,
    closedOn: row.closedAt && view.state !== "active" ? dayOf(row.closedAt.getTime(), zone) : null,
    undoUntil: canUndo ? new Date(until).toISOString() : null,
    steps: view.steps,
    next: view.next,
    replyBy: view.by,
    contact: { name: row.contactName, title: row.contactTitle, email: row.contactEmail },
    answers: row.answers.map(asMyAnswer),
    documents: row.documents,
    timeZone: zone,
    viewerCan: { withdraw: isInPipeline(row.status), undoWithdrawal: canUndo },
  };
}

const asMyAnswer = ({ question, type, value, labels }: Answer): MyAnswer => ({
  question,
  type,
  values: labels ?? textsOf(value),
});

function textsOf(value: Answer["value"]): readonly string[] {
  if (typeof value === "boolean") return [value ? "yes" : "no"];
  if (Array.isArray(value)) return value;
  return typeof value === "object" ? [`${value.minor} ${value.currency}`] : [String(value)];
}
