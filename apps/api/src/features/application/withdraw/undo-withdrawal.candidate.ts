import type { UndoWithdrawalRefusal } from "@leadline/domain/application/undo-withdrawal";
import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "#core/context.js";
import { Action } from "#core/graphql/action.js";
import { byTypename, commonProblem, InvalidInput, KeyReused, Problem } from "#core/graphql/problem.js";
import { undoOwnWithdrawal } from "./undo-withdrawal.js";

@InputType({ description: "Which withdrawal is taken back." })
class UndoWithdrawalInput {
  @Field(() => String, { description: "Idempotency key." })
  readonly clientMutationId!: string;

  @Field(() => ID, { description: "The application." })
  readonly applicationId!: string;
}

@ObjectType({ description: "The application goes on where it stood." })
@Action("application.read")
class WithdrawalUndone {
  readonly __typename = "WithdrawalUndone" as const;

  @Field(() => ID, { description: "The application." })
  readonly applicationId!: string;
}

@ObjectType({ implements: Problem, description: "The withdrawal stays; the message says why." })
class WithdrawalStays extends Problem {
  readonly __typename = "WithdrawalStays" as const;

  @Field(() => String, { description: "NothingToUndo, RequisitionNotOpen or AlreadyActiveHere." })
  readonly reason!: UndoWithdrawalRefusal["type"];
}

const UndoWithdrawalResult = createUnionType({
  name: "UndoWithdrawalResult",
  types: () => [WithdrawalUndone, WithdrawalStays, InvalidInput, KeyReused] as const,
  resolveType: byTypename,
});

const WHY: Readonly<Record<UndoWithdrawalRefusal["type"], string>> = {
  NothingToUndo: "The ten minutes to take it back are over.",
  RequisitionNotOpen: "This job was closed in the meantime.",
  AlreadyActiveHere: "You have applied for this job again in the meantime.",
};

@Resolver()
export class UndoWithdrawalCandidateResolver {
  @Action("application.withdraw")
  @Mutation(() => UndoWithdrawalResult, {
    description: "Takes the candidate's own withdrawal back, within ten minutes.",
  })
  async undoWithdrawal(
    @Arg("input", () => UndoWithdrawalInput) input: UndoWithdrawalInput,
    @Ctx() context: Context,
  ): Promise<typeof UndoWithdrawalResult> {
    const command = { command: "application.undo_withdrawal", key: input.clientMutationId, input };
    const undone = await context.write(command, (tx) => undoOwnWithdrawal(tx, input));
    if (undone.ok) return { __typename: "WithdrawalUndone", applicationId: undone.value.applicationId };
    const { refusal } = undone;
    switch (refusal.type) {
      case "NothingToUndo":
      case "RequisitionNotOpen":
      case "AlreadyActiveHere":
        return { __typename: "WithdrawalStays", reason: refusal.type, message: WHY[refusal.type] };
      default:
        return commonProblem(refusal);
    }
  }
}
