import type { OfferTransitionRefused } from "@leadline/domain/offer/offer-status";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { forbidden } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { stopAsking } from "#features/approval/ask-approval.js";
import { lockOpenings } from "#features/requisition/end/lock-openings.js";
import { reserve } from "./create-offer.js";
import {
  about,
  lockForOfferCommand,
  outcomeOf,
  type ExpectedOffer,
  type OfferOutcome,
  type VersionConflict,
} from "#features/offer/lock-offer.js";
import { OfferVersion } from "#features/offer/offer-version.entity.js";

/** Starts a new version from the current one, which stays readable as it was. Approval starts anew. */
export async function reviseOffer(
  tx: Tx,
  input: ExpectedOffer,
): Promise<Result<OfferOutcome, VersionConflict | OfferTransitionRefused | { readonly type: "NoOpeningFree" }>> {
  const locked = await lockForOfferCommand(tx, input, "offer.create", "revise");
  if (!locked.ok) return locked;
  if (tx.actor.kind !== "member") throw forbidden();
  const { offer, current, facts, next } = locked.value;
  const openings = await lockOpenings(tx, facts.requisitionId);
  const held = openings.find(({ reservedBy }) => reservedBy === offer.applicationId);
  const opening = held ?? openings.find(({ state, reservedBy }) => state === "open" && reservedBy === null);
  if (!opening) return refuse({ type: "NoOpeningFree" });

  await stopAsking(tx, offer.id, facts.requisitionId);
  await reserve(tx, opening, offer.applicationId);
  current.state = next;
  await tx.em.save(current);
  const revised = tx.em.create(OfferVersion, {
    organizationId: tx.organizationId,
    id: tx.newId(),
    offerId: offer.id,
    number: current.number + 1,
    state: "draft",
    title: current.title,
    levelId: current.levelId,
    baseMinor: current.baseMinor,
    currency: current.currency,
    payInterval: current.payInterval,
    bonusPercent: current.bonusPercent,
    equity: current.equity,
    extras: current.extras,
    startOn: current.startOn,
    outsideRangeReason: current.outsideRangeReason,
    createdBy: tx.actor.memberId,
    createdAt: tx.now,
  });
  await tx.em.insert(OfferVersion, revised);
  offer.currentVersion = revised.number;
  offer.openingId = opening.id;
  offer.version += 1;
  await tx.em.save(offer);

  const event = about({ offer, current: revised, facts });
  await tx.record({ type: "offer.revised", ...event, facts: { ...event.facts, from: current.number } });
  return ok(outcomeOf(locked.value));
}
