import { openingCode } from "@leadline/domain/requisition/opening";
import type { RequisitionTransitionRefused } from "@leadline/domain/requisition/requisition-status";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import {
  lockForCommand,
  outcomeOf,
  saveAsNextVersion,
  type Expected,
  type RequisitionOutcome,
  type VersionConflict,
} from "#features/requisition/draft/change-requisition.js";
import { lockOpenings } from "#features/requisition/end/lock-openings.js";
import { Opening } from "#features/requisition/opening.entity.js";

/** Brings an ended search back with one more opening; the headcount grows when every approved seat is taken. */
export async function reopenRequisition(
  tx: Tx,
  expected: Expected,
): Promise<Result<RequisitionOutcome, VersionConflict | RequisitionTransitionRefused>> {
  const locked = await lockForCommand(tx, expected, "requisition.reopen", "reopen");
  if (!locked.ok) return locked;
  const { requisition, next } = locked.value;
  const openings = await lockOpenings(tx, requisition.id);

  const openingId = tx.newId();
  await tx.em.insert(Opening, {
    organizationId: tx.organizationId,
    id: openingId,
    requisitionId: requisition.id,
    code: openingCode(requisition.ref, openings.length + 1),
    state: "open",
    openedAt: tx.now,
  });
  const taken = openings.filter(({ state }) => state !== "closed").length;
  requisition.headcount = Math.max(requisition.headcount, taken + 1);
  requisition.state = next;
  requisition.closeReason = null;
  requisition.closedAt = null;
  requisition.openedAt ??= tx.now;
  await saveAsNextVersion(tx, requisition);

  await tx.record({
    type: "requisition.reopened",
    subjectId: requisition.id,
    requisitionId: requisition.id,
    facts: { openingId },
  });
  return ok(outcomeOf(requisition));
}
