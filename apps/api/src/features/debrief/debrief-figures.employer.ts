import type { CompetencyFigure, PanelFigures } from "@leadline/domain/debrief/panel-figures";
import { COMPETENCIES } from "@leadline/domain/framework/competencies/competencies";
import { isCompetencyId } from "@leadline/domain/framework/competencies/competency-id";
import type { PanelOpinion } from "@leadline/domain/statistics/aggregation/recommendation-check";
import type { Standing } from "@leadline/domain/statistics/aggregation/competency-summary";
import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import { enumOf } from "#core/graphql/enum-of.js";

const OpinionEnum = enumOf<PanelOpinion>(["split", "unanimous", "mixed"]);
registerEnumType(OpinionEnum, {
  name: "PanelOpinion",
  description: "SPLIT has weight on both sides, UNANIMOUS three or more on one side, MIXED is neither.",
});

const StandingEnum = enumOf<Standing>(["below", "near", "meets"]);
registerEnumType(StandingEnum, { name: "CompetencyStanding", description: "Where a must-have stands to the bar." });

@ObjectType("DebriefCompetencyFigure", { description: "What the ratings of a competency add up to." })
@Action("debrief.read")
class CompetencyFigureType implements CompetencyFigure {
  @Field(() => String, { description: "Its id in the framework." }) readonly competency!: string;
  @Field(() => String, { description: "Its short name." }) readonly name!: string;
  @Field(() => Float, { nullable: true, description: "Mean by evidence, 1 to 5; null while there is too little." })
  readonly mean!: number | null;
  @Field(() => StandingEnum, { nullable: true, description: "Where a must-have stands; null for others." })
  readonly standing!: Standing | null;
  @Field(() => Float, { description: "Evidence credit: 1 for a primary rating, half for a secondary one." })
  readonly evidenceCredit!: number;
  @Field(() => Int, { description: "How many people rated it with evidence." }) readonly raters!: number;
}

@ObjectType("DebriefFigures", { description: "What the cards add up to, beside the decision and never in its place." })
@Action("debrief.read")
export class DebriefFiguresType {
  @Field(() => OpinionEnum, { description: "How the recommendations stand to each other." })
  readonly opinion!: PanelOpinion;
  @Field(() => [ID], { description: "Members whose ratings point another way than what they recommend." })
  readonly mismatched!: readonly string[];
  @Field(() => [CompetencyFigureType], { description: "Competency by competency, heaviest first." })
  readonly competencies!: readonly CompetencyFigureType[];
  @Field(() => [String], { description: "Names of must-haves with too little evidence." })
  readonly gaps!: readonly string[];
  @Field(() => Float, { nullable: true, description: "Weighted mean of what was seen, 1 to 5; null while kept back." })
  readonly profile!: number | null;
  @Field(() => Float, { nullable: true, description: "If everything nobody saw were a 1." })
  readonly profileLower!: number | null;
  @Field(() => Float, { nullable: true, description: "If everything nobody saw were a 5." })
  readonly profileUpper!: number | null;
  @Field(() => String, { description: "Which formula computed the profile." }) readonly formulaVersion!: string;
}

const nameOf = (id: string): string => (isCompetencyId(id) ? COMPETENCIES[id].shortName : id);

/** The domain's figures as the API tells them. */
export const figuresFor = ({ profile, competencies, gaps, ...panel }: PanelFigures): DebriefFiguresType => ({
  ...panel,
  gaps: gaps.map(nameOf),
  competencies: competencies.map((figure) => ({ ...figure, name: nameOf(figure.competency) })),
  profile: profile.value,
  profileLower: profile.interval?.lower ?? null,
  profileUpper: profile.interval?.upper ?? null,
  formulaVersion: profile.formulaVersion,
});
