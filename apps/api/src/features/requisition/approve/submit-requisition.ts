import type { StartRefusal } from "@leadline/domain/approval/approval-chain";
import { parseSubmittable } from "@leadline/domain/requisition/requisition-draft";
import type { RequisitionTransitionRefused } from "@leadline/domain/requisition/requisition-status";
import type { InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { forbidden } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { askForRequisition } from "#features/requisition/draft/ask-for-requisition.js";
import {
  lockForCommand,
  outcomeOf,
  saveAsNextVersion,
  type Expected,
  type RequisitionOutcome,
  type VersionConflict,
} from "#features/requisition/draft/change-requisition.js";
import type { Requisition } from "#features/requisition/requisition.entity.js";

export type SubmitRefusal = VersionConflict | RequisitionTransitionRefused | InvalidInput | StartRefusal;

/** Asks for approval. When no process is for such a request it is approved at once. */
export async function submitRequisition(
  tx: Tx,
  expected: Expected,
): Promise<Result<RequisitionOutcome, SubmitRefusal>> {
  if (tx.actor.kind !== "member") throw forbidden();
  const locked = await lockForCommand(tx, expected, "requisition.submit", "submit");
  if (!locked.ok) return locked;
  const { requisition, next } = locked.value;
  const complete = parseSubmittable(submittableOf(requisition));
  if (!complete.ok) return complete;

  requisition.approvalVersion += 1;
  const asked = await askForRequisition(tx, requisition, tx.actor.memberId);
  if (!asked.ok) return asked;
  requisition.state = asked.value.flowId === null ? "approved" : next;
  await saveAsNextVersion(tx, requisition);

  const about = { subjectId: requisition.id, requisitionId: requisition.id };
  const { approvalVersion } = requisition;
  await tx.record({
    type: "requisition.submitted",
    ...about,
    facts: { approvalVersion, processId: asked.value.processId },
  });
  if (requisition.state === "approved")
    await tx.record({ type: "requisition.approved", ...about, facts: { approvalVersion } });
  return ok(outcomeOf(requisition));
}

/** The row in the shape the submission rules read. */
export const submittableOf = (row: Requisition) => ({
  title: row.title,
  levelId: row.levelId,
  departmentId: row.departmentId,
  locationId: row.locationId,
  headcount: row.headcount,
  pay: { minMinor: row.payMinMinor, maxMinor: row.payMaxMinor, currency: row.payCurrency, interval: row.payInterval },
  profile: row.profile,
  weights: row.weights,
  mustHaves: row.mustHaves,
  handsOnPercent: row.handsOnPercent,
  targetStartOn: row.targetStartOn,
  targetHireOn: row.targetHireOn,
});
