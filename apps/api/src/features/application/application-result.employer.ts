import type { Result } from "@leadline/domain/shared/result";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { byTypename, InvalidInput, KeyReused, VersionConflict } from "#core/graphql/problem.js";
import {
  AlreadyActiveHere,
  AlreadyInStage,
  ApplicationTransitionRefused,
  applicationProblem,
  MoveReasonNeeded,
  NothingToUndoProblem,
  OfferOutstandingProblem,
  RequisitionNotOpen,
  StageConflict,
  StageOutsidePipeline,
} from "./application-problem.js";
import { ApplicationType } from "#features/application/read/application.employer.js";
import { applicationById } from "#features/application/read/application.queries.js";

@InputType({ description: "Which application, as it was on screen." })
export class ApplicationCommandInput {
  @Field(() => String, { description: "Idempotency key." })
  readonly clientMutationId!: string;

  @Field(() => ID, { description: "The application." })
  readonly applicationId!: string;

  @Field(() => Int, { description: "The version that was on screen." })
  readonly expectedVersion!: number;
}

@ObjectType({ description: "The application after the change." })
@Action("application.read")
class ApplicationChanged {
  readonly __typename = "ApplicationChanged" as const;

  @Field(() => ApplicationType, { description: "As it stands now." })
  readonly application!: object;
}

export const ApplicationResult = createUnionType({
  name: "ApplicationResult",
  description: "The application after the change, or why nothing was changed.",
  types: () =>
    [
      ApplicationChanged,
      InvalidInput,
      KeyReused,
      VersionConflict,
      StageConflict,
      StageOutsidePipeline,
      AlreadyInStage,
      MoveReasonNeeded,
      ApplicationTransitionRefused,
      NothingToUndoProblem,
      OfferOutstandingProblem,
      RequisitionNotOpen,
      AlreadyActiveHere,
    ] as const,
  resolveType: byTypename,
});

/** The application as it stands after a command, or the refusal in words. */
export async function told(
  context: Context,
  outcome: Result<{ readonly applicationId: string }, Parameters<typeof applicationProblem>[0]>,
): Promise<typeof ApplicationResult> {
  if (!outcome.ok) return applicationProblem(outcome.refusal);
  const application = await applicationById(context, outcome.value.applicationId);
  if (!application) throw new Error("A changed application is not readable by whoever changed it.");
  return { __typename: "ApplicationChanged", application };
}
