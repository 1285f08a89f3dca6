import type { AnswerRefusal } from "@leadline/domain/approval/approval-chain";
import type { Decision } from "@leadline/domain/approval/approval-flow";
import {
  nextRequisitionState,
  type RequisitionTransitionRefused,
} from "@leadline/domain/requisition/requisition-status";
import type { InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { answerApproval } from "#features/approval/answer-approval.js";
import { lockFlow } from "#features/approval/flow-store.js";
import {
  outcomeOf,
  saveAsNextVersion,
  type RequisitionOutcome,
  type VersionConflict,
} from "#features/requisition/draft/change-requisition.js";
import { Requisition } from "#features/requisition/requisition.entity.js";

export interface AnswerRequisitionApproval {
  readonly requisitionId: string;
  readonly flowId: string;
  /** The approval version the approver read; values changed since are another version. */
  readonly expectedVersion: number;
  readonly decision: Decision;
  readonly reason: string;
}

export type AnswerRequisitionRefusal = AnswerRefusal | InvalidInput | RequisitionTransitionRefused | VersionConflict;

/** One approver's answer; the last group's approval approves the requisition, an unreachable group rejects it. */
export async function answerRequisitionApproval(
  tx: Tx,
  input: AnswerRequisitionApproval,
): Promise<Result<RequisitionOutcome, AnswerRequisitionRefusal>> {
  // Parents before children, so that an edit and an answer never wait for each other.
  const requisition = await tx.lock(Requisition, input.requisitionId);
  const stored = await lockFlow(tx, input.flowId);
  if (stored.subjectId !== requisition.id) throw notFound();
  const memberId = tx.actor.kind === "member" ? tx.actor.memberId : undefined;
  const own = stored.flow.groups.some(({ seats }) => seats.some((seat) => seat.memberId === memberId));
  await tx.authorize("approval.answer", { requisitionId: requisition.id, own });
  if (requisition.approvalVersion !== input.expectedVersion)
    return refuse({ type: "VersionConflict", currentVersion: requisition.approvalVersion });
  const answered = await answerApproval(tx, stored, requisition.id, input);
  if (!answered.ok) return answered;
  const { state } = answered.value;
  if (state !== "approved" && state !== "rejected") return ok(outcomeOf(requisition));
  const next = nextRequisitionState(requisition.state, state === "approved" ? "approve" : "reject");
  if (!next.ok) return next;

  requisition.state = next.value;
  await saveAsNextVersion(tx, requisition);

  const about = { subjectId: requisition.id, requisitionId: requisition.id };
  const { approvalVersion } = requisition;
  if (state === "approved") await tx.record({ type: "requisition.approved", ...about, facts: { approvalVersion } });
  else await tx.record({ type: "requisition.rejected", ...about, facts: { approvalVersion, flowId: stored.id } });
  return ok(outcomeOf(requisition));
}
