import { nextOfferState, type OfferTransitionRefused } from "@leadline/domain/offer/offer-status";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { stopAsking } from "#features/approval/ask-approval.js";
import { lockOpenings } from "#features/requisition/end/lock-openings.js";
import { reserve } from "#features/offer/prepare/create-offer.js";
import {
  about,
  lockForOfferCommand,
  lockOffer,
  outcomeOf,
  saveOffer,
  type ExpectedOffer,
  type LockedOffer,
  type OfferOutcome,
  type VersionConflict,
} from "#features/offer/lock-offer.js";

/** Takes an offer back before it is answered; its opening is free again. */
export async function withdrawOffer(
  tx: Tx,
  input: ExpectedOffer,
): Promise<Result<OfferOutcome, VersionConflict | OfferTransitionRefused>> {
  const locked = await lockForOfferCommand(tx, input, "offer.withdraw", "withdraw");
  if (!locked.ok) return locked;

  await stopAsking(tx, locked.value.offer.id, locked.value.facts.requisitionId);
  locked.value.current.state = locked.value.next;
  await releaseOpening(tx, locked.value);
  await saveOffer(tx, locked.value);

  await tx.record({ type: "offer.withdrawn", ...about(locked.value) });
  return ok(outcomeOf(locked.value));
}

/** Ends an offer nobody answered in time; asked for by the clock. */
export async function expireOffer(tx: Tx, offerId: string): Promise<Result<OfferOutcome, OfferTransitionRefused>> {
  const locked = await lockOffer(tx, offerId);
  const next = nextOfferState(locked.current.state, "expire");
  if (!next.ok) return next;

  locked.current.state = next.value;
  await releaseOpening(tx, locked);
  await saveOffer(tx, locked);

  await tx.record({ type: "offer.expired", ...about(locked) });
  return ok(outcomeOf(locked));
}

/** Gives the opening back that the offer kept. */
export async function releaseOpening(tx: Tx, { offer, facts }: LockedOffer): Promise<void> {
  const openings = await lockOpenings(tx, facts.requisitionId);
  const held = openings.find(({ id, state }) => id === offer.openingId && state === "open");
  if (held?.reservedBy === offer.applicationId) await reserve(tx, held, null);
}
