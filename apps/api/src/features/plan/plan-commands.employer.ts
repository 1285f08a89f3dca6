import { COMPETENCIES } from "@leadline/domain/framework/competencies/competencies";
import { isCompetencyId } from "@leadline/domain/framework/competencies/competency-id";
import type { PlanRelaxation } from "@leadline/domain/framework/plan/plan-generator";
import type { Result } from "@leadline/domain/shared/result";
import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { byTypename, commonProblem, InvalidInput, KeyReused, Problem, VersionConflict } from "#core/graphql/problem.js";
import type { KeyReused as KeyReusedRefusal } from "#core/write/write.js";
import type { RequisitionOutcome } from "#features/requisition/draft/change-requisition.js";
import {
  ReasonedRequisitionInput,
  RequisitionChanged,
  RequisitionCommandInput,
} from "#features/requisition/requisition-commands.employer.js";
import { RequisitionTransitionRefused } from "#features/requisition/requisition-problem.js";
import { requisitionById } from "#features/requisition/requisition.queries.js";
import { acceptGaps } from "./accept-gaps.js";
import { editPlan, type EditPlanRefusal } from "./edit-plan.js";
import { generateRequisitionPlan, type GenerateRefusal } from "./generate-plan.js";
import { openRequisition, type OpenRequisitionRefusal } from "./open-requisition.js";
import { reopenRequisition } from "./reopen-requisition.js";

@InputType({ description: "One interview of an edited plan." })
class PlanInterviewInput {
  @Field(() => String, { description: "Interview of the framework." }) readonly type!: string;
  @Field(() => Int, { description: "1, or 2 for a panel." }) readonly raters!: number;
  @Field(() => [ID], { nullable: true, description: "Who may hold it." }) readonly interviewerIds?: string[];
}

@InputType({ description: "The plan, whole." })
class EditPlanInput extends RequisitionCommandInput {
  @Field(() => [PlanInterviewInput], { description: "The whole plan, in order." })
  readonly interviews!: PlanInterviewInput[];
}

@ObjectType({ implements: Problem, description: "The plan leaves must-haves uncovered; nothing was opened." })
class PlanHasGaps extends Problem {
  readonly __typename = "PlanHasGaps" as const;

  @Field(() => [String], { description: "The competencies." })
  readonly competencies!: readonly string[];
}

@ObjectType({ implements: Problem, description: "No plan fits the request as it is." })
class NoPlanFits extends Problem {
  readonly __typename = "NoPlanFits" as const;
}

const PlanResult = createUnionType({
  name: "PlanResult",
  types: () =>
    [
      RequisitionChanged,
      InvalidInput,
      KeyReused,
      VersionConflict,
      RequisitionTransitionRefused,
      PlanHasGaps,
      NoPlanFits,
    ] as const,
  resolveType: byTypename,
});

@Resolver()
export class PlanCommandsResolver {
  @Action("plan.update")
  @Mutation(() => PlanResult, { description: "Makes the plan that weights and must-haves ask for." })
  async generateInterviewPlan(
    @Arg("input", () => RequisitionCommandInput) input: RequisitionCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof PlanResult> {
    const command = { command: "plan.generate", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => generateRequisitionPlan(tx, input)));
  }

  @Action("plan.update")
  @Mutation(() => PlanResult, { description: "Saves an edited plan, gaps and all." })
  async editInterviewPlan(
    @Arg("input", () => EditPlanInput) input: EditPlanInput,
    @Ctx() context: Context,
  ): Promise<typeof PlanResult> {
    const command = { command: "plan.edit", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => editPlan(tx, input, input)));
  }

  @Action("plan.update")
  @Mutation(() => PlanResult, { description: "Lets it open in spite of gaps, with the reason." })
  async acceptPlanGaps(
    @Arg("input", () => ReasonedRequisitionInput) input: ReasonedRequisitionInput,
    @Ctx() context: Context,
  ): Promise<typeof PlanResult> {
    const command = { command: "plan.accept_gaps", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => acceptGaps(tx, input, input)));
  }

  @Action("requisition.open")
  @Mutation(() => PlanResult, { description: "Opens an approved requisition: openings are created." })
  async openRequisition(
    @Arg("input", () => RequisitionCommandInput) input: RequisitionCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof PlanResult> {
    const command = { command: "requisition.open", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => openRequisition(tx, input)));
  }

  @Action("requisition.reopen")
  @Mutation(() => PlanResult, { description: "Brings an ended search back with one more opening." })
  async reopenRequisition(
    @Arg("input", () => RequisitionCommandInput) input: RequisitionCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof PlanResult> {
    const command = { command: "requisition.reopen", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => reopenRequisition(tx, input)));
  }
}

type Refusal = GenerateRefusal | EditPlanRefusal | OpenRequisitionRefusal | KeyReusedRefusal;

async function told(context: Context, outcome: Result<RequisitionOutcome, Refusal>): Promise<typeof PlanResult> {
  if (!outcome.ok) return planProblem(outcome.refusal);
  return { __typename: "RequisitionChanged", requisition: await requisitionById(context, outcome.value.requisitionId) };
}

function planProblem(refusal: Refusal): Exclude<typeof PlanResult, RequisitionChanged> {
  switch (refusal.type) {
    case "PlanHasGaps":
      return {
        __typename: refusal.type,
        competencies: refusal.competencies,
        message: `Not measured well enough: ${refusal.competencies.map(nameOf).join(", ")}. Change the plan, or accept the gap with a reason.`,
      };
    case "PlanMissing":
      return {
        __typename: "PlanHasGaps",
        competencies: [],
        message: "There is no interview plan yet. Generate one first.",
      };
    case "PlanNeedsRelaxation":
      return { __typename: "NoPlanFits", message: `No plan fits as it is. ${wayOut(refusal.relaxation)}` };
    case "NoPlan":
      return { __typename: "NoPlanFits", message: "No plan fits these must-haves. Choose fewer, or plan by hand." };
    case "PlanFrozen":
      return {
        __typename: "RequisitionTransitionRefused",
        state: refusal.state,
        message: "This requisition has ended, so its plan cannot be changed any more.",
      };
    case "RequisitionTransitionRefused": {
      const message = "This cannot be done in the state the requisition is in. Reload to see what can be done.";
      return { __typename: refusal.type, state: refusal.state, message };
    }
    default:
      return commonProblem(refusal);
  }
}

const nameOf = (id: string): string => (isCompetencyId(id) ? COMPETENCIES[id].name : id);

function wayOut(relaxation: PlanRelaxation): string {
  switch (relaxation.change) {
    case "panels":
      return `One would with ${relaxation.to} interviews held by two people.`;
    case "candidateMinutes":
      return `One would with ${relaxation.to} minutes of the candidate’s time.`;
    case "interviews":
      return `One would with ${relaxation.to} interviews and ${relaxation.candidateMinutes} minutes of the candidate’s time.`;
    case "dropMustHave":
      return `One would without ${nameOf(relaxation.competency)} as a must-have.`;
  }
}
