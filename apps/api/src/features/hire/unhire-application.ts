import { nextStatus, type TransitionRefused } from "@leadline/domain/application/application-status";
import { nextOpeningState } from "@leadline/domain/requisition/opening";
import { nextRequisitionState } from "@leadline/domain/requisition/requisition-status";
import { invalid, parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { requiredProse } from "@leadline/domain/shared/text";
import { z } from "zod";
import type { Tx } from "#core/write/tx.js";
import { Application } from "#features/application/application.entity.js";
import { addTransition } from "#features/application/transition.js";
import { lockOfferFacts } from "#features/offer/prepare/offer-facts.js";
import { lockOpenings } from "#features/requisition/end/lock-openings.js";
import { Requisition } from "#features/requisition/requisition.entity.js";

const unhireInput = z.object({ reason: requiredProse(1000, "The reason") });

export interface UnhireApplication {
  readonly applicationId: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

export type UnhireRefusal =
  TransitionRefused | InvalidInput | { readonly type: "VersionConflict"; readonly currentVersion: number };

/** Takes a hire back: the application returns to its offer stage, the opening is open again and reserved for it. */
export async function unhireApplication(
  tx: Tx,
  input: UnhireApplication,
): Promise<Result<{ readonly applicationId: string }, UnhireRefusal>> {
  const { requisitionId, candidateId } = await lockOfferFacts(tx, input.applicationId);
  await tx.authorize("application.unhire", { requisitionId, candidateId });
  const parsed = parseInput(unhireInput, input);
  if (!parsed.ok) return parsed;
  const application = await tx.find(Application, input.applicationId);
  if (application.version !== input.expectedVersion)
    return refuse({ type: "VersionConflict", currentVersion: application.version });
  const status = nextStatus(application.status, "unhire");
  if (!status.ok) return status;
  const opening = (await lockOpenings(tx, requisitionId)).find(({ filledBy }) => filledBy === application.id);
  const seat = opening && nextOpeningState(opening.state, "unhire");
  if (!opening || !seat?.ok || application.lastStageId === null)
    return invalid(
      "applicationId",
      "The opening of this hire is gone. Add a new opening and move the application there.",
    );

  const toStageId = application.lastStageId;
  Object.assign(opening, { state: seat.value, filledBy: null, reservedBy: application.id, closedAt: null });
  await tx.em.save(opening);
  Object.assign(application, {
    status: status.value,
    stageId: toStageId,
    hiredAt: null,
    startOn: null,
    enteredStageAt: tx.now,
    lastActivityAt: tx.now,
    version: application.version + 1,
  });
  await tx.em.save(application);
  const { reason } = parsed.value;
  await addTransition(tx, {
    applicationId: application.id,
    fromStageId: null,
    toStageId,
    toStatus: status.value,
    reason,
  });
  await openRequisitionAgain(tx, requisitionId, opening.id);

  await tx.record({
    type: "application.unhired",
    subjectId: application.id,
    applicationId: application.id,
    requisitionId,
    facts: { openingId: opening.id, stageId: toStageId },
  });
  return ok({ applicationId: application.id });
}

async function openRequisitionAgain(tx: Tx, requisitionId: string, openingId: string): Promise<void> {
  const requisition = await tx.find(Requisition, requisitionId);
  if (requisition.state !== "filled") return;
  const next = nextRequisitionState(requisition.state, "reopen");
  if (!next.ok) return;
  Object.assign(requisition, {
    state: next.value,
    closedAt: null,
    updatedAt: tx.now,
    version: requisition.version + 1,
  });
  await tx.em.save(requisition);
  await tx.record({ type: "requisition.reopened", subjectId: requisitionId, requisitionId, facts: { openingId } });
}
