import type { RequisitionTransitionRefused } from "@leadline/domain/requisition/requisition-status";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { requiredProse } from "@leadline/domain/shared/text";
import { ok, type Result } from "@leadline/domain/shared/result";
import { z } from "zod";
import type { Tx } from "#core/write/tx.js";
import {
  lockForCommand,
  outcomeOf,
  saveAsNextVersion,
  type Expected,
  type RequisitionOutcome,
  type VersionConflict,
} from "#features/requisition/draft/change-requisition.js";

const holding = z.object({ reason: requiredProse(500, "A reason") });

/** Pauses the search, with a reason the team can read. Its postings are taken down by what follows the event. */
export async function holdRequisition(
  tx: Tx,
  expected: Expected,
  input: { readonly reason: string },
): Promise<Result<RequisitionOutcome, VersionConflict | RequisitionTransitionRefused | InvalidInput>> {
  const locked = await lockForCommand(tx, expected, "requisition.hold", "hold");
  if (!locked.ok) return locked;
  const { requisition, next } = locked.value;
  const parsed = parseInput(holding, input);
  if (!parsed.ok) return parsed;

  requisition.state = next;
  requisition.holdReason = parsed.value.reason;
  await saveAsNextVersion(tx, requisition);

  await tx.record({ type: "requisition.held", subjectId: requisition.id, requisitionId: requisition.id, facts: {} });
  return ok(outcomeOf(requisition));
}

/** Goes on with the search; postings stay down until somebody publishes them again. */
export async function resumeRequisition(
  tx: Tx,
  expected: Expected,
): Promise<Result<RequisitionOutcome, VersionConflict | RequisitionTransitionRefused>> {
  const locked = await lockForCommand(tx, expected, "requisition.hold", "resume");
  if (!locked.ok) return locked;
  const { requisition, next } = locked.value;

  requisition.state = next;
  requisition.holdReason = null;
  await saveAsNextVersion(tx, requisition);

  await tx.record({ type: "requisition.resumed", subjectId: requisition.id, requisitionId: requisition.id, facts: {} });
  return ok(outcomeOf(requisition));
}
