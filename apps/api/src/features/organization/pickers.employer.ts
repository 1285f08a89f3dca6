import { can } from "@leadline/domain/authorization/can";
import { COMPETENCIES } from "@leadline/domain/framework/competencies/competencies";
import { COMPETENCY_IDS } from "@leadline/domain/framework/competencies/competency-id";
import { PROFILE_IDS, PROFILES } from "@leadline/domain/framework/profile";
import { PLANNABLE_TYPES } from "@leadline/domain/framework/interview-types/interview-type";
import { Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";

@ObjectType("Choice", { description: "Something a form offers." })
@Action("requisition.read")
class ChoiceType {
  @Field(() => ID, { description: "What is stored." })
  readonly id!: string;
  @Field(() => String, { description: "What is shown." })
  readonly name!: string;
}

@ObjectType("InterviewChoice", { description: "An interview a plan can hold." })
@Action("requisition.read")
class InterviewChoiceType extends ChoiceType {
  @Field(() => Int, { description: "The candidate's minutes." })
  readonly minutes!: number;
}

@ObjectType("ProfileWeight", { description: "A weight a profile brings." })
@Action("requisition.read")
class ProfileWeightType {
  @Field(() => String, { description: "Competency of the framework." })
  readonly competency!: string;
  @Field(() => Int, { description: "Per cent." })
  readonly weight!: number;
  @Field(() => Boolean, { description: "A must-have of the profile." })
  readonly mustHave!: boolean;
}

@ObjectType("ProfileChoice", { description: "A role profile to start from." })
@Action("requisition.read")
class ProfileChoiceType extends ChoiceType {
  @Field(() => String, { description: "When to choose it." })
  readonly whenToChoose!: string;
  @Field(() => Int, { description: "Hands-on share in per cent." })
  readonly handsOnPercent!: number;
  @Field(() => [ProfileWeightType], { description: "What it copies." })
  readonly weights!: readonly ProfileWeightType[];
}

@ObjectType("RequisitionChoices", { description: "Everything the form of a requisition offers." })
@Action("requisition.read")
class RequisitionChoicesType {
  @Field(() => [ChoiceType], { description: "Levels, in order." })
  readonly levels!: readonly ChoiceType[];
  @Field(() => [ChoiceType], { description: "Departments, by name." })
  readonly departments!: readonly ChoiceType[];
  @Field(() => [ChoiceType], { description: "Locations, by name." })
  readonly locations!: readonly ChoiceType[];
  @Action("member.read")
  @Field(() => [ChoiceType], { description: "Members who work here, by name." })
  readonly members!: readonly ChoiceType[];
  @Field(() => [ProfileChoiceType], { description: "Role profiles." })
  readonly profiles!: readonly ProfileChoiceType[];
  @Field(() => [ChoiceType], { description: "Competencies, in the framework's order." })
  readonly competencies!: readonly ChoiceType[];
  @Field(() => [InterviewChoiceType], { description: "Interviews a plan can hold." })
  readonly interviews!: readonly InterviewChoiceType[];
}

@Resolver()
export class PickersEmployerResolver {
  @Action("requisition.read")
  @Query(() => RequisitionChoicesType, { description: "What the form of a requisition offers." })
  async requisitionChoices(@Ctx() context: Context): Promise<RequisitionChoicesType> {
    const row = await context.read.one<
      Pick<RequisitionChoicesType, "levels" | "departments" | "locations" | "members">
    >(CHOICES, [context.someone.organizationId]);
    if (!row) throw new Error("A statement without a from clause answers one row.");
    // An agency fills in the same form without learning who works here.
    const members = can(askerOf(context.someone), "member.read") ? row.members : [];
    return { ...row, members, ...FRAMEWORK };
  }
}

const list = (from: string, order: string) => `
  coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by ${order})
    from ${from} c where c.organization_id = $1`;

const CHOICES = `select
  ${list("level", "c.position")}), '[]') as levels,
  ${list("department", "c.name, c.id")}), '[]') as departments,
  ${list("location", "c.name, c.id")}), '[]') as locations,
  ${list("member", "c.name, c.id")} and c.disabled_at is null and c.role <> 'agency'), '[]') as members`;

const FRAMEWORK = {
  competencies: COMPETENCY_IDS.map((id) => ({ id, name: COMPETENCIES[id].shortName })),
  interviews: PLANNABLE_TYPES.map(({ id, name, minutes }) => ({ id, name, minutes })),
  profiles: PROFILE_IDS.map((id) => {
    const { name, whenToChoose, handsOnPercent, weights, mustHaves } = PROFILES[id];
    return {
      id,
      name,
      whenToChoose,
      handsOnPercent,
      weights: COMPETENCY_IDS.map((competency) => ({
        competency,
        weight: weights[competency],
        mustHave: mustHaves.includes(competency),
      })),
    };
  }),
};
