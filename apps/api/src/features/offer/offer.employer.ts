import type { Result } from "@leadline/domain/shared/result";
import {
  Arg,
  createUnionType,
  Ctx,
  Field,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import { Action } from "#core/graphql/action.js";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { byTypename, InvalidInput, KeyReused, VersionConflict } from "#core/graphql/problem.js";
import type { Tx } from "#core/write/tx.js";
import { answerOfferApproval } from "./prepare/answer-offer-approval.js";
import { createOffer } from "./prepare/create-offer.js";
import { withdrawOffer } from "./answer/end-offer.js";
import { OfferDeskType, toOfferDesk } from "./offer-desk.employer.js";
import { offerProblem, OfferRefused, type OfferRefusal } from "./offer-refused.js";
import { offerDesk } from "./offer.queries.js";
import { reviseOffer } from "./prepare/revise-offer.js";
import { saveOfferTerms } from "./prepare/save-offer.js";
import { sendOffer } from "./send/send-offer.js";
import { submitOffer } from "./prepare/submit-offer.js";

@InputType({ description: "The terms of an offer." })
class OfferTermsInput {
  @Field(() => String, { description: "Title in the letter." })
  readonly title!: string;

  @Field(() => ID, { nullable: true, description: "Level that is offered." })
  readonly levelId!: string | null;

  @Field(() => Float, { description: "Base pay in minor units." })
  readonly baseMinor!: number;

  @Field(() => String, { description: "ISO 4217." })
  readonly currency!: string;

  @Field(() => String, { description: "year, month, day or hour." })
  readonly payInterval!: string;

  @Field(() => Int, { nullable: true, description: "Bonus in per cent of base pay." })
  readonly bonusPercent!: number | null;

  @Field(() => String, { description: "Equity in words." })
  readonly equity!: string;

  @Field(() => String, { description: "What comes with it." })
  readonly extras!: string;

  @Field(() => String, { description: "First day, ISO date." })
  readonly startOn!: string;

  @Field(() => String, { description: "Needed when the amount lies outside the range." })
  readonly outsideRangeReason!: string;
}

@InputType({ description: "A first offer for an application." })
class CreateOfferInput {
  @Field(() => String, { description: "Idempotency key." })
  readonly clientMutationId!: string;

  @Field(() => ID, { description: "The application." })
  readonly applicationId!: string;

  @Field(() => OfferTermsInput, { description: "The terms." })
  readonly terms!: OfferTermsInput;
}

@InputType({ description: "A command to an offer as the asker saw it." })
class OfferCommandInput {
  @Field(() => String, { description: "Idempotency key." })
  readonly clientMutationId!: string;

  @Field(() => ID, { description: "The offer." })
  readonly offerId!: string;

  @Field(() => Int, { description: "The offer's version the asker saw." })
  readonly expectedVersion!: number;
}

@InputType({ description: "Changed terms of a draft." })
class SaveOfferInput extends OfferCommandInput {
  @Field(() => OfferTermsInput, { description: "The terms." })
  readonly terms!: OfferTermsInput;
}

@InputType({ description: "Sends an offer." })
class SendOfferInput extends OfferCommandInput {
  @Field(() => String, { description: "Last moment for an answer, ISO instant." })
  readonly expiresAt!: string;
}

@InputType({ description: "An approver's answer about an offer." })
class AnswerOfferApprovalInput {
  @Field(() => String, { description: "Idempotency key." })
  readonly clientMutationId!: string;

  @Field(() => ID, { description: "The offer." })
  readonly offerId!: string;

  @Field(() => ID, { description: "The approval flow." })
  readonly flowId!: string;

  @Field(() => Int, { description: "Number of the version the approver read." })
  readonly expectedVersion!: number;

  @Field(() => String, { description: "approved or rejected." })
  readonly decision!: string;

  @Field(() => String, { description: "Needed to reject." })
  readonly reason!: string;
}

@ObjectType({ description: "The offer changed; this is how it stands now." })
@Action("offer.read")
class OfferChanged {
  readonly __typename = "OfferChanged" as const;

  @Field(() => OfferDeskType, { nullable: true, description: "The offer tab, as the viewer may see it." })
  readonly desk!: OfferDeskType | null;
}

// One union for all commands to an offer: each of them can meet each of these.
const OfferResult = createUnionType({
  name: "OfferResult",
  types: () => [OfferChanged, OfferRefused, InvalidInput, KeyReused, VersionConflict] as const,
  resolveType: byTypename,
});

@Resolver()
export class OfferEmployerResolver {
  @Action("offer.read")
  @Query(() => OfferDeskType, {
    nullable: true,
    description: "The offer tab of an application; null when it is not the viewer's to see.",
  })
  async offerDesk(
    @Arg("applicationRef", () => String) ref: string,
    @Ctx() context: Context,
  ): Promise<OfferDeskType | null> {
    const desk = await offerDesk(context, { ref });
    return desk ? toOfferDesk(desk, askerOf(context.someone)) : null;
  }

  @Action("offer.create")
  @Mutation(() => OfferResult, { description: "Drafts an offer and keeps an opening for it." })
  createOffer(
    @Arg("input", () => CreateOfferInput) input: CreateOfferInput,
    @Ctx() context: Context,
  ): Promise<typeof OfferResult> {
    return this.run(context, "offer.create", input, (tx) => createOffer(tx, input));
  }

  @Action("offer.create")
  @Mutation(() => OfferResult, { description: "Changes the terms of a draft." })
  saveOffer(
    @Arg("input", () => SaveOfferInput) input: SaveOfferInput,
    @Ctx() context: Context,
  ): Promise<typeof OfferResult> {
    return this.run(context, "offer.save", input, (tx) => saveOfferTerms(tx, input));
  }

  @Action("offer.submit")
  @Mutation(() => OfferResult, {
    description: "Asks for approval, or approves at once when no process is for such an offer.",
  })
  submitOffer(
    @Arg("input", () => OfferCommandInput) input: OfferCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof OfferResult> {
    return this.run(context, "offer.submit", input, (tx) => submitOffer(tx, input));
  }

  @Action("approval.answer")
  @Mutation(() => OfferResult, { description: "Answers an approval about an offer." })
  answerOfferApproval(
    @Arg("input", () => AnswerOfferApprovalInput) input: AnswerOfferApprovalInput,
    @Ctx() context: Context,
  ): Promise<typeof OfferResult> {
    const decision = input.decision === "approved" ? "approved" : "rejected";
    return this.run(context, "offer.answer_approval", input, (tx) => answerOfferApproval(tx, { ...input, decision }));
  }

  @Action("offer.create")
  @Mutation(() => OfferResult, { description: "Starts a new version from the current one." })
  reviseOffer(
    @Arg("input", () => OfferCommandInput) input: OfferCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof OfferResult> {
    return this.run(context, "offer.revise", input, (tx) => reviseOffer(tx, input));
  }

  @Action("offer.send")
  @Mutation(() => OfferResult, { description: "Sends the approved terms to the candidate." })
  sendOffer(
    @Arg("input", () => SendOfferInput) input: SendOfferInput,
    @Ctx() context: Context,
  ): Promise<typeof OfferResult> {
    return this.run(context, "offer.send", input, (tx) => sendOffer(tx, input));
  }

  @Action("offer.withdraw")
  @Mutation(() => OfferResult, { description: "Takes an offer back." })
  withdrawOffer(
    @Arg("input", () => OfferCommandInput) input: OfferCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof OfferResult> {
    return this.run(context, "offer.withdraw", input, (tx) => withdrawOffer(tx, input));
  }

  private async run(
    context: Context,
    command: string,
    input: { readonly clientMutationId: string },
    useCase: (tx: Tx) => Promise<Result<{ readonly offerId: string; readonly applicationId: string }, OfferRefusal>>,
  ): Promise<typeof OfferResult> {
    const done = await context.write({ command, key: input.clientMutationId, input }, useCase);
    if (!done.ok) return offerProblem(done.refusal);
    const desk = await offerDesk(context, { id: done.value.applicationId });
    return { __typename: "OfferChanged", desk: desk ? toOfferDesk(desk, askerOf(context.someone)) : null };
  }
}
