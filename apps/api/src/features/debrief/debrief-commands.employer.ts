import type { Result } from "@leadline/domain/shared/result";
import type { Outcome } from "@leadline/domain/debrief/vote";
import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { byTypename, InvalidInput, KeyReused, VersionConflict } from "#core/graphql/problem.js";
import type { Tx } from "#core/write/tx.js";
import { CardNotPossible } from "#features/scorecard/scorecard-problems.employer.js";
import { waiveScorecard } from "#features/scorecard/waive-scorecard.js";
import { castVote } from "./cast-vote.js";
import {
  DebriefLocked,
  DebriefNotPossible,
  debriefProblem,
  NotAVoter,
  VotesOutstanding,
  type DebriefRefusal,
} from "./debrief-problems.employer.js";
import { DebriefType, OutcomeEnum } from "./debrief-types.employer.js";
import { debriefById, type DebriefRow } from "./debrief.queries.js";
import { decideDebrief } from "./decide-debrief.js";
import { openDebrief } from "./open-debrief.js";
import { reopenDebrief } from "./reopen-debrief.js";
import { revealVotes } from "./reveal-votes.js";

@InputType({ description: "Opens a debrief." })
class OpenDebriefInput {
  @Field(() => String, { description: "Idempotency key." }) readonly clientMutationId!: string;
  @Field(() => ID, { description: "Whose debrief." }) readonly applicationId!: string;
  @Field(() => String, { description: "Why it opens although cards are missing; empty when none are." })
  readonly reason!: string;
}

@InputType({ description: "Goes on without a card." })
class WaiveScorecardInput {
  @Field(() => String, { description: "Idempotency key." }) readonly clientMutationId!: string;
  @Field(() => ID, { description: "The application." }) readonly applicationId!: string;
  @Field(() => ID, { description: "Of which interview." }) readonly interviewId!: string;
  @Field(() => ID, { description: "Whose card." }) readonly memberId!: string;
  @Field(() => String, { description: "Why; kept." }) readonly reason!: string;
}

@InputType({ description: "A command to a debrief." })
class DebriefCommandInput {
  @Field(() => String, { description: "Idempotency key." }) readonly clientMutationId!: string;
  @Field(() => ID, { description: "Which debrief." }) readonly debriefId!: string;
}

@InputType({ description: "The viewer's vote." })
class CastVoteInput extends DebriefCommandInput {
  @Field(() => OutcomeEnum, { description: "How it should go on." }) readonly choice!: Outcome;
  @Field(() => ID, { nullable: true, description: "At which level." }) readonly levelId?: string | null;
  @Field(() => Int, { description: "1 hesitant, 2 fairly sure, 3 sure." }) readonly confidence!: number;
  @Field(() => String, { description: "Why." }) readonly reason!: string;
}

@InputType({ description: "What the hiring manager decides." })
class DecideDebriefInput extends DebriefCommandInput {
  @Field(() => Int, { description: "The version that was read." }) readonly expectedVersion!: number;
  @Field(() => OutcomeEnum, { description: "How it goes on." }) readonly outcome!: Outcome;
  @Field(() => ID, { nullable: true, description: "At which level." }) readonly levelId?: string | null;
  @Field(() => String, { description: "Why." }) readonly rationale!: string;
  @Field(() => String, { description: "Written dissent; may be empty." }) readonly dissent!: string;
  @Field(() => String, { description: "What happens next; may be empty." }) readonly nextStep!: string;
}

@ObjectType({ description: "The debrief as it stands now." })
@Action("debrief.read")
class DebriefChanged {
  readonly __typename = "DebriefChanged" as const;

  @Field(() => DebriefType, { nullable: true, description: "As the viewer may see it." })
  readonly debrief!: DebriefRow | null;
}

// One union for all commands: each of them can meet most of these.
const DebriefResult = createUnionType({
  name: "DebriefResult",
  types: () =>
    [
      DebriefChanged,
      DebriefLocked,
      DebriefNotPossible,
      VotesOutstanding,
      NotAVoter,
      CardNotPossible,
      InvalidInput,
      KeyReused,
      VersionConflict,
    ] as const,
  resolveType: byTypename,
});

@Resolver()
export class DebriefCommandsResolver {
  @Action("debrief.open")
  @Mutation(() => DebriefResult, { description: "Opens the debrief; locked while required cards are missing." })
  async openDebrief(
    @Arg("input", () => OpenDebriefInput, { description: "What is asked." }) input: OpenDebriefInput,
    @Ctx() context: Context,
  ): Promise<typeof DebriefResult> {
    return await answer(context, "debrief.open", input, (tx) => openDebrief(tx, input));
  }

  @Action("scorecard.waive")
  @Mutation(() => DebriefResult, { description: "Goes on without a card that will not come." })
  async waiveScorecard(
    @Arg("input", () => WaiveScorecardInput, { description: "What is asked." }) input: WaiveScorecardInput,
    @Ctx() context: Context,
  ): Promise<typeof DebriefResult> {
    const waived = await context.write({ command: "scorecard.waive", key: input.clientMutationId, input }, (tx) =>
      waiveScorecard(tx, input),
    );
    if (!waived.ok) return debriefProblem(waived.refusal);
    return { __typename: "DebriefChanged", debrief: (await debriefById(context, input.applicationId)) ?? null };
  }

  @Action("debrief.vote")
  @Mutation(() => DebriefResult, { description: "Casts the viewer's vote, sealed until all required ones are in." })
  async castVote(
    @Arg("input", () => CastVoteInput, { description: "What is asked." }) input: CastVoteInput,
    @Ctx() context: Context,
  ): Promise<typeof DebriefResult> {
    const { debriefId, choice, levelId = null, confidence, reason } = input;
    return await answer(context, "debrief.vote", input, (tx) =>
      castVote(tx, { debriefId, vote: { choice, levelId, confidence, reason } }),
    );
  }

  @Action("debrief.reveal")
  @Mutation(() => DebriefResult, { description: "Opens the votes without the missing ones, after the deadline." })
  async revealVotes(
    @Arg("input", () => DebriefCommandInput, { description: "What is asked." }) input: DebriefCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof DebriefResult> {
    return await answer(context, "debrief.reveal", input, (tx) => revealVotes(tx, input));
  }

  @Action("debrief.decide")
  @Mutation(() => DebriefResult, { description: "Records the decision; the candidate is moved by a separate act." })
  async decideDebrief(
    @Arg("input", () => DecideDebriefInput, { description: "What is asked." }) input: DecideDebriefInput,
    @Ctx() context: Context,
  ): Promise<typeof DebriefResult> {
    const { debriefId, expectedVersion, outcome, levelId = null, rationale, dissent, nextStep } = input;
    const decision = { outcome, levelId, rationale, dissent, nextStep };
    return await answer(context, "debrief.decide", input, (tx) =>
      decideDebrief(tx, { debriefId, expectedVersion, decision }),
    );
  }

  @Action("debrief.open")
  @Mutation(() => DebriefResult, { description: "Talks about it again; votes are cast anew." })
  async reopenDebrief(
    @Arg("input", () => DebriefCommandInput, { description: "What is asked." }) input: DebriefCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof DebriefResult> {
    return await answer(context, "debrief.reopen", input, (tx) => reopenDebrief(tx, input));
  }
}

async function answer(
  context: Context,
  command: string,
  input: DebriefCommandInput | OpenDebriefInput,
  useCase: (tx: Tx) => Promise<Result<{ readonly applicationId: string }, DebriefRefusal>>,
): Promise<typeof DebriefResult> {
  const done = await context.write({ command, key: input.clientMutationId, input }, useCase);
  if (!done.ok) return debriefProblem(done.refusal);
  return { __typename: "DebriefChanged", debrief: (await debriefById(context, done.value.applicationId)) ?? null };
}
