import type { ReplaceRefusal } from "@leadline/domain/approval/approval-chain";
import type { InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { notFound } from "#core/errors.js";
import type { Tx } from "#core/tx.js";
import { lockFlow } from "#features/approval/flow-store.js";
import { replaceInFlow, type Replacing } from "#features/approval/replace-in-flow.js";
import { outcomeOf, type RequisitionOutcome, type VersionConflict } from "./change-requisition.js";
import { Requisition } from "./requisition.entity.js";

export interface ReplaceRequisitionApprover extends Replacing {
  readonly requisitionId: string;
  readonly flowId: string;
  /** The approval version that was on screen. */
  readonly expectedVersion: number;
}

/** Asks somebody else in the place of an approver who has not answered. */
export async function replaceRequisitionApprover(
  tx: Tx,
  input: ReplaceRequisitionApprover,
): Promise<Result<RequisitionOutcome, ReplaceRefusal | InvalidInput | VersionConflict>> {
  const requisition = await tx.lock(Requisition, input.requisitionId);
  const stored = await lockFlow(tx, input.flowId);
  if (stored.subjectId !== requisition.id) throw notFound();
  await tx.authorize("approval.replace", { requisitionId: requisition.id });
  if (requisition.approvalVersion !== input.expectedVersion)
    return refuse({ type: "VersionConflict", currentVersion: requisition.approvalVersion });
  const replaced = await replaceInFlow(tx, stored, requisition.id, input);
  return replaced.ok ? ok(outcomeOf(requisition)) : replaced;
}
