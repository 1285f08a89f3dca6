import { changedGuardedFields, type GuardedValues } from "@leadline/domain/requisition/guarded-fields";
import { allowsCommand, isOver, type RequisitionCommand } from "@leadline/domain/requisition/requisition-status";
import type { Action as ActionName } from "@leadline/domain/authorization/matrix";
import { Arg, Ctx, Field, FieldResolver, Float, ID, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { connectionOf } from "#core/graphql/page.js";
import {
  mayOn,
  requisitionByRef,
  requisitions,
  requisitionsToApprove,
  type FlowView,
  type RequisitionRow,
} from "./requisition.queries.js";

@ObjectType("RequisitionReference", { description: "A level, department, location or member a requisition names." })
@Action("requisition.read")
export class RequisitionReferenceType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its name." })
  readonly name!: string;
}

@ObjectType("RequisitionPay", {
  description: "The approved pay range; both ends inclusive, either may be missing in a draft.",
})
@Action("requisition.pay.read")
export class RequisitionPayType {
  @Field(() => Float, { nullable: true, description: "Lower end in minor units." })
  readonly minMinor!: number | null;

  @Field(() => Float, { nullable: true, description: "Upper end in minor units." })
  readonly maxMinor!: number | null;

  @Field(() => String, { nullable: true, description: "ISO 4217 code." })
  readonly currency!: string | null;

  @Field(() => String, { nullable: true, description: "year, month, day or hour." })
  readonly interval!: string | null;
}

@ObjectType("CompetencyWeight", { description: "How much one competency counts." })
@Action("requisition.read")
export class CompetencyWeightType {
  @Field(() => String, { description: "Competency of the framework." })
  readonly competency!: string;

  @Field(() => Int, { description: "Per cent, 0 to 100." })
  readonly weight!: number;

  @Field(() => Boolean, { description: "Nobody is hired without it." })
  readonly mustHave!: boolean;
}

@ObjectType("RoleCharter", { description: "What a candidate needs to know to want the role." })
@Action("requisition.read")
export class RoleCharterType {
  @Field(() => String, { nullable: true, description: "product, platform, architecture, enabling or founding." })
  readonly teamKind?: string | null;

  @Field(() => Int, { nullable: true, description: "People in the team, the lead included." })
  readonly teamSize?: number | null;

  @Field(() => Int, { nullable: true, description: "People who report to the lead." })
  readonly directReports?: number | null;

  @Field(() => String, { nullable: true, description: "How often, paid or not." })
  readonly onCall?: string;

  @Field(() => String, { nullable: true, description: "What the lead decides alone." })
  readonly decidesAlone?: string;

  @Field(() => String, { nullable: true, description: "What the lead decides with others." })
  readonly decidesTogether?: string;

  @Field(() => String, { nullable: true, description: "What is decided elsewhere." })
  readonly decidedElsewhere?: string;

  @Field(() => [String], { nullable: true, description: "Technologies in use." })
  readonly stack?: readonly string[];

  @Field(() => String, { nullable: true, description: "What is different after 90 days." })
  readonly successAt90Days?: string;

  @Field(() => String, { nullable: true, description: "What is different after 180 days." })
  readonly successAt180Days?: string;
}

@ObjectType("Opening", { description: "One seat of a requisition." })
@Action("requisition.read")
export class OpeningType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its code, for example REQ-12-1." })
  readonly code!: string;

  @Field(() => String, { description: "open, filled or closed." })
  readonly state!: string;
}

@ObjectType("HiringTeamMember", { description: "A member's part in a requisition." })
@Action("requisition.read")
export class HiringTeamMemberType {
  @Field(() => RequisitionReferenceType, { description: "Who." })
  readonly member!: RequisitionReferenceType;

  @Field(() => String, { description: "hiring_manager, recruiter, coordinator, sourcer or interviewer." })
  readonly role!: string;
}

@ObjectType("ApprovalSeat", { description: "One member's place in an approval group." })
@Action("approval.read")
export class ApprovalSeatType {
  @Field(() => RequisitionReferenceType, { description: "Who." })
  readonly member!: RequisitionReferenceType;

  @Field(() => String, { description: "pending, approved, rejected or skipped." })
  readonly state!: string;

  @Field(() => String, { nullable: true, description: "What they said." })
  readonly reason!: string | null;

  @Field(() => String, { nullable: true, description: "When they answered." })
  readonly at!: string | null;
}

@ObjectType("ApprovalGroup", { description: "People of whom a number have to approve." })
@Action("approval.read")
export class ApprovalGroupType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its name." })
  readonly name!: string;

  @Field(() => Int, { description: "How many have to approve." })
  readonly required!: number;

  @Field(() => String, { description: "waiting, due, approved or rejected." })
  readonly state!: string;

  @Field(() => [ApprovalSeatType], { description: "Its people." })
  readonly seats!: readonly ApprovalSeatType[];
}

@ObjectType("ApprovalFlow", { description: "One round of approval." })
@Action("approval.read")
export class ApprovalFlowType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => Int, { description: "Which version of the request it is about, from 1." })
  readonly version!: number;

  @Field(() => String, { description: "pending, approved, rejected or cancelled." })
  readonly state!: string;

  @Field(() => RequisitionReferenceType, { description: "Who asked." })
  readonly requestedBy!: RequisitionReferenceType;

  @Field(() => String, { description: "When." })
  readonly askedAt!: string;

  @Field(() => [String], {
    description: "What differs from the round before: headcount, level, department, location, pay_range.",
  })
  readonly changed!: readonly string[];

  @Field(() => RequisitionPayType, {
    nullable: true,
    description: "The pay range of the round before, where it differs.",
  })
  readonly payBefore!: RequisitionPayType | null;

  @Field(() => [ApprovalGroupType], { description: "In the order in which they are asked." })
  readonly groups!: readonly ApprovalGroupType[];
}

@ObjectType("RequisitionAbilities", { description: "What the viewer can do next, from the table and the state." })
@Action("requisition.read")
export class RequisitionAbilities {
  @Field(() => Boolean, { description: "Edit it." })
  readonly update!: boolean;

  @Field(() => Boolean, { description: "Ask for approval." })
  readonly submit!: boolean;

  @Field(() => Boolean, { description: "Take the request back." })
  readonly recall!: boolean;

  @Field(() => Boolean, { description: "Pause it." })
  readonly hold!: boolean;

  @Field(() => Boolean, { description: "Go on with it." })
  readonly resume!: boolean;

  @Field(() => Boolean, { description: "End the search." })
  readonly close!: boolean;

  @Field(() => Boolean, { description: "Give it up." })
  readonly cancel!: boolean;

  @Field(() => Boolean, { description: "Approve or reject it now." })
  readonly answerApproval!: boolean;

  @Field(() => Boolean, { description: "Read its funnel." })
  readonly readReport!: boolean;
}

@ObjectType("Requisition", { description: "The approved need for a number of Tech Leads." })
@Action("requisition.read")
export class RequisitionType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its reference, for example REQ-12." })
  readonly ref!: string;

  @Field(() => String, { description: "Where it stands." })
  readonly state!: string;

  @Field(() => String, { description: "Its title; empty in a fresh draft." })
  readonly title!: string;

  @Field(() => RequisitionReferenceType, { nullable: true, description: "Level." })
  readonly level!: RequisitionReferenceType | null;

  @Field(() => RequisitionReferenceType, { nullable: true, description: "Department." })
  readonly department!: RequisitionReferenceType | null;

  @Field(() => RequisitionReferenceType, { nullable: true, description: "Location." })
  readonly location!: RequisitionReferenceType | null;

  @Field(() => String, { description: "onsite, hybrid or remote." })
  readonly workplace!: string;

  @Field(() => Int, { description: "How many to hire." })
  readonly headcount!: number;

  @Field(() => String, { nullable: true, description: "Role profile." })
  readonly profile!: string | null;

  @Field(() => Int, { nullable: true, description: "Hands-on share in per cent." })
  readonly handsOnPercent!: number | null;

  @Field(() => RoleCharterType, { description: "The role charter." })
  readonly charter!: RoleCharterType;

  @Field(() => String, { description: "Why it is needed." })
  readonly justification!: string;

  @Field(() => String, { nullable: true, description: "Start wished for, as a date." })
  readonly targetStartOn!: string | null;

  @Field(() => String, { nullable: true, description: "Hire wished for, as a date." })
  readonly targetHireOn!: string | null;

  @Field(() => RequisitionReferenceType, { description: "Who wrote it." })
  readonly owner!: RequisitionReferenceType;

  @Field(() => RequisitionReferenceType, { description: "Who will work with the hire." })
  readonly hiringManager!: RequisitionReferenceType;

  @Field(() => Boolean, { description: "Only assigned people know it." })
  readonly confidential!: boolean;

  @Field(() => String, { nullable: true, description: "Why it is on hold." })
  readonly holdReason!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was closed." })
  readonly closeReason!: string | null;

  @Field(() => Int, { description: "How often approvers were asked." })
  readonly approvalVersion!: number;

  @Field(() => Int, { description: "Its version, for edits." })
  readonly version!: number;

  @Field(() => Date, { description: "When it was begun." })
  readonly createdAt!: Date;

  @Field(() => Date, { description: "When it was last saved." })
  readonly updatedAt!: Date;

  @Field(() => [OpeningType], { description: "Its seats." })
  readonly openings!: readonly OpeningType[];

  @Field(() => [HiringTeamMemberType], { description: "Its hiring team." })
  readonly team!: readonly HiringTeamMemberType[];
}

const RequisitionConnection = connectionOf(RequisitionType, "Requisition");

@Resolver(() => RequisitionType)
export class RequisitionEmployerResolver {
  @Action("requisition.read")
  @Query(() => RequisitionType, { nullable: true, description: "One requisition; null when the viewer knows of none." })
  async requisition(@Arg("ref", () => String) ref: string, @Ctx() context: Context): Promise<object | null> {
    return (await requisitionByRef(context, ref)) ?? null;
  }

  @Action("requisition.read")
  @Query(() => RequisitionConnection, { description: "Requisitions the viewer knows of, newest first." })
  async requisitions(
    @Arg("states", () => [String], { nullable: true }) states: string[] | null,
    @Arg("q", () => String, { nullable: true }) q: string | null,
    @Arg("first", () => Int, { nullable: true }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<object> {
    return await requisitions(context, { states, q, first, after });
  }

  @Action("approval.answer")
  @Query(() => [RequisitionType], { description: "Requisitions whose approval waits for the viewer, longest first." })
  async requisitionsToApprove(@Ctx() context: Context): Promise<object[]> {
    return await requisitionsToApprove(context);
  }

  @Action("requisition.pay.read")
  @FieldResolver(() => RequisitionPayType, {
    nullable: true,
    description: "Pay range; null to whoever may not know it.",
  })
  pay(@Root() row: RequisitionRow, @Ctx() context: Context): RequisitionPayType | null {
    if (!mayOn(context, row, "requisition.pay.read")) return null;
    return payOf(row);
  }

  @FieldResolver(() => [CompetencyWeightType], { description: "Weights and must-haves." })
  weights(@Root() { weights, mustHaves }: RequisitionRow): CompetencyWeightType[] {
    return Object.entries(weights).map(([competency, weight]) => ({
      competency,
      weight,
      mustHave: mustHaves.includes(competency),
    }));
  }

  @Action("approval.read")
  @FieldResolver(() => [ApprovalFlowType], { description: "Rounds of approval, newest first." })
  approvals(@Root() row: RequisitionRow, @Ctx() context: Context): readonly ApprovalFlowType[] {
    if (!mayOn(context, row, "approval.read")) return [];
    const readsPay = mayOn(context, row, "requisition.pay.read");
    return row.flows.map((flow, at) => roundOf(flow, row.flows[at + 1], readsPay));
  }

  @FieldResolver(() => RequisitionAbilities, { description: "What the viewer can do next." })
  viewerCan(@Root() row: RequisitionRow, @Ctx() context: Context): RequisitionAbilities {
    const may = (action: ActionName, command: RequisitionCommand) =>
      allowsCommand(row.state, command) && mayOn(context, row, action);
    return {
      update: !isOver(row.state) && mayOn(context, row, "requisition.update"),
      submit: may("requisition.submit", "submit"),
      recall: may("requisition.recall", "recall"),
      hold: may("requisition.hold", "hold"),
      resume: may("requisition.hold", "resume"),
      close: may("requisition.close", "close"),
      cancel: may("requisition.cancel", "cancel") && !row.openings.some(({ state }) => state === "filled"),
      answerApproval: isAsked(context, row),
      readReport: mayOn(context, row, "report.read"),
    };
  }
}

/** A round of approval beside the one before it. */
function roundOf(flow: FlowView, before: FlowView | undefined, readsPay: boolean): ApprovalFlowType {
  const now = withoutHoles(flow.guarded);
  const then = before && withoutHoles(before.guarded);
  const changed = then ? changedGuardedFields(then, now) : [];
  const payBefore = then && readsPay && changed.includes("pay_range") ? payOf(then) : null;
  return { ...flow, changed, payBefore };
}

const withoutHoles = (kept: Partial<GuardedValues>): GuardedValues => ({
  headcount: kept.headcount ?? 0,
  levelId: kept.levelId ?? null,
  departmentId: kept.departmentId ?? null,
  locationId: kept.locationId ?? null,
  payMinMinor: kept.payMinMinor ?? null,
  payMaxMinor: kept.payMaxMinor ?? null,
  payCurrency: kept.payCurrency ?? null,
  payInterval: kept.payInterval ?? null,
});

const payOf = ({ payMinMinor, payMaxMinor, payCurrency, payInterval }: PayParts): RequisitionPayType => ({
  minMinor: payMinMinor,
  maxMinor: payMaxMinor,
  currency: payCurrency,
  interval: payInterval,
});
type PayParts = Pick<GuardedValues, "payMinMinor" | "payMaxMinor" | "payCurrency" | "payInterval">;

function isAsked(context: Context, row: RequisitionRow): boolean {
  const actor = context.someone;
  if (actor.kind !== "member") return false;
  return row.flows.some(
    ({ state, groups }) =>
      state === "pending" &&
      groups.some(
        (group) =>
          group.state === "due" &&
          group.seats.some((seat) => seat.member.id === actor.memberId && seat.state === "pending"),
      ),
  );
}
