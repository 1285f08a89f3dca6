import { Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";

@ObjectType("Organization", { description: "An employer as candidates see it." })
@Action("job.read")
export class CandidateOrganizationType {
  @Field(() => String, { description: "Its name." })
  readonly name!: string;

  @Field(() => String, { description: "Its address in links." })
  readonly slug!: string;

  @Field(() => String, { description: "IANA zone its days are counted in." })
  readonly timeZone!: string;

  @Field(() => String, { description: "Whom to ask about personal data." })
  readonly privacyContact!: string;
}

@Resolver()
export class OrganizationCandidateResolver {
  @Action("job.read")
  @Query(() => CandidateOrganizationType, {
    nullable: true,
    description: "The employer named by the request's `leadline-organization` header; null when there is none.",
  })
  async organization(@Ctx() context: Context): Promise<CandidateOrganizationType | null> {
    if (!context.actor) return null;
    const row = await context.read.one<CandidateOrganizationType>(
      `select name, slug, time_zone as "timeZone", privacy_contact as "privacyContact" from organization
       where organization_id = $1`,
      [context.actor.organizationId],
    );
    return row ?? null;
  }
}
