import type { PostingTransitionRefused } from "@leadline/domain/posting/posting-status";
import type { NotPublishable } from "@leadline/domain/posting/publish";
import type { InvalidInput as InvalidInputRefusal } from "@leadline/domain/shared/invalid-input";
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
import { notFound } from "#core/graphql/errors.js";
import { byTypename, commonProblem, InvalidInput, KeyReused, Problem, VersionConflict } from "#core/graphql/problem.js";
import type { Tx } from "#core/write/tx.js";
import type { KeyReused as KeyReusedRefusal } from "#core/write/write.js";
import type { Result } from "@leadline/domain/shared/result";
import { createPosting } from "./create-posting.js";
import type { ExpectedPosting, VersionConflict as VersionConflictRefusal } from "./lock-posting.js";
import { postingDeskOf } from "./posting-desk.queries.js";
import { PostingFormType, PostingTextType } from "./posting-text.employer.js";
import { deskOf, PostingDeskType } from "./posting.employer.js";
import { closePosting, publishPosting, schedulePosting, unpublishPosting } from "./publish-posting.js";
import { savePosting, type PostingOver } from "./save-posting.js";

@InputType({ description: "The requisition a posting is begun for." })
class CreatePostingInput {
  @Field(() => String, { description: "Idempotency key." })
  readonly clientMutationId!: string;

  @Field(() => ID, { description: "The requisition." })
  readonly requisitionId!: string;
}

@InputType({ description: "A pay range." })
class PostingPayInput {
  @Field(() => Float, { description: "Lower end in minor units." })
  readonly minMinor!: number;

  @Field(() => Float, { description: "Upper end in minor units." })
  readonly maxMinor!: number;

  @Field(() => String, { description: "ISO 4217." })
  readonly currency!: string;

  @Field(() => String, { description: "year, month, day or hour." })
  readonly interval!: string;
}

@InputType({ description: "What was written; what is left out stays as it was." })
class SavePostingInput {
  @Field(() => String, { description: "Idempotency key." })
  readonly clientMutationId!: string;

  @Field(() => ID, { description: "The posting." })
  readonly postingId!: string;

  @Field(() => Int, { description: "The version that was on screen." })
  readonly expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "Its title." })
  readonly title?: string | null;

  @Field(() => ID, { nullable: true, description: "Its location; null takes it away." })
  readonly locationId?: string | null;

  @Field(() => String, { nullable: true, description: "onsite, hybrid or remote." })
  readonly workplace?: string | null;

  @Field(() => PostingPayInput, { nullable: true, description: "The range it shows; null takes it away." })
  readonly pay?: PostingPayInput | null;

  @Field(() => PostingTextType, { nullable: true, description: "What it says." })
  readonly text?: PostingTextType | null;

  @Field(() => PostingFormType, { nullable: true, description: "What its form asks." })
  readonly form?: PostingFormType | null;

  @Field(() => String, { nullable: true, description: "Last day to apply; null keeps it open." })
  readonly closesOn?: string | null;
}

@InputType({ description: "Which posting, as it was on screen." })
class PostingCommandInput {
  @Field(() => String, { description: "Idempotency key." })
  readonly clientMutationId!: string;

  @Field(() => ID, { description: "The posting." })
  readonly postingId!: string;

  @Field(() => Int, { description: "The version that was on screen." })
  readonly expectedVersion!: number;
}

@InputType({ description: "Which posting, and the day it is published on." })
class SchedulePostingInput extends PostingCommandInput {
  @Field(() => String, { description: "A day after today, 2026-12-18, on the calendar of its location." })
  readonly publishOn!: string;
}

@ObjectType({ description: "The posting as it stands now." })
@Action("posting.read")
class PostingChanged {
  readonly __typename = "PostingChanged" as const;

  @Field(() => PostingDeskType, { description: "The editor with it." })
  readonly desk!: PostingDeskType;
}

@ObjectType({ implements: Problem, description: "Something publishing needs is missing." })
class PostingIncomplete extends Problem {
  readonly __typename = "PostingIncomplete" as const;

  @Field(() => [String], { description: "The checks that are not met, for example pay_range." })
  readonly missing!: readonly string[];
}

@ObjectType({ implements: Problem, description: "The posting is in a state in which this cannot be done." })
class PostingStateRefused extends Problem {
  readonly __typename = "PostingStateRefused" as const;

  @Field(() => String, { description: "The state it is in." })
  readonly state!: string;
}

const PostingCommandResult = createUnionType({
  name: "PostingCommandResult",
  types: () =>
    [PostingChanged, PostingIncomplete, PostingStateRefused, VersionConflict, InvalidInput, KeyReused] as const,
  resolveType: byTypename,
});

type Refusal =
  | NotPublishable
  | PostingTransitionRefused
  | PostingOver
  | VersionConflictRefusal
  | InvalidInputRefusal
  | KeyReusedRefusal;
type Outcome = { readonly postingId: string };

@Resolver()
export class PostingCommandsResolver {
  @Action("posting.update")
  @Mutation(() => PostingCommandResult, {
    description: "Writes a first draft from charter and plan, unless there is one.",
  })
  async createPosting(
    @Arg("input", () => CreatePostingInput) input: CreatePostingInput,
    @Ctx() context: Context,
  ): Promise<typeof PostingCommandResult> {
    const { clientMutationId: key, requisitionId } = input;
    const done = await context.write({ command: "posting.create", key, input }, (tx) =>
      createPosting(tx, requisitionId),
    );
    return await answer(context, done);
  }

  @Action("posting.update")
  @Mutation(() => PostingCommandResult, { description: "Saves what was written." })
  async savePosting(
    @Arg("input", () => SavePostingInput) input: SavePostingInput,
    @Ctx() context: Context,
  ): Promise<typeof PostingCommandResult> {
    const { clientMutationId: key, postingId, expectedVersion, ...draft } = input;
    const done = await context.write({ command: "posting.save", key, input }, (tx) =>
      savePosting(tx, { postingId, expectedVersion }, given(draft)),
    );
    return await answer(context, done);
  }

  @Action("posting.publish")
  @Mutation(() => PostingCommandResult, { description: "Puts it on the careers site." })
  publishPosting(
    @Arg("input", () => PostingCommandInput) input: PostingCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof PostingCommandResult> {
    return run(context, "posting.publish", input, publishPosting);
  }

  @Action("posting.publish")
  @Mutation(() => PostingCommandResult, { description: "Has it published on a later day." })
  schedulePosting(
    @Arg("input", () => SchedulePostingInput) input: SchedulePostingInput,
    @Ctx() context: Context,
  ): Promise<typeof PostingCommandResult> {
    return run(context, "posting.schedule", input, (tx, expected) => schedulePosting(tx, expected, input.publishOn));
  }

  @Action("posting.publish")
  @Mutation(() => PostingCommandResult, { description: "Takes it off the careers site; it can return." })
  unpublishPosting(
    @Arg("input", () => PostingCommandInput) input: PostingCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof PostingCommandResult> {
    return run(context, "posting.unpublish", input, unpublishPosting);
  }

  @Action("posting.publish")
  @Mutation(() => PostingCommandResult, { description: "Closes it for good." })
  closePosting(
    @Arg("input", () => PostingCommandInput) input: PostingCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof PostingCommandResult> {
    return run(context, "posting.close", input, closePosting);
  }
}

// Left out means unchanged. Location, pay and closing day may be taken away by null; the others have no empty value.
const given = (draft: object): object =>
  Object.fromEntries(
    Object.entries(draft).filter(
      ([name, value]) => value !== undefined && (value !== null || ["locationId", "pay", "closesOn"].includes(name)),
    ),
  );

async function run(
  context: Context,
  command: string,
  input: PostingCommandInput,
  useCase: (tx: Tx, expected: ExpectedPosting) => Promise<Result<Outcome, Refusal>>,
): Promise<typeof PostingCommandResult> {
  const { clientMutationId: key, postingId, expectedVersion } = input;
  const done = await context.write({ command, key, input }, (tx) => useCase(tx, { postingId, expectedVersion }));
  return await answer(context, done);
}

async function answer(context: Context, done: Result<Outcome, Refusal>): Promise<typeof PostingCommandResult> {
  if (!done.ok) return toProblem(done.refusal);
  const row = await postingDeskOf(context, done.value.postingId);
  if (!row) throw notFound();
  return { __typename: "PostingChanged", desk: deskOf(row, context) };
}

function toProblem(refusal: Refusal) {
  switch (refusal.type) {
    case "NotPublishable":
      return {
        __typename: "PostingIncomplete" as const,
        message: "Something is missing before this job can be published. The checklist names it.",
        missing: refusal.missing,
      };
    case "PostingTransitionRefused":
      return {
        __typename: "PostingStateRefused" as const,
        message: `This posting is ${refusal.state}; that cannot be done with it now.`,
        state: refusal.state,
      };
    case "PostingOver":
      return {
        __typename: "PostingStateRefused" as const,
        message: "This posting is closed. It stays as candidates knew it.",
        state: "closed",
      };
    default:
      return commonProblem(refusal);
  }
}
