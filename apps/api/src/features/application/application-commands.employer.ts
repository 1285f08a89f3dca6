import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { ApplicationCommandInput, ApplicationResult, told } from "./application-result.employer.js";
import { assignApplication } from "#features/application/assign/assign-application.js";
import { holdApplication } from "#features/application/hold/hold-application.js";
import { moveApplication } from "#features/application/move/move-application.js";
import { resumeApplication } from "#features/application/hold/resume-application.js";
import { undoApplicationMove } from "#features/application/move/undo-move.js";
import { withdrawForCandidate } from "#features/application/withdraw/withdraw-application.js";

@InputType({ description: "A move to another stage." })
class MoveApplicationInput extends ApplicationCommandInput {
  @Field(() => ID, { description: "The stage it was in on screen." })
  readonly expectedStageId!: string;

  @Field(() => ID, { description: "Where to." })
  readonly toStageId!: string;

  @Field(() => String, { defaultValue: "", description: "Why, for an unusual move." })
  readonly reason!: string;
}

@InputType({ description: "A rest." })
class HoldApplicationInput extends ApplicationCommandInput {
  @Field(() => String, { description: "The day somebody looks at it again, as 2027-03-14." })
  readonly reviewOn!: string;
}

@InputType({ description: "A withdrawal the candidate told a member." })
class WithdrawApplicationInput extends ApplicationCommandInput {
  @Field(() => String, { description: "The framework's id of the reason." })
  readonly reason!: string;

  @Field(() => String, { description: "How the member knows." })
  readonly note!: string;
}

@InputType({ description: "Who keeps it going." })
class AssignApplicationInput extends ApplicationCommandInput {
  @Field(() => ID, { nullable: true, description: "A member of the hiring team, or nobody." })
  readonly ownerId!: string | null;
}

@Resolver()
export class ApplicationCommandsResolver {
  @Action("application.move")
  @Mutation(() => ApplicationResult, { description: "Moves a candidate to another stage of their pipeline." })
  async moveApplication(
    @Arg("input", () => MoveApplicationInput) input: MoveApplicationInput,
    @Ctx() context: Context,
  ): Promise<typeof ApplicationResult> {
    const command = { command: "application.move", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => moveApplication(tx, input)));
  }

  @Action("application.move")
  @Mutation(() => ApplicationResult, { description: "Takes the viewer's own last move back." })
  async undoApplicationMove(
    @Arg("input", () => ApplicationCommandInput) input: ApplicationCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof ApplicationResult> {
    const command = { command: "application.undo_move", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => undoApplicationMove(tx, input)));
  }

  @Action("application.hold")
  @Mutation(() => ApplicationResult, { description: "Lets an application rest until a day." })
  async holdApplication(
    @Arg("input", () => HoldApplicationInput) input: HoldApplicationInput,
    @Ctx() context: Context,
  ): Promise<typeof ApplicationResult> {
    const command = { command: "application.hold", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => holdApplication(tx, input)));
  }

  @Action("application.hold")
  @Mutation(() => ApplicationResult, { description: "Goes on with an application that was on hold." })
  async resumeApplication(
    @Arg("input", () => ApplicationCommandInput) input: ApplicationCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof ApplicationResult> {
    const command = { command: "application.resume", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => resumeApplication(tx, input)));
  }

  @Action("application.withdraw")
  @Mutation(() => ApplicationResult, { description: "Records that the candidate withdraws." })
  async withdrawApplication(
    @Arg("input", () => WithdrawApplicationInput) input: WithdrawApplicationInput,
    @Ctx() context: Context,
  ): Promise<typeof ApplicationResult> {
    const command = { command: "application.withdraw", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => withdrawForCandidate(tx, input)));
  }

  @Action("application.assign")
  @Mutation(() => ApplicationResult, { description: "Names who keeps an application going." })
  async assignApplication(
    @Arg("input", () => AssignApplicationInput) input: AssignApplicationInput,
    @Ctx() context: Context,
  ): Promise<typeof ApplicationResult> {
    const command = { command: "application.assign", key: input.clientMutationId, input };
    const { ownerId } = input;
    return await told(
      context,
      await context.write(command, (tx) => assignApplication(tx, { ...input, ownerId: ownerId ?? null })),
    );
  }
}
