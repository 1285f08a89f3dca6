import { uncovered } from "@leadline/domain/framework/plan/coverage";
import { planAllowsOpening, type OpenRefusal } from "@leadline/domain/requisition/before-opening";
import { openingCode, openingsToAdd, openingsToClose } from "@leadline/domain/requisition/opening";
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
import { currentPlan } from "./plan-store.js";

export type OpenRequisitionRefusal = VersionConflict | RequisitionTransitionRefused | OpenRefusal;

/**
 * Opens an approved requisition: one opening for each person to hire. Opening again after a change of headcount adds or
 * gives up the difference, never a seat somebody was hired into.
 */
export async function openRequisition(
  tx: Tx,
  expected: Expected,
): Promise<Result<RequisitionOutcome, OpenRequisitionRefusal>> {
  const locked = await lockForCommand(tx, expected, "requisition.open", "open");
  if (!locked.ok) return locked;
  const { requisition, next } = locked.value;
  const plan = await currentPlan(tx, requisition.id);
  const allowed = planAllowsOpening({
    hasPlan: plan !== undefined,
    uncovered: plan ? uncovered(plan.interviews, requisition.mustHaves) : [],
    gapWaiver: plan?.gapWaiver ?? null,
  });
  if (!allowed.ok) return allowed;
  const openings = await lockOpenings(tx, requisition.id);

  // The newest free seats go first; a seat that an offer holds stays until the offer is answered.
  const free = openings.filter(({ state, reservedBy }) => state === "open" && reservedBy === null).toReversed();
  const closing = free.slice(0, openingsToClose(requisition.headcount, openings));
  for (const opening of closing) {
    Object.assign(opening, { state: "closed", closedAt: tx.now, closeReason: "not_needed" });
    await tx.em.save(opening);
  }
  const openingIds: string[] = [];
  const adding = openingsToAdd(requisition.headcount, openings);
  for (let n = 1; n <= adding; n += 1) {
    const id = tx.newId();
    openingIds.push(id);
    await tx.em.insert(Opening, {
      organizationId: tx.organizationId,
      id,
      requisitionId: requisition.id,
      code: openingCode(requisition.ref, openings.length + n),
      state: "open",
      openedAt: tx.now,
    });
  }
  requisition.state = next;
  requisition.openedAt ??= tx.now;
  await saveAsNextVersion(tx, requisition);

  await tx.record({
    type: "requisition.opened",
    subjectId: requisition.id,
    requisitionId: requisition.id,
    facts: { openingIds, closedOpeningIds: closing.map(({ id }) => id) },
  });
  return ok(outcomeOf(requisition));
}
