import type { RequisitionTransitionRefused } from "@leadline/domain/requisition/requisition-status";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { stopAsking } from "#features/approval/ask-approval.js";
import {
  lockForCommand,
  outcomeOf,
  saveAsNextVersion,
  type Expected,
  type RequisitionOutcome,
  type VersionConflict,
} from "#features/requisition/draft/change-requisition.js";

/** Takes a request back to draft; its approvers are not asked any more. */
export async function recallRequisition(
  tx: Tx,
  expected: Expected,
): Promise<Result<RequisitionOutcome, VersionConflict | RequisitionTransitionRefused>> {
  const locked = await lockForCommand(tx, expected, "requisition.recall", "recall");
  if (!locked.ok) return locked;
  const { requisition, next } = locked.value;

  await stopAsking(tx, requisition.id, requisition.id);
  requisition.state = next;
  await saveAsNextVersion(tx, requisition);

  const { id: requisitionId, approvalVersion } = requisition;
  await tx.record({
    type: "requisition.recalled",
    subjectId: requisitionId,
    requisitionId,
    facts: { approvalVersion },
  });
  return ok(outcomeOf(requisition));
}
