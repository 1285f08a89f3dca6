import { Field, ID, ObjectType } from "type-graphql";
import { Action } from "#core/graphql/action.js";

@ObjectType("MemberReference", { description: "A member by name." })
@Action("member.read")
export class MemberReferenceType {
  @Field(() => ID, { description: "The member's id." })
  readonly id!: string;

  @Field(() => String, { description: "The member's name." })
  readonly name!: string;
}
