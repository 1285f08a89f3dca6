import type { ScorecardState } from "@leadline/domain/scorecard/scorecard-status";
import type { CompetencyRating, LevelVote, Recommendation } from "@leadline/domain/scorecard/scorecard";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import { LevelVoteEnum, RecommendationEnum, ScorecardStateEnum } from "./scorecard-enums.js";

@ObjectType("OwnRating", { description: "What the viewer says about one competency." })
@Action("kit.read")
export class OwnRatingType implements CompetencyRating {
  @Field(() => String, { description: "Competency of the framework." })
  readonly competency!: string;

  @Field(() => Int, { nullable: true, description: "1 to 5; null when there is none." })
  readonly score!: CompetencyRating["score"];

  @Field(() => Boolean, { description: "The interview gave no chance to see it." })
  readonly notObserved!: boolean;

  @Field(() => String, { description: "What was said or done." })
  readonly evidence!: string;
}

@ObjectType("OwnScorecard", { description: "The viewer's own card; nobody else reads it before it is handed in." })
@Action("kit.read")
export class OwnScorecardType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => ScorecardStateEnum, { description: "Where it stands." })
  readonly state!: ScorecardState;

  @Field(() => Int, { description: "Counts changes; saving says which one was read." })
  readonly version!: number;

  @Field(() => [OwnRatingType], { description: "Ratings so far." })
  readonly ratings!: readonly OwnRatingType[];

  @Field(() => RecommendationEnum, { nullable: true, description: "The overall advice; comes last." })
  readonly recommendation!: Recommendation | null;

  @Field(() => String, { description: "What a strong recommendation rests on." })
  readonly recommendationEvidence!: string;

  @Field(() => LevelVoteEnum, { nullable: true, description: "Below, at or above the level of the requisition." })
  readonly levelVote!: LevelVote | null;

  @Field(() => String, { description: "Whatever else others should know." })
  readonly summary!: string;

  @Field(() => String, { description: "Stays with the viewer." })
  readonly privateNotes!: string;

  @Field(() => Date, { nullable: true, description: "By when it is wanted." })
  readonly dueAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it was handed in." })
  readonly submittedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it was last amended." })
  readonly amendedAt!: Date | null;
}
