import type { Result } from "@leadline/domain/shared/result";
import {
  Arg,
  createUnionType,
  Ctx,
  Field,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
} from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { byTypename, InvalidInput, KeyReused, VersionConflict } from "#core/graphql/problem.js";
import { answerRequisitionApproval } from "./approve/answer-requisition-approval.js";
import { assignTeam } from "./team/assign-team.js";
import { cancelRequisition } from "./end/cancel-requisition.js";
import type { RequisitionOutcome } from "./draft/change-requisition.js";
import { closeRequisition } from "./end/close-requisition.js";
import { createRequisition } from "./draft/create-requisition.js";
import { holdRequisition, resumeRequisition } from "./end/hold-requisition.js";
import { recallRequisition } from "./approve/recall-requisition.js";
import {
  ApprovalRefused,
  GroupShortOfPeople,
  HasFilledOpening,
  requisitionProblem,
  RequisitionTransitionRefused,
} from "./requisition-problem.js";
import { RequisitionType } from "./requisition.employer.js";
import { requisitionById } from "./requisition.queries.js";
import { saveRequisition } from "./draft/save-requisition.js";
import { submitRequisition } from "./approve/submit-requisition.js";

@InputType({ description: "How much one competency counts." })
class CompetencyWeightInput {
  @Field(() => String, { description: "Competency." }) readonly competency!: string;
  @Field(() => Int, { description: "Weight." }) readonly weight!: number;
}

@InputType({ description: "The role charter, whole." })
class RoleCharterInput {
  @Field(() => String, { nullable: true, description: "What kind of team it is." }) readonly teamKind?: string | null;
  @Field(() => Int, { nullable: true, description: "People in the team, the lead included." }) readonly teamSize?:
    number | null;
  @Field(() => Int, { nullable: true, description: "People who report to the lead." }) readonly directReports?:
    number | null;
  @Field(() => String, { nullable: true, description: "On-call in the employer's words." }) readonly onCall?:
    string | null;
  @Field(() => String, { nullable: true, description: "Decides alone." }) readonly decidesAlone?: string | null;
  @Field(() => String, { nullable: true, description: "Decides together." }) readonly decidesTogether?: string | null;
  @Field(() => String, { nullable: true, description: "Decided elsewhere." }) readonly decidedElsewhere?: string | null;
  @Field(() => [String], { nullable: true, description: "Stack." }) readonly stack?: string[] | null;
  @Field(() => String, { nullable: true, description: "What is different 90 days after the start." })
  readonly successAt90Days?: string | null;
  @Field(() => String, { nullable: true, description: "What is different 180 days after the start." })
  readonly successAt180Days?: string | null;
}

@InputType({ description: "Parts of a requisition; what is absent stays, null clears." })
class RequisitionDraftInput {
  @Field(() => String, { nullable: true, description: "Title." }) readonly title?: string;
  @Field(() => ID, { nullable: true, description: "Level." }) readonly levelId?: string | null;
  @Field(() => ID, { nullable: true, description: "Department." }) readonly departmentId?: string | null;
  @Field(() => ID, { nullable: true, description: "Location." }) readonly locationId?: string | null;
  @Field(() => ID, { nullable: true, description: "Hiring manager." }) readonly hiringManagerId?: string;
  @Field(() => String, { nullable: true, description: "Workplace." }) readonly workplace?: string;
  @Field(() => Int, { nullable: true, description: "Headcount." }) readonly headcount?: number;
  @Field(() => Float, { nullable: true, description: "Pay min minor." }) readonly payMinMinor?: number | null;
  @Field(() => Float, { nullable: true, description: "Pay max minor." }) readonly payMaxMinor?: number | null;
  @Field(() => String, { nullable: true, description: "Pay currency." }) readonly payCurrency?: string | null;
  @Field(() => String, { nullable: true, description: "Pay interval." }) readonly payInterval?: string | null;
  @Field(() => String, { nullable: true, description: "Profile." }) readonly profile?: string | null;
  @Field(() => [CompetencyWeightInput], { nullable: true, description: "Weights." })
  readonly weights?: CompetencyWeightInput[];
  @Field(() => [String], { nullable: true, description: "Must haves." }) readonly mustHaves?: string[];
  @Field(() => Int, { nullable: true, description: "Hands on percent." }) readonly handsOnPercent?: number | null;
  @Field(() => RoleCharterInput, { nullable: true, description: "Charter." }) readonly charter?: RoleCharterInput;
  @Field(() => String, { nullable: true, description: "Justification." }) readonly justification?: string;
  @Field(() => String, { nullable: true, description: "Target start on." }) readonly targetStartOn?: string | null;
  @Field(() => String, { nullable: true, description: "Target hire on." }) readonly targetHireOn?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Confidential." }) readonly confidential?: boolean;
}

@InputType({ description: "A new draft." })
class CreateRequisitionInput {
  @Field(() => String, { description: "Idempotency key." }) readonly clientMutationId!: string;
  @Field(() => RequisitionDraftInput, { description: "What was typed." }) readonly draft!: RequisitionDraftInput;
}

@InputType({ description: "Which requisition, as the sender last saw it." })
export class RequisitionCommandInput {
  @Field(() => String, { description: "Idempotency key." }) readonly clientMutationId!: string;
  @Field(() => ID, { description: "The requisition." }) readonly requisitionId!: string;
  @Field(() => Int, { description: "The version the asker saw." }) readonly expectedVersion!: number;
}

@InputType({ description: "What was typed." })
class SaveRequisitionInput extends RequisitionCommandInput {
  @Field(() => RequisitionDraftInput, { description: "What was typed." }) readonly draft!: RequisitionDraftInput;
}

@InputType({ description: "A command that asks for a reason." })
export class ReasonedRequisitionInput extends RequisitionCommandInput {
  @Field(() => String, { description: "Why; needed to reject." }) readonly reason!: string;
}

@InputType({ description: "An approver's answer. `expectedVersion` is the approval version they read." })
class AnswerRequisitionApprovalInput extends RequisitionCommandInput {
  @Field(() => ID, { description: "The approval that is answered." }) readonly flowId!: string;
  @Field(() => Boolean, { description: "Yes or no." }) readonly approve!: boolean;
  @Field(() => String, { description: "Needed to reject." }) readonly reason!: string;
}

@InputType({ description: "A member's part in the hiring team." })
class AssignHiringTeamInput extends RequisitionCommandInput {
  @Field(() => ID, { description: "Who joins or leaves." }) readonly memberId!: string;
  @Field(() => String, { description: "recruiter, coordinator, sourcer or interviewer." }) readonly role!: string;
  @Field(() => Boolean, { description: "False takes the part back." }) readonly joins!: boolean;
}

@ObjectType({ description: "The requisition after the change." })
@Action("requisition.read")
export class RequisitionChanged {
  readonly __typename = "RequisitionChanged" as const;

  @Field(() => RequisitionType, { description: "As it stands now." })
  readonly requisition!: object;
}

export const RequisitionResult = createUnionType({
  name: "RequisitionResult",
  types: () =>
    [
      RequisitionChanged,
      InvalidInput,
      KeyReused,
      VersionConflict,
      RequisitionTransitionRefused,
      GroupShortOfPeople,
      ApprovalRefused,
      HasFilledOpening,
    ] as const,
  resolveType: byTypename,
});

@Resolver()
export class RequisitionCommandsResolver {
  @Action("requisition.create")
  @Mutation(() => RequisitionResult, { description: "Begins a draft." })
  async createRequisition(
    @Arg("input", () => CreateRequisitionInput) input: CreateRequisitionInput,
    @Ctx() context: Context,
  ): Promise<typeof RequisitionResult> {
    const command = { command: "requisition.create", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => createRequisition(tx, draftOf(input.draft))));
  }

  @Action("requisition.update")
  @Mutation(() => RequisitionResult, { description: "Saves what was typed." })
  async saveRequisition(
    @Arg("input", () => SaveRequisitionInput) input: SaveRequisitionInput,
    @Ctx() context: Context,
  ): Promise<typeof RequisitionResult> {
    const command = { command: "requisition.save", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => saveRequisition(tx, input, draftOf(input.draft))));
  }

  @Action("requisition.submit")
  @Mutation(() => RequisitionResult, { description: "Asks for approval." })
  async submitRequisition(
    @Arg("input", () => RequisitionCommandInput) input: RequisitionCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof RequisitionResult> {
    const command = { command: "requisition.submit", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => submitRequisition(tx, input)));
  }

  @Action("requisition.recall")
  @Mutation(() => RequisitionResult, { description: "Takes the request back to draft." })
  async recallRequisition(
    @Arg("input", () => RequisitionCommandInput) input: RequisitionCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof RequisitionResult> {
    const command = { command: "requisition.recall", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => recallRequisition(tx, input)));
  }

  @Action("approval.answer")
  @Mutation(() => RequisitionResult, { description: "Approves or rejects, as one of those asked." })
  async answerRequisitionApproval(
    @Arg("input", () => AnswerRequisitionApprovalInput) input: AnswerRequisitionApprovalInput,
    @Ctx() context: Context,
  ): Promise<typeof RequisitionResult> {
    const command = { command: "requisition.answer", key: input.clientMutationId, input };
    const decision = input.approve ? "approved" : "rejected";
    const { requisitionId, flowId, expectedVersion, reason } = input;
    const answer = { requisitionId, flowId, expectedVersion, decision, reason } as const;
    return await told(context, await context.write(command, (tx) => answerRequisitionApproval(tx, answer)));
  }

  @Action("requisition.hold")
  @Mutation(() => RequisitionResult, { description: "Pauses the search." })
  async holdRequisition(
    @Arg("input", () => ReasonedRequisitionInput) input: ReasonedRequisitionInput,
    @Ctx() context: Context,
  ): Promise<typeof RequisitionResult> {
    const command = { command: "requisition.hold", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => holdRequisition(tx, input, input)));
  }

  @Action("requisition.hold")
  @Mutation(() => RequisitionResult, { description: "Goes on with the search." })
  async resumeRequisition(
    @Arg("input", () => RequisitionCommandInput) input: RequisitionCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof RequisitionResult> {
    const command = { command: "requisition.resume", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => resumeRequisition(tx, input)));
  }

  @Action("requisition.close")
  @Mutation(() => RequisitionResult, { description: "Ends the search." })
  async closeRequisition(
    @Arg("input", () => ReasonedRequisitionInput) input: ReasonedRequisitionInput,
    @Ctx() context: Context,
  ): Promise<typeof RequisitionResult> {
    const command = { command: "requisition.close", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => closeRequisition(tx, input, input)));
  }

  @Action("requisition.team.assign")
  @Mutation(() => RequisitionResult, { description: "Gives a member a part in the hiring team, or takes it back." })
  async assignHiringTeam(
    @Arg("input", () => AssignHiringTeamInput) input: AssignHiringTeamInput,
    @Ctx() context: Context,
  ): Promise<typeof RequisitionResult> {
    const command = { command: "requisition.assign_team", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => assignTeam(tx, input, input)));
  }

  @Action("requisition.cancel")
  @Mutation(() => RequisitionResult, { description: "Gives the need up." })
  async cancelRequisition(
    @Arg("input", () => RequisitionCommandInput) input: RequisitionCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof RequisitionResult> {
    const command = { command: "requisition.cancel", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => cancelRequisition(tx, input)));
  }
}

/** The requisition after a command, or the problem. */
export async function told(
  context: Context,
  outcome: Result<RequisitionOutcome, Parameters<typeof requisitionProblem>[0]>,
): Promise<typeof RequisitionResult> {
  if (!outcome.ok) return requisitionProblem(outcome.refusal);
  return { __typename: "RequisitionChanged", requisition: await requisitionById(context, outcome.value.requisitionId) };
}

/** The input in the shape the domain reads: weights by competency, the charter without empty keys. */
function draftOf({ weights, charter, ...draft }: RequisitionDraftInput): object {
  return {
    ...draft,
    ...(weights && { weights: Object.fromEntries(weights.map(({ competency, weight }) => [competency, weight])) }),
    ...(charter && { charter: Object.fromEntries(Object.entries(charter).filter(([, value]) => value !== null)) }),
  };
}
