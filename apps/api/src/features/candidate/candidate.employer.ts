import { Field, ID, ObjectType } from "type-graphql";
import { Action } from "#core/graphql/action.js";

@ObjectType("Candidate", { description: "A person, independent of any application." })
@Action("candidate.read")
export class CandidateType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its reference, for example CAN-12." })
  readonly ref!: string;

  @Field(() => String, { description: "The name as the person writes it." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "What they do now." })
  readonly currentTitle!: string | null;

  @Field(() => String, { nullable: true, description: "Where they work now." })
  readonly currentEmployer!: string | null;

  @Field(() => String, { nullable: true, description: "Where they live, in their own words." })
  readonly place!: string | null;

  @Field(() => String, { nullable: true, description: "IANA zone they live in." })
  readonly timeZone!: string | null;

  @Field(() => [String], { description: "Words members sorted them under." })
  readonly tags!: readonly string[];
}
