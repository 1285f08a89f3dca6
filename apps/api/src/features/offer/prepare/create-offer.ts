import type { HireRefusal } from "@leadline/domain/application/hire";
import { checkOffer } from "@leadline/domain/offer/offer-draft";
import { holdsOpening, type OfferState } from "@leadline/domain/offer/offer-status";
import { allowsOffers } from "@leadline/domain/requisition/requisition-status";
import type { InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { dayOf } from "@leadline/domain/shared/zone";
import { forbidden } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { Opening } from "#features/requisition/opening.entity.js";
import { lockOpenings } from "#features/requisition/end/lock-openings.js";
import { lockOfferFacts } from "./offer-facts.js";
import { about, outcomeOf, type OfferOutcome } from "#features/offer/lock-offer.js";
import { Offer } from "#features/offer/offer.entity.js";
import { OfferVersion } from "#features/offer/offer-version.entity.js";

export interface CreateOffer {
  readonly applicationId: string;
  readonly terms: unknown;
}

export type CreateOfferRefusal =
  | InvalidInput
  | Extract<HireRefusal, { readonly type: "ApplicationNotActive" | "NotInOfferStage" | "RequisitionNotOpen" }>
  | { readonly type: "NoOpeningFree" }
  | { readonly type: "OfferExists"; readonly state: OfferState };

/** Drafts an offer and reserves an opening for it, so that nobody else is promised the same seat meanwhile. */
export async function createOffer(tx: Tx, input: CreateOffer): Promise<Result<OfferOutcome, CreateOfferRefusal>> {
  const facts = await lockOfferFacts(tx, input.applicationId);
  const { requisitionId, candidateId } = facts;
  await tx.authorize("offer.create", { requisitionId, candidateId });
  if (tx.actor.kind !== "member") throw forbidden();

  if (facts.status !== "active") return refuse({ type: "ApplicationNotActive", status: facts.status });
  if (facts.stageType !== "offer") return refuse({ type: "NotInOfferStage" });
  if (!allowsOffers(facts.requisitionState))
    return refuse({ type: "RequisitionNotOpen", state: facts.requisitionState });
  const [earlier] = await tx.query<{ state: OfferState }>(
    `select v.state from offer o join offer_version v on v.organization_id = o.organization_id and v.offer_id = o.id
       and v.number = o.current_version
     where o.organization_id = $1 and o.application_id = $2 order by o.created_at desc limit 1`,
    [tx.organizationId, input.applicationId],
  );
  if (earlier && holdsOpening(earlier.state)) return refuse({ type: "OfferExists", state: earlier.state });
  const terms = checkOffer(input.terms, facts.range, dayOf(tx.now.getTime(), facts.timeZone));
  if (!terms.ok) return terms;
  const opening = (await lockOpenings(tx, requisitionId)).find(
    ({ state, reservedBy }) => state === "open" && reservedBy === null,
  );
  if (!opening) return refuse({ type: "NoOpeningFree" });

  await reserve(tx, opening, input.applicationId);
  const offer = tx.em.create(Offer, {
    organizationId: tx.organizationId,
    id: tx.newId(),
    ref: await tx.newRef("OFF"),
    applicationId: input.applicationId,
    openingId: opening.id,
    currentVersion: 1,
    createdAt: tx.now,
    version: 1,
  });
  const current = tx.em.create(OfferVersion, {
    organizationId: tx.organizationId,
    id: tx.newId(),
    offerId: offer.id,
    number: 1,
    state: "draft",
    ...terms.value,
    createdBy: tx.actor.memberId,
    createdAt: tx.now,
  });
  await tx.em.insert(Offer, offer);
  await tx.em.insert(OfferVersion, current);

  const created = { offer, current, facts };
  const event = about(created);
  await tx.record({ type: "offer.created", ...event, facts: { ...event.facts, openingId: opening.id } });
  return ok(outcomeOf(created));
}

/** Keeps an opening for an application, or gives it back with null. */
export async function reserve(tx: Tx, opening: Opening, applicationId: string | null): Promise<void> {
  opening.reservedBy = applicationId;
  await tx.em.save(opening);
}
