import { Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { Action } from "#core/action.js";
import type { Context } from "#core/context.js";

@ObjectType("Choice", { description: "Something to choose from a list." })
@Action("organization.read")
class ChoiceType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its name." })
  readonly name!: string;
}

@ObjectType("RequisitionChoices", { description: "What a requisition's form offers to choose from." })
@Action("organization.read")
class RequisitionChoicesType {
  @Field(() => [ChoiceType], { description: "Departments." })
  readonly departments!: readonly ChoiceType[];

  @Field(() => [ChoiceType], { description: "Locations." })
  readonly locations!: readonly ChoiceType[];

  @Field(() => [ChoiceType], { description: "Levels, lowest first." })
  readonly levels!: readonly ChoiceType[];

  @Field(() => [ChoiceType], { description: "Members who have not left." })
  readonly members!: readonly ChoiceType[];
}

// An organization has tens of each; 500 is where a search would take over.
const list = (table: string, order: string, where = "") => `
  (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name)), '[]') from
    (select id, name from ${table} where organization_id = $1 ${where} order by ${order} limit 500) x)`;

const CHOICES = `select ${list("department", "name")} as departments, ${list("location", "name")} as locations,
  ${list("level", "position")} as levels, ${list("member", "name", "and disabled_at is null")} as members`;

@Resolver()
export class RequisitionChoicesResolver {
  @Action("requisition.create")
  @Query(() => RequisitionChoicesType, { description: "Departments, locations, levels and members to choose from." })
  async requisitionChoices(@Ctx() context: Context): Promise<RequisitionChoicesType> {
    const choices = await context.read.one<RequisitionChoicesType>(CHOICES, [context.someone.organizationId]);
    return choices ?? { departments: [], locations: [], levels: [], members: [] };
  }
}
