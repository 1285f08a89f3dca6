import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { connectionOf } from "#core/graphql/page.js";
import { CandidateType } from "./candidate.employer.js";
import { candidates } from "./candidates.queries.js";

@ObjectType("CandidateApplication", { description: "An application of a candidate, as a list names it." })
@Action("application.read")
class CandidateApplicationType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its reference." })
  readonly ref!: string;

  @Field(() => String, { description: "How it stands." })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: "The stage it stands in." })
  readonly stage!: string | null;

  @Field(() => String, { description: "Title of the requisition." })
  readonly requisition!: string;
}

@ObjectType("CandidateEntry", { description: "A person the organization knows, with their applications." })
@Action("candidate.search")
class CandidateEntryType {
  @Field(() => ID, { description: "The candidate's id." })
  readonly id!: string;

  // Whoever searches the pool sees who is in it; their applications are another matter.
  @Action("candidate.search")
  @Field(() => CandidateType, { description: "Who." })
  readonly candidate!: CandidateType;

  @Field(() => [CandidateApplicationType], { description: "Applications the viewer may see, latest first." })
  readonly applications!: readonly CandidateApplicationType[];

  @Field(() => Date, { description: "When something happened with them last." })
  readonly lastSeenAt!: Date;
}

const CandidateConnection = connectionOf(CandidateEntryType, "CandidateEntry");

@Resolver()
export class CandidatesEmployerResolver {
  @Action("candidate.search")
  @Query(() => CandidateConnection, { description: "The organization's candidates, latest first." })
  async candidates(
    @Arg("q", () => String, { nullable: true }) q: string | null,
    @Arg("first", () => Int, { nullable: true }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<object> {
    return await candidates(context, { q, first, after });
  }
}
