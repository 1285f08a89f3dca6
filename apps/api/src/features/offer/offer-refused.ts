import type { AnswerRefusal, StartRefusal } from "@leadline/domain/approval/approval-chain";
import { Field, ObjectType } from "type-graphql";
import {
  commonProblem,
  InvalidInput,
  KeyReused,
  Problem,
  VersionConflict,
  type CommonRefusal,
} from "#core/graphql/problem.js";

@ObjectType({ implements: Problem, description: "The offer or the hire cannot go on like this; nothing was changed." })
export class OfferRefused extends Problem {
  readonly __typename = "OfferRefused" as const;

  @Field(() => String, { description: "Which rule refused, for screens that offer a way out." })
  readonly reason!: string;
}

/** Refusals of offers and hires, as the domain names them. */
export type OfferRefusal =
  | CommonRefusal
  | { readonly type: "ApplicationNotActive"; readonly status: string }
  | { readonly type: "TransitionRefused"; readonly status: string }
  | { readonly type: "RequisitionNotOpen"; readonly state: string }
  | { readonly type: "OpeningNotFree"; readonly state: string }
  | { readonly type: "OfferNotAccepted"; readonly state: string | null }
  | { readonly type: "OfferTransitionRefused"; readonly state: string }
  | { readonly type: "OfferExists" | "OfferNotOpen"; readonly state: string }
  | { readonly type: "NotInOfferStage" | "NoOpeningFree" | "OfferExpired" }
  | AnswerRefusal
  | StartRefusal;

/** The words for each refusal: what happened and what to do. */
export function offerProblem(refusal: OfferRefusal): OfferRefused | InvalidInput | KeyReused | VersionConflict {
  switch (refusal.type) {
    case "InvalidInput":
    case "KeyReused":
    case "VersionConflict":
      return commonProblem(refusal);
    default:
      return { __typename: "OfferRefused", reason: refusal.type, message: WORDS[refusal.type](refusal) };
  }
}

type Refused = Exclude<OfferRefusal, CommonRefusal>;
const standing = (refusal: Refused): string =>
  "state" in refusal && refusal.state !== null
    ? refusal.state.replaceAll("_", " ")
    : "status" in refusal
      ? refusal.status
      : "not there";

const WORDS: Record<Refused["type"], (refusal: Refused) => string> = {
  ApplicationNotActive: (r) => `This application is ${standing(r)}. Reinstate it first.`,
  TransitionRefused: (r) => `This application is ${standing(r)}, so this cannot be done.`,
  NotInOfferStage: () => "Move the application to an offer stage first.",
  RequisitionNotOpen: (r) => `The requisition is ${standing(r)}. Offers and hires need it open.`,
  OpeningNotFree: (r) => `The opening of this offer is ${standing(r)}. Revise the offer to take another one.`,
  NoOpeningFree: () => "Every opening is filled or promised to somebody. Add an opening or withdraw another offer.",
  OfferExists: (r) => `There is an offer already; it is ${standing(r)}. Revise it instead.`,
  OfferNotAccepted: (r) => `A hire needs an accepted offer; this one is ${standing(r)}.`,
  OfferTransitionRefused: (r) => `The offer is ${standing(r)}, so this cannot be done.`,
  OfferNotOpen: (r) => `This offer is ${standing(r)}; there is nothing to answer.`,
  NoGroups: () => "The approval process has no groups. Ask an administrator to complete it.",
  GroupShortOfPeople: (r) =>
    r.type === "GroupShortOfPeople"
      ? `${r.group} needs ${r.required} approvals, but only ${r.available} people could give them.`
      : "",
  FlowResolved: (r) => `This approval is ${standing(r)} already.`,
  OwnRequest: () => "You asked for this approval, so somebody else has to answer.",
  NotAsked: () => "You are not asked in this approval right now.",
  ReasonNeeded: () => "Say why, so that the author knows what to change.",
  OfferExpired: () => "The time for an answer has passed. Write to us if you would still like to join.",
};
