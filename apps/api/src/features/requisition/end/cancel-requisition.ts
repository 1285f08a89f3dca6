import { anyOpeningFilled } from "@leadline/domain/requisition/opening";
import type { RequisitionTransitionRefused } from "@leadline/domain/requisition/requisition-status";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
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
import { lockOpenings } from "./lock-openings.js";

/** Somebody was hired already; such a requisition is closed, not cancelled. */
export interface HasFilledOpening {
  readonly type: "HasFilledOpening";
}

export type CancelRefusal = VersionConflict | RequisitionTransitionRefused | HasFilledOpening;

/** Gives the need up before it opened, or after, as long as nobody was hired. */
export async function cancelRequisition(
  tx: Tx,
  expected: Expected,
): Promise<Result<RequisitionOutcome, CancelRefusal>> {
  const locked = await lockForCommand(tx, expected, "requisition.cancel", "cancel");
  if (!locked.ok) return locked;
  const { requisition, next } = locked.value;
  const openings = await lockOpenings(tx, requisition.id);
  if (anyOpeningFilled(openings)) return refuse({ type: "HasFilledOpening" });

  await stopAsking(tx, requisition.id, requisition.id);
  for (const opening of openings.filter(({ state }) => state === "open")) {
    Object.assign(opening, { state: "closed", closedAt: tx.now, closeReason: "not_needed" });
    await tx.em.save(opening);
  }
  requisition.state = next;
  requisition.closedAt = tx.now;
  await saveAsNextVersion(tx, requisition);

  await tx.record({
    type: "requisition.cancelled",
    subjectId: requisition.id,
    requisitionId: requisition.id,
    facts: {},
  });
  return ok(outcomeOf(requisition));
}
