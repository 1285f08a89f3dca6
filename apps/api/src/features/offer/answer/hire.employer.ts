import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { byTypename, InvalidInput, KeyReused, VersionConflict } from "#core/graphql/problem.js";
import { hireApplication } from "#features/hire/hire-application.js";
import { unhireApplication } from "#features/hire/unhire-application.js";
import { OfferDeskType, toOfferDesk } from "#features/offer/offer-desk.employer.js";
import { offerProblem, OfferRefused } from "#features/offer/offer-refused.js";
import { offerDesk } from "#features/offer/offer.queries.js";

@InputType({ description: "Whom to hire, as the asker saw the application." })
class HireApplicationInput {
  @Field(() => String, { description: "Idempotency key." })
  readonly clientMutationId!: string;

  @Field(() => ID, { description: "The application." })
  readonly applicationId!: string;

  @Field(() => Int, { description: "The application's version the asker saw." })
  readonly expectedVersion!: number;
}

@InputType({ description: "Takes a hire back." })
class UnhireApplicationInput extends HireApplicationInput {
  @Field(() => String, { description: "Why; stays in the history." })
  readonly reason!: string;
}

@ObjectType({ description: "Hired, or the hire taken back." })
@Action("offer.read")
class HireChanged {
  readonly __typename = "HireChanged" as const;

  @Field(() => OfferDeskType, { nullable: true, description: "The offer tab, as the viewer may see it." })
  readonly desk!: OfferDeskType | null;

  @Field(() => Boolean, { description: "The last opening was filled with it." })
  readonly requisitionFilled!: boolean;
}

const HireResult = createUnionType({
  name: "HireResult",
  types: () => [HireChanged, OfferRefused, InvalidInput, KeyReused, VersionConflict] as const,
  resolveType: byTypename,
});

@Resolver()
export class HireEmployerResolver {
  @Action("application.hire")
  @Mutation(() => HireResult, { description: "Hires a candidate whose offer was accepted: all of it or nothing." })
  async hireApplication(
    @Arg("input", () => HireApplicationInput) input: HireApplicationInput,
    @Ctx() context: Context,
  ): Promise<typeof HireResult> {
    const command = { command: "application.hire", key: input.clientMutationId, input };
    const hired = await context.write(command, (tx) => hireApplication(tx, input));
    if (!hired.ok) return offerProblem(hired.refusal);
    return await this.changed(context, input.applicationId, hired.value.requisitionFilled);
  }

  @Action("application.unhire")
  @Mutation(() => HireResult, { description: "Takes a hire back; its opening is open again." })
  async unhireApplication(
    @Arg("input", () => UnhireApplicationInput) input: UnhireApplicationInput,
    @Ctx() context: Context,
  ): Promise<typeof HireResult> {
    const command = { command: "application.unhire", key: input.clientMutationId, input };
    const taken = await context.write(command, (tx) => unhireApplication(tx, input));
    if (!taken.ok) return offerProblem(taken.refusal);
    return await this.changed(context, input.applicationId, false);
  }

  private async changed(context: Context, id: string, requisitionFilled: boolean): Promise<HireChanged> {
    const desk = await offerDesk(context, { id });
    const seen = desk ? toOfferDesk(desk, askerOf(context.someone)) : null;
    return { __typename: "HireChanged", desk: seen, requisitionFilled };
  }
}
