import type { StartRefusal } from "@leadline/domain/approval/approval-chain";
import { editRequisition, type EditRefusal } from "@leadline/domain/requisition/edit-requisition";
import { guardedValues } from "@leadline/domain/requisition/guarded-fields";
import { parseSubmittable, requisitionDraft } from "@leadline/domain/requisition/requisition-draft";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { forbidden } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { stopAsking } from "#features/approval/ask-approval.js";
import { applyDraft, checkReferences } from "./apply-draft.js";
import { askForRequisition } from "./ask-for-requisition.js";
import {
  lockForChange,
  outcomeOf,
  saveAsNextVersion,
  type Expected,
  type RequisitionOutcome,
  type VersionConflict,
} from "./change-requisition.js";
import { joinTeam, leaveTeam } from "#features/requisition/team/join-team.js";
import { submittableOf } from "#features/requisition/approve/submit-requisition.js";

export type SaveRefusal = VersionConflict | InvalidInput | EditRefusal | StartRefusal;

/**
 * Saves what was typed, in any state that can still change. A guarded field that was being approved, or was approved,
 * goes to the approvers again as the next version; postings stay, new offers wait.
 */
export async function saveRequisition(
  tx: Tx,
  expected: Expected,
  input: unknown,
): Promise<Result<RequisitionOutcome, SaveRefusal>> {
  if (tx.actor.kind !== "member") throw forbidden();
  const locked = await lockForChange(tx, expected, "requisition.update");
  if (!locked.ok) return locked;
  const requisition = locked.value;
  const parsed = parseInput(requisitionDraft, input);
  if (!parsed.ok) return parsed;
  const references = await checkReferences(tx, parsed.value);
  if (!references.ok) return references;
  const before = guardedValues(requisition);
  const managerBefore = requisition.hiringManagerId;
  const fields = applyDraft(requisition, parsed.value);
  const meaning = editRequisition(requisition.state, before, guardedValues(requisition));
  if (!meaning.ok) return meaning;
  if (fields.length === 0) return ok(outcomeOf(requisition));
  if (requisition.state !== "draft" && requisition.state !== "rejected") {
    // What people approve, or approved, never becomes less than could be submitted.
    const complete = parseSubmittable(submittableOf(requisition));
    if (!complete.ok) return complete;
  }

  const about = { subjectId: requisition.id, requisitionId: requisition.id };
  if (meaning.value.reapprove) {
    await stopAsking(tx, requisition.id, requisition.id);
    requisition.approvalVersion += 1;
    const asked = await askForRequisition(tx, requisition, tx.actor.memberId);
    if (!asked.ok) return asked;
    if (asked.value.flowId !== null) requisition.state = "pending_approval";
  }
  await saveAsNextVersion(tx, requisition);

  await tx.record({ type: "requisition.edited", ...about, facts: { fields } });
  if (meaning.value.reapprove) {
    const facts = { approvalVersion: requisition.approvalVersion, fields: [...meaning.value.fields] };
    await tx.record({ type: "requisition.reapproval_asked", ...about, facts });
  }
  if (requisition.hiringManagerId !== managerBefore) {
    await leaveTeam(tx, requisition.id, managerBefore, "hiring_manager");
    await joinTeam(tx, requisition.id, requisition.hiringManagerId, "hiring_manager");
  }
  return ok(outcomeOf(requisition));
}
