import { nextStatus } from "@leadline/domain/application/application-status";
import { hire, type HireRefusal } from "@leadline/domain/application/hire";
import type { OfferState } from "@leadline/domain/offer/offer-status";
import { everyOpeningFilled, nextOpeningState } from "@leadline/domain/requisition/opening";
import { nextRequisitionState } from "@leadline/domain/requisition/requisition-status";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { Application } from "#features/application/application.entity.js";
import { addTransition } from "#features/application/transition.js";
import { lockOfferFacts } from "#features/offer/prepare/offer-facts.js";
import { lockOpenings } from "#features/requisition/end/lock-openings.js";
import { Requisition } from "#features/requisition/requisition.entity.js";

export interface HireApplication {
  readonly applicationId: string;
  readonly expectedVersion: number;
}

export interface Hired {
  readonly [key: string]: string | boolean;
  readonly applicationId: string;
  readonly requisitionId: string;
  /** The last opening was filled, so the requisition is too. */
  readonly requisitionFilled: boolean;
}

export type HireApplicationRefusal =
  HireRefusal | { readonly type: "VersionConflict"; readonly currentVersion: number };

/**
 * The guarded transaction: application hired, opening filled, requisition filled with its last opening. Everything or
 * nothing; whoever still waits is listed for an answer by their reply deadline.
 */
export async function hireApplication(tx: Tx, input: HireApplication): Promise<Result<Hired, HireApplicationRefusal>> {
  const facts = await lockOfferFacts(tx, input.applicationId);
  const { requisitionId, candidateId } = facts;
  await tx.authorize("application.hire", { requisitionId, candidateId });
  const application = await tx.find(Application, input.applicationId);
  if (application.version !== input.expectedVersion)
    return refuse({ type: "VersionConflict", currentVersion: application.version });
  const openings = await lockOpenings(tx, requisitionId);
  const offer = await currentOffer(tx, input.applicationId);
  const opening = openings.find(({ id }) => id === offer?.openingId);

  const decided = hire({
    application: { id: application.id, status: facts.status, stageType: facts.stageType },
    offer: offer ?? null,
    opening: opening ?? null,
    requisition: { state: facts.requisitionState },
  });
  if (!decided.ok) return decided;
  const status = nextStatus(application.status, "hire");
  if (!status.ok || !opening || !offer || !facts.stageId)
    return refuse({ type: "ApplicationNotActive", status: facts.status });
  const seat = nextOpeningState(opening.state, "fill");
  if (!seat.ok) return refuse({ type: "OpeningNotFree", state: opening.state });

  const fromStageId = facts.stageId;
  Object.assign(application, {
    status: status.value,
    stageId: null,
    lastStageId: fromStageId,
    replyDueAt: null,
    hiredAt: tx.now,
    startOn: decided.value.startOn,
    lastActivityAt: tx.now,
    version: application.version + 1,
  });
  await tx.em.save(application);
  await addTransition(tx, { applicationId: application.id, fromStageId, toStageId: null, toStatus: status.value });
  Object.assign(opening, { state: seat.value, filledBy: application.id, reservedBy: null, closedAt: tx.now });
  await tx.em.save(opening);

  const about = { applicationId: application.id, requisitionId };
  await tx.record({
    type: "application.hired",
    subjectId: application.id,
    ...about,
    facts: { openingId: opening.id, offerId: offer.id, startOn: decided.value.startOn, stageId: fromStageId },
  });
  const requisitionFilled = everyOpeningFilled(openings) && (await fillRequisition(tx, requisitionId, opening.id));
  return ok({ ...about, requisitionFilled });
}

async function currentOffer(
  tx: Tx,
  applicationId: string,
): Promise<
  { readonly id: string; readonly openingId: string; readonly state: OfferState; readonly startOn: string } | undefined
> {
  const [row] = await tx.query<{ id: string; openingId: string; state: OfferState; startOn: string }>(
    `select o.id, o.opening_id as "openingId", v.state, v.start_on::text as "startOn" from offer o
     join offer_version v on v.organization_id = o.organization_id and v.offer_id = o.id and v.number = o.current_version
     where o.organization_id = $1 and o.application_id = $2 order by o.created_at desc limit 1`,
    [tx.organizationId, applicationId],
  );
  return row;
}

async function fillRequisition(tx: Tx, requisitionId: string, openingId: string): Promise<boolean> {
  const requisition = await tx.find(Requisition, requisitionId);
  const next = nextRequisitionState(requisition.state, "fill");
  if (!next.ok) return false;

  Object.assign(requisition, {
    state: next.value,
    closedAt: tx.now,
    updatedAt: tx.now,
    version: requisition.version + 1,
  });
  await tx.em.save(requisition);

  await tx.record({ type: "requisition.filled", subjectId: requisitionId, requisitionId, facts: { openingId } });
  return true;
}
