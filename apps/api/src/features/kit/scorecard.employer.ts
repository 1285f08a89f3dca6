import type { Result } from "@leadline/domain/shared/result";
import type { LevelVote, Recommendation } from "@leadline/domain/scorecard/scorecard";
import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { byTypename, InvalidInput, KeyReused, VersionConflict } from "#core/graphql/problem.js";
import type { Tx } from "#core/write/tx.js";
import { amendScorecard } from "#features/scorecard/amend-scorecard.js";
import type { ScorecardOutcome } from "#features/scorecard/own-scorecard.js";
import { saveScorecard, type SaveScorecard } from "#features/scorecard/save-scorecard.js";
import { LevelVoteEnum, RecommendationEnum } from "#features/scorecard/scorecard-enums.js";
import {
  CardHasVotes,
  CardIncomplete,
  CardNotPossible,
  InterviewAhead,
  scorecardProblem,
  type CardRefusal,
} from "#features/scorecard/scorecard-problems.employer.js";
import { submitScorecard } from "#features/scorecard/submit-scorecard.js";
import { KitType } from "./kit-types.employer.js";
import { kitById, type KitRow } from "./kit.queries.js";

@InputType({ description: "What is said about one competency." })
class RatingInput {
  @Field(() => String, { description: "Competency of the framework." }) readonly competency!: string;
  @Field(() => Int, { nullable: true, description: "1 to 5." }) readonly score?: number | null;
  @Field(() => Boolean, { nullable: true, description: "Not observed." }) readonly notObserved?: boolean | null;
  @Field(() => String, { nullable: true, description: "What was said or done." }) readonly evidence?: string | null;
}

@InputType({ description: "A whole card, as its author sees it." })
class ScorecardContentInput {
  @Field(() => [RatingInput], { description: "Ratings so far." }) readonly ratings!: RatingInput[];
  @Field(() => RecommendationEnum, { nullable: true, description: "The overall advice." })
  readonly recommendation?: Recommendation | null;
  @Field(() => String, { nullable: true, description: "What a strong one rests on." })
  readonly recommendationEvidence?: string | null;
  @Field(() => LevelVoteEnum, { nullable: true, description: "Below, at or above the level." })
  readonly levelVote?: LevelVote | null;
  @Field(() => String, { nullable: true, description: "Whatever else others should know." })
  readonly summary?: string | null;
  @Field(() => String, { nullable: true, description: "Stays with the author." }) readonly privateNotes?: string | null;
}

@InputType({ description: "The viewer's own card of an interview." })
class ScorecardInput {
  @Field(() => String, { description: "Idempotency key." }) readonly clientMutationId!: string;
  @Field(() => ID, { description: "Which interview." }) readonly interviewId!: string;
  @Field(() => Int, { description: "The version that was read." }) readonly expectedVersion!: number;
  @Field(() => ScorecardContentInput, { description: "The card." }) readonly content!: ScorecardContentInput;
}

@ObjectType({ description: "The card as it stands now." })
@Action("kit.read")
class ScorecardSaved {
  readonly __typename = "ScorecardSaved" as const;

  @Field(() => KitType, { description: "The kit with the card." })
  readonly kit!: KitRow;
}

const ScorecardResult = createUnionType({
  name: "ScorecardResult",
  types: () =>
    [
      ScorecardSaved,
      CardIncomplete,
      CardNotPossible,
      InterviewAhead,
      CardHasVotes,
      InvalidInput,
      KeyReused,
      VersionConflict,
    ] as const,
  resolveType: byTypename,
});

@Resolver()
export class ScorecardEmployerResolver {
  @Action("scorecard.submit")
  @Mutation(() => ScorecardResult, { description: "Keeps what was written so far; nobody else reads it." })
  async saveScorecard(
    @Arg("input", () => ScorecardInput, { description: "What is asked." }) input: ScorecardInput,
    @Ctx() context: Context,
  ): Promise<typeof ScorecardResult> {
    return await answer(context, "scorecard.save", input, saveScorecard);
  }

  @Action("scorecard.submit")
  @Mutation(() => ScorecardResult, { description: "Hands the card in." })
  async submitScorecard(
    @Arg("input", () => ScorecardInput, { description: "What is asked." }) input: ScorecardInput,
    @Ctx() context: Context,
  ): Promise<typeof ScorecardResult> {
    return await answer(context, "scorecard.submit", input, submitScorecard);
  }

  @Action("scorecard.amend")
  @Mutation(() => ScorecardResult, { description: "Replaces a card that was handed in; the old version is kept." })
  async amendScorecard(
    @Arg("input", () => ScorecardInput, { description: "What is asked." }) input: ScorecardInput,
    @Ctx() context: Context,
  ): Promise<typeof ScorecardResult> {
    return await answer(context, "scorecard.amend", input, amendScorecard);
  }
}

async function answer(
  context: Context,
  command: string,
  input: ScorecardInput,
  useCase: (tx: Tx, input: SaveScorecard) => Promise<Result<ScorecardOutcome, CardRefusal>>,
): Promise<typeof ScorecardResult> {
  const { interviewId, expectedVersion } = input;
  const content = withoutNulls(input.content);
  const done = await context.write({ command, key: input.clientMutationId, input }, (tx) =>
    useCase(tx, { interviewId, expectedVersion, content }),
  );
  if (!done.ok) return scorecardProblem(done.refusal);
  return { __typename: "ScorecardSaved", kit: await kitById(context, done.value.interviewId) };
}

/** GraphQL spells "nothing" as null where the draft's rules leave it out. */
function withoutNulls({ ratings, ...content }: ScorecardContentInput): object {
  const present = (fields: object): object =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return { ...present(content), ratings: ratings.map(present) };
}
