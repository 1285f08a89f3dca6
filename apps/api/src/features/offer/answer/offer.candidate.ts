import type { PayInterval } from "@leadline/domain/shared/money";
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
import type { Context } from "#core/context.js";
import { byTypename, InvalidInput, KeyReused, VersionConflict } from "#core/graphql/problem.js";
import { answerOwnOffer, viewOffer } from "./answer-offer.js";
import { offerProblem, OfferRefused } from "#features/offer/offer-refused.js";

@ObjectType("OfferLetter", { description: "The letter as a file." })
@Action("offer.read")
class OfferLetterType {
  @Field(() => ID, { description: "The file, to open." })
  readonly documentId!: string;

  @Field(() => Int, { description: "Its size in bytes." })
  readonly byteSize!: number;
}

@ObjectType("Offer", { description: "An offer as the candidate reads it." })
@Action("offer.read")
export class CandidateOfferType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "The application it belongs to." })
  readonly applicationRef!: string;

  @Field(() => String, { description: "sent, viewed, accepted, declined or expired." })
  readonly state!: string;

  @Field(() => String, { description: "Title in the letter." })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: "Level that is offered." })
  readonly levelName!: string | null;

  @Field(() => Float, { description: "Base pay in minor units." })
  readonly baseMinor!: number;

  @Field(() => String, { description: "ISO 4217." })
  readonly currency!: string;

  @Field(() => String, { description: "year, month, day or hour." })
  readonly payInterval!: PayInterval;

  @Field(() => Int, { nullable: true, description: "Bonus in per cent of base pay." })
  readonly bonusPercent!: number | null;

  @Field(() => String, { description: "Equity in words." })
  readonly equity!: string;

  @Field(() => String, { description: "What comes with it." })
  readonly extras!: string;

  @Field(() => String, { description: "First day, ISO date." })
  readonly startOn!: string;

  @Field(() => Float, { nullable: true, description: "Lower end of the published range." })
  readonly rangeMinMinor!: number | null;

  @Field(() => Float, { nullable: true, description: "Upper end of the published range." })
  readonly rangeMaxMinor!: number | null;

  @Field(() => String, { description: "The letter, paragraphs separated by an empty line." })
  readonly letterText!: string;

  @Field(() => OfferLetterType, { nullable: true, description: "The letter as a PDF, from moments after it was sent." })
  readonly letter!: OfferLetterType | null;

  @Field(() => String, { description: "Until when it can be answered." })
  readonly expiresAt!: string;

  @Field(() => String, { nullable: true, description: "When it was answered." })
  readonly answeredAt!: string | null;

  @Field(() => String, { description: "Who wrote it." })
  readonly author!: string;

  @Field(() => String, { description: "The candidate's name as it stands in the offer." })
  readonly candidateName!: string;

  @Field(() => String, { description: "IANA zone of the place of work." })
  readonly timeZone!: string;
}

@ObjectType("OfferNotice", { description: "That there is an offer, and until when; nothing of what it says." })
@Action("offer.read")
class OfferNoticeType {
  @Field(() => String, { description: "The application it belongs to." })
  readonly applicationRef!: string;

  @Field(() => String, { description: "sent, viewed, accepted, declined or expired." })
  readonly state!: string;

  @Field(() => String, { description: "Until when it can be answered." })
  readonly expiresAt!: string;
}

@InputType({ description: "The candidate's answer, signed with their name." })
class AnswerOfferInput {
  @Field(() => String, { description: "Idempotency key." })
  readonly clientMutationId!: string;

  @Field(() => ID, { description: "The offer." })
  readonly offerId!: string;

  @Field(() => Boolean, { description: "Yes or no." })
  readonly accept!: boolean;

  @Field(() => String, { description: "Full name, as the signature of a yes." })
  readonly name!: string;

  @Field(() => String, { description: "Why not; may be empty." })
  readonly reason!: string;
}

@ObjectType({ description: "The answer is recorded." })
@Action("offer.read")
class OfferAnswered {
  readonly __typename = "OfferAnswered" as const;

  @Field(() => CandidateOfferType, { description: "The offer as it stands now." })
  readonly offer!: CandidateOfferType;
}

const AnswerOfferResult = createUnionType({
  name: "AnswerOfferResult",
  types: () => [OfferAnswered, OfferRefused, InvalidInput, KeyReused, VersionConflict] as const,
  resolveType: byTypename,
});

@Resolver()
export class OfferCandidateResolver {
  @Action("offer.read")
  @Query(() => [OfferNoticeType], {
    description: "The candidate's offers without their terms: what a status link may tell.",
  })
  async myOffers(@Ctx() context: Context): Promise<OfferNoticeType[]> {
    const actor = context.someone;
    if (actor.kind !== "candidate") return [];
    return await context.read.query<OfferNoticeType>(NOTICES, [actor.organizationId, actor.candidateId]);
  }

  @Action("offer.read")
  @Query(() => CandidateOfferType, {
    nullable: true,
    description: "The candidate's offer for an application; null without a sent offer. Needs a fresh sign-in link.",
  })
  async offer(
    @Arg("applicationRef", () => String) ref: string,
    @Ctx() context: Context,
  ): Promise<CandidateOfferType | null> {
    return (await ownOffer(context, ref)) ?? null;
  }

  @Action("offer.answer")
  @Mutation(() => CandidateOfferType, { nullable: true, description: "Notes that the candidate has opened the offer." })
  async viewOffer(
    @Arg("clientMutationId", () => String) key: string,
    @Arg("offerId", () => ID) offerId: string,
    @Ctx() context: Context,
  ): Promise<CandidateOfferType | null> {
    const seen = await context.write({ command: "offer.view", key, input: { offerId } }, (tx) =>
      viewOffer(tx, offerId),
    );
    return seen.ok ? ((await ownOffer(context, null, offerId)) ?? null) : null;
  }

  @Action("offer.answer")
  @Mutation(() => AnswerOfferResult, { description: "Accepts or declines, by name." })
  async answerOffer(
    @Arg("input", () => AnswerOfferInput) input: AnswerOfferInput,
    @Ctx() context: Context,
  ): Promise<typeof AnswerOfferResult> {
    const command = { command: "offer.answer", key: input.clientMutationId, input };
    const answered = await context.write(command, (tx) =>
      answerOwnOffer(tx, { ...input, address: context.request.ip }),
    );
    if (!answered.ok) return offerProblem(answered.refusal);
    const offer = await ownOffer(context, null, input.offerId);
    if (!offer) throw new Error("An answered offer cannot be read.");
    return { __typename: "OfferAnswered", offer };
  }
}

const NOTICES = `
  select a.ref as "applicationRef", v.state, to_json(v.expires_at)#>>'{}' as "expiresAt"
  from offer o
  join application a on a.organization_id = o.organization_id and a.id = o.application_id
  join offer_version v on v.organization_id = o.organization_id and v.offer_id = o.id and v.number = o.current_version
  where o.organization_id = $1 and a.candidate_id = $2
    and v.state in ('sent', 'viewed', 'accepted', 'declined', 'expired')
  order by o.created_at desc limit 50`;

const OWN = `
  select o.id, a.ref as "applicationRef", v.state, v.title, l.name as "levelName", v.base_minor::float8 as "baseMinor",
    v.currency, v.pay_interval as "payInterval", v.bonus_percent as "bonusPercent", v.equity, v.extras,
    v.start_on::text as "startOn", p.pay_min_minor::float8 as "rangeMinMinor", p.pay_max_minor::float8 as "rangeMaxMinor",
    v.letter_text as "letterText", case when f.id is null then null
      else jsonb_build_object('documentId', f.id, 'byteSize', f.byte_size) end as letter, to_json(v.expires_at)#>>'{}' as "expiresAt", to_json(v.answered_at)#>>'{}' as "answeredAt",
    m.name as author, c.name as "candidateName", coalesce(w.time_zone, org.time_zone) as "timeZone"
  from offer o
  join application a on a.organization_id = o.organization_id and a.id = o.application_id
  join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
  join offer_version v on v.organization_id = o.organization_id and v.offer_id = o.id and v.number = o.current_version
  join member m on m.organization_id = v.organization_id and m.id = v.created_by
  join organization org on org.organization_id = o.organization_id
  join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
  left join posting p on p.organization_id = a.organization_id and p.id = a.posting_id
  left join location w on w.organization_id = r.organization_id and w.id = r.location_id
  left join level l on l.organization_id = v.organization_id and l.id = v.level_id
  left join document f on f.organization_id = v.organization_id and f.id = v.letter_document_id
  where o.organization_id = $1 and a.candidate_id = $2 and ($3::text is null or a.ref = $3) and ($4::uuid is null or o.id = $4)
    and v.state in ('sent', 'viewed', 'accepted', 'declined', 'expired')
  order by o.created_at desc limit 1`;

/** The candidate's own offer, only with a fresh session: a status link alone does not show pay. */
async function ownOffer(
  context: Context,
  ref: string | null,
  offerId: string | null = null,
): Promise<CandidateOfferType | undefined> {
  const actor = context.someone;
  if (actor.kind !== "candidate" || !actor.fresh) return undefined;
  return await context.read.one<CandidateOfferType>(OWN, [actor.organizationId, actor.candidateId, ref, offerId]);
}
