import { can, type Asker } from "@leadline/domain/authorization/can";
import { isOutsideRange } from "@leadline/domain/offer/offer-draft";
import { allowsOfferCommand, holdsOpening } from "@leadline/domain/offer/offer-status";
import { allowsOffers } from "@leadline/domain/requisition/requisition-status";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { OfferDesk, OfferVersionRow } from "./offer.queries.js";

@ObjectType("OfferVersion", { description: "One version of an offer's terms." })
@Action("offer.read")
export class OfferVersionType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => Int, { description: "Counts from 1." })
  readonly number!: number;

  @Field(() => String, { description: "State of this version, see the offer's state machine." })
  readonly state!: string;

  @Field(() => String, { description: "Title in the letter." })
  readonly title!: string;

  @Field(() => ID, { nullable: true, description: "Level that is offered." })
  readonly levelId!: string | null;

  @Field(() => String, { nullable: true, description: "Name of the level." })
  readonly levelName!: string | null;

  @Field(() => Float, { description: "Base pay in minor units of the currency." })
  readonly baseMinor!: number;

  @Field(() => String, { description: "ISO 4217." })
  readonly currency!: string;

  @Field(() => String, { description: "year, month, day or hour." })
  readonly payInterval!: string;

  @Field(() => Int, { nullable: true, description: "Bonus in per cent of base pay." })
  readonly bonusPercent!: number | null;

  @Field(() => String, { description: "Equity in words." })
  readonly equity!: string;

  @Field(() => String, { description: "What comes with it, in words." })
  readonly extras!: string;

  @Field(() => String, { description: "First day, ISO date." })
  readonly startOn!: string;

  @Field(() => String, { nullable: true, description: "Why the amount lies outside the approved range." })
  readonly outsideRangeReason!: string | null;

  @Field(() => String, { nullable: true, description: "The letter as it was sent." })
  readonly letterText!: string | null;

  @Field(() => ID, { nullable: true, description: "The letter as a PDF, from moments after it was sent." })
  readonly letterDocumentId!: string | null;

  @Field(() => String, { description: "Who wrote this version." })
  readonly createdBy!: string;

  @Field(() => String, { description: "When it was written." })
  readonly createdAt!: string;

  @Field(() => String, { nullable: true, description: "When it was sent." })
  readonly sentAt!: string | null;

  @Field(() => String, { nullable: true, description: "Until when it can be answered." })
  readonly expiresAt!: string | null;

  @Field(() => String, { nullable: true, description: "When the candidate first read it." })
  readonly viewedAt!: string | null;

  @Field(() => String, { nullable: true, description: "When the candidate answered." })
  readonly answeredAt!: string | null;

  @Field(() => String, { nullable: true, description: "The name the candidate signed with." })
  readonly answeredName!: string | null;

  @Field(() => String, { nullable: true, description: "Why the candidate declined, in their words." })
  readonly declineReason!: string | null;
}

@ObjectType("OfferApprover", { description: "One person asked about an offer." })
@Action("offer.read")
export class OfferApproverType {
  @Field(() => ID, { description: "The member." })
  readonly memberId!: string;

  @Field(() => String, { description: "Their name." })
  readonly name!: string;

  @Field(() => String, { description: "pending, approved, rejected or skipped." })
  readonly state!: string;

  @Field(() => String, { nullable: true, description: "What they said." })
  readonly reason!: string | null;
}

@ObjectType("OfferApprovalGroup", { description: "A group asked about an offer." })
@Action("offer.read")
export class OfferApprovalGroupType {
  @Field(() => String, { description: "Its name." })
  readonly name!: string;

  @Field(() => Int, { description: "How many have to approve." })
  readonly required!: number;

  @Field(() => String, { description: "waiting, due, approved or rejected." })
  readonly state!: string;

  @Field(() => [OfferApproverType], { description: "Who is asked." })
  readonly people!: readonly OfferApproverType[];
}

@ObjectType("OfferAbilities", { description: "What the viewer may do with the offer as it stands." })
@Action("offer.read")
export class OfferAbilities {
  @Field(() => Boolean, { description: "Draft an offer." })
  readonly create!: boolean;

  @Field(() => Boolean, { description: "Change the draft." })
  readonly edit!: boolean;

  @Field(() => Boolean, { description: "Ask for approval." })
  readonly submit!: boolean;

  @Field(() => Boolean, { description: "Answer the approval." })
  readonly approve!: boolean;

  @Field(() => Boolean, { description: "Start a new version." })
  readonly revise!: boolean;

  @Field(() => Boolean, { description: "Send it to the candidate." })
  readonly send!: boolean;

  @Field(() => Boolean, { description: "Take it back." })
  readonly withdraw!: boolean;

  @Field(() => Boolean, { description: "Hire the candidate." })
  readonly hire!: boolean;

  @Field(() => Boolean, { description: "Take the hire back." })
  readonly unhire!: boolean;

  @Field(() => Boolean, { description: "Read the application; an approver reads the offer alone." })
  readonly readApplication!: boolean;
}

@ObjectType("Offer", { description: "A proposal to one candidate." })
@Action("offer.read")
export class OfferType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Human reference." })
  readonly ref!: string;

  @Field(() => Int, { description: "Counts changes; edits name the one they saw." })
  readonly version!: number;

  @Field(() => String, { description: "The opening it keeps." })
  readonly openingCode!: string;

  @Field(() => OfferVersionType, { description: "The version that counts." })
  readonly current!: OfferVersionRow;

  @Field(() => [OfferVersionType], { description: "All versions, newest first." })
  readonly versions!: readonly OfferVersionRow[];

  @Field(() => Boolean, { description: "The current amount lies outside the approved range." })
  readonly isOutsideRange!: boolean;

  @Field(() => ID, { nullable: true, description: "The approval of the current version." })
  readonly flowId!: string | null;

  @Field(() => [OfferApprovalGroupType], { description: "Who is asked about the current version." })
  readonly approval!: readonly OfferApprovalGroupType[];
}

@ObjectType("OfferRange", { description: "The approved pay range of the requisition." })
@Action("offer.read")
export class OfferRangeType {
  @Field(() => Float, { description: "Lower end in minor units." })
  readonly minMinor!: number;

  @Field(() => Float, { description: "Upper end in minor units." })
  readonly maxMinor!: number;

  @Field(() => String, { description: "ISO 4217." })
  readonly currency!: string;

  @Field(() => String, { description: "year, month, day or hour." })
  readonly interval!: "year" | "month" | "day" | "hour";
}

@ObjectType("OfferLevel", { description: "A level that can be offered." })
@Action("offer.read")
export class OfferLevelType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its name." })
  readonly name!: string;
}

@ObjectType("OfferDesk", { description: "Everything the offer tab of an application shows." })
@Action("offer.read")
export class OfferDeskType {
  @Field(() => ID, { description: "The application's id: there is one desk for each." })
  readonly id!: string;

  @Field(() => Int, { description: "The application's version, for a hire." })
  readonly applicationVersion!: number;

  @Field(() => String, { description: "The application's status." })
  readonly status!: string;

  @Field(() => String, { description: "Who would be hired." })
  readonly candidateName!: string;

  @Field(() => String, { description: "Title of the requisition." })
  readonly requisitionTitle!: string;

  @Field(() => ID, { nullable: true, description: "Level of the requisition." })
  readonly levelId!: string | null;

  @Field(() => Int, { description: "Openings nobody holds." })
  readonly freeOpenings!: number;

  @Field(() => Boolean, { description: "The application is in a stage where offers are made." })
  readonly isInOfferStage!: boolean;

  @Field(() => OfferRangeType, { nullable: true, description: "The approved range." })
  readonly range!: OfferRangeType | null;

  @Field(() => [OfferLevelType], { description: "Levels to choose from." })
  readonly levels!: readonly OfferLevelType[];

  @Field(() => OfferType, { nullable: true, description: "The latest offer; null before the first." })
  readonly offer!: OfferType | null;

  @Field(() => OfferAbilities, { description: "What the viewer may do." })
  readonly viewerCan!: OfferAbilities;
}

/** The desk as the viewer may see it; null when the table keeps offers of this requisition from them. */
export function toOfferDesk(desk: OfferDesk, asker: Asker): OfferDeskType | null {
  const relation = { teamRoles: desk.teamRoles, confidential: desk.confidential, approver: desk.approver };
  if (!can(asker, "offer.read", relation)) return null;
  const { offer, payMinMinor, payMaxMinor, payCurrency, payInterval } = desk;
  const range =
    payMinMinor !== null && payMaxMinor !== null && payCurrency !== null && payInterval !== null
      ? { minMinor: payMinMinor, maxMinor: payMaxMinor, currency: payCurrency, interval: payInterval }
      : null;
  const current = offer?.versions[0];
  const state = current?.state;
  const may = (action: Parameters<typeof can>[1]): boolean => can(asker, action, relation);
  const allows = (command: Parameters<typeof allowsOfferCommand>[1]): boolean =>
    state !== undefined && allowsOfferCommand(state, command);
  const isInOfferStage = desk.status === "active" && desk.stageType === "offer";
  return {
    id: desk.applicationId,
    applicationVersion: desk.applicationVersion,
    status: desk.status,
    candidateName: desk.candidateName,
    requisitionTitle: desk.requisitionTitle,
    levelId: desk.levelId,
    freeOpenings: desk.freeOpenings,
    isInOfferStage,
    range,
    levels: desk.levels,
    offer: offer && current ? { ...offer, current, isOutsideRange: isOutsideRange(current.baseMinor, range) } : null,
    viewerCan: {
      create:
        may("offer.create") &&
        isInOfferStage &&
        desk.requisitionState === "open" &&
        allowsOffers(desk.requisitionState) &&
        (state === undefined || !holdsOpening(state)),
      edit: may("offer.create") && state === "draft",
      submit: may("offer.submit") && allows("submit"),
      approve: offer?.viewerIsDue ?? false,
      revise: may("offer.create") && allows("revise"),
      send: may("offer.send") && allows("send"),
      withdraw: may("offer.withdraw") && allows("withdraw"),
      hire: may("application.hire") && isInOfferStage && state === "accepted",
      unhire: may("application.unhire") && desk.status === "hired",
      readApplication: may("application.read"),
    },
  };
}
