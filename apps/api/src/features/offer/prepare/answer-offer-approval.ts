import type { AnswerRefusal } from "@leadline/domain/approval/approval-chain";
import type { Decision } from "@leadline/domain/approval/approval-flow";
import { nextOfferState, type OfferTransitionRefused } from "@leadline/domain/offer/offer-status";
import type { InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { answerApproval } from "#features/approval/answer-approval.js";
import { lockFlow } from "#features/approval/flow-store.js";
import {
  about,
  lockOffer,
  outcomeOf,
  saveOffer,
  type OfferOutcome,
  type VersionConflict,
} from "#features/offer/lock-offer.js";

export interface AnswerOfferApproval {
  readonly offerId: string;
  readonly flowId: string;
  /** Number of the offer version the approver read. */
  readonly expectedVersion: number;
  readonly decision: Decision;
  readonly reason: string;
}

export type AnswerOfferApprovalRefusal = AnswerRefusal | InvalidInput | OfferTransitionRefused | VersionConflict;

/** One approver's answer; the last group approves the terms, an unreachable group gives them back to their author. */
export async function answerOfferApproval(
  tx: Tx,
  input: AnswerOfferApproval,
): Promise<Result<OfferOutcome, AnswerOfferApprovalRefusal>> {
  const locked = await lockOffer(tx, input.offerId);
  const { offer, current, facts } = locked;
  const stored = await lockFlow(tx, input.flowId);
  if (stored.subjectId !== offer.id) throw notFound();
  const memberId = tx.actor.kind === "member" ? tx.actor.memberId : undefined;
  const own = stored.flow.groups.some(({ seats }) => seats.some((seat) => seat.memberId === memberId));
  await tx.authorize("approval.answer", { requisitionId: facts.requisitionId, candidateId: facts.candidateId, own });
  if (current.number !== input.expectedVersion)
    return refuse({ type: "VersionConflict", currentVersion: current.number });
  const answered = await answerApproval(tx, stored, facts.requisitionId, input);
  if (!answered.ok) return answered;
  const { state } = answered.value;
  if (state !== "approved" && state !== "rejected") return ok(outcomeOf(locked));
  const next = nextOfferState(current.state, state === "approved" ? "approve" : "reject");
  if (!next.ok) return next;

  current.state = next.value;
  await saveOffer(tx, locked);

  await tx.record({ type: state === "approved" ? "offer.approved" : "offer.returned", ...about(locked) });
  return ok(outcomeOf(locked));
}
