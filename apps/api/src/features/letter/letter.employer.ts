import type { Result } from "@leadline/domain/shared/result";
import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import {
  byTypename,
  commonProblem,
  InvalidInput,
  KeyReused,
  Problem,
  type CommonRefusal,
} from "#core/graphql/problem.js";
import { ApplicationType } from "#features/application/read/application.employer.js";
import { applicationById } from "#features/application/read/application.queries.js";
import type { MessageNotWaiting } from "#features/message/cancel-message.js";
import { stopMessage } from "./stop-message.js";
import { writeLetter, type LetterOutcome } from "./write-letter.js";

@InputType({ description: "A letter to a candidate, in the viewer's own words." })
class WriteLetterInput {
  @Field(() => String, { description: "Idempotency key." })
  readonly clientMutationId!: string;

  @Field(() => ID, { description: "The application it is about." })
  readonly applicationId!: string;

  @Field(() => String, { description: "Its subject, one line of up to 150 characters." })
  readonly subject!: string;

  @Field(() => String, { description: "What it says, up to 10,000 characters; the writer's name is put under it." })
  readonly text!: string;
}

@InputType({ description: "Mail that is not to be sent after all." })
class StopMessageInput {
  @Field(() => String, { description: "Idempotency key." })
  readonly clientMutationId!: string;

  @Field(() => ID, { description: "The mail." })
  readonly messageId!: string;
}

@ObjectType({ description: "The mail waits to be sent, or was stopped." })
@Action("message.read")
class MessageChanged {
  readonly __typename = "MessageChanged" as const;

  @Field(() => ID, { description: "The mail." })
  readonly messageId!: string;

  @Field(() => ApplicationType, { description: "The application with its mail." })
  readonly application!: object;
}

@ObjectType({ implements: Problem, description: "The mail was sent or stopped before; nothing is left to stop." })
class MessageNotWaitingProblem extends Problem {
  readonly __typename = "MessageNotWaitingProblem" as const;
}

const MessageResult = createUnionType({
  name: "MessageResult",
  description: "The mail, or why nothing was changed.",
  types: () => [MessageChanged, InvalidInput, KeyReused, MessageNotWaitingProblem] as const,
  resolveType: byTypename,
});

@Resolver()
export class LetterResolver {
  @Action("message.send")
  @Mutation(() => MessageResult, {
    description: "Writes to a candidate; the letter waits a moment and can be stopped.",
  })
  async writeLetter(
    @Arg("input", () => WriteLetterInput) input: WriteLetterInput,
    @Ctx() context: Context,
  ): Promise<typeof MessageResult> {
    const command = { command: "letter.write", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => writeLetter(tx, input)));
  }

  @Action("message.cancel")
  @Mutation(() => MessageResult, { description: "Stops mail to a candidate that waits to be sent." })
  async stopMessage(
    @Arg("input", () => StopMessageInput) input: StopMessageInput,
    @Ctx() context: Context,
  ): Promise<typeof MessageResult> {
    const command = { command: "message.stop", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => stopMessage(tx, input)));
  }
}

type Refusal = Exclude<CommonRefusal, { readonly type: "VersionConflict" }> | MessageNotWaiting;

async function told(context: Context, outcome: Result<LetterOutcome, Refusal>): Promise<typeof MessageResult> {
  if (!outcome.ok) {
    const { refusal } = outcome;
    return refusal.type === "MessageNotWaiting"
      ? { __typename: "MessageNotWaitingProblem", message: notWaiting(refusal) }
      : commonProblem(refusal);
  }
  const { applicationId, messageId } = outcome.value;
  const application = await applicationById(context, applicationId, ["messages", "timeline"]);
  if (!application) throw new Error("An application whose mail was changed is not readable by whoever changed it.");
  return { __typename: "MessageChanged", messageId, application };
}

const notWaiting = ({ state }: MessageNotWaiting): string =>
  state === "cancelled" ? "This mail was stopped before." : "This mail is on its way already.";
