import { createHash } from "node:crypto";
import { checkExpiry } from "@leadline/domain/offer/expiry";
import type { OfferTransitionRefused } from "@leadline/domain/offer/offer-status";
import type { InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import {
  about,
  lockForOfferCommand,
  outcomeOf,
  saveOffer,
  type ExpectedOffer,
  type OfferOutcome,
  type VersionConflict,
} from "#features/offer/lock-offer.js";
import { letterOf } from "./offer-letter.js";

export interface SendOffer extends ExpectedOffer {
  /** ISO instant of the last moment for an answer. */
  readonly expiresAt: string;
}

/** Sends the approved terms: the letter is fixed with its hash, the candidate gets word, the clock starts. */
export async function sendOffer(
  tx: Tx,
  input: SendOffer,
): Promise<Result<OfferOutcome, InvalidInput | VersionConflict | OfferTransitionRefused>> {
  const locked = await lockForOfferCommand(tx, input, "offer.send", "send");
  if (!locked.ok) return locked;
  const { current, facts, next } = locked.value;
  const expiry = checkExpiry(Date.parse(input.expiresAt), tx.now.getTime());
  if (!expiry.ok) return expiry;

  current.state = next;
  current.sentAt = tx.now;
  current.expiresAt = new Date(expiry.value);
  current.letterText = await letterOf(tx, locked.value, current.expiresAt);
  current.letterSha256 = createHash("sha256").update(current.letterText).digest();
  await saveOffer(tx, locked.value);

  const event = about(locked.value);
  const letterSha256 = current.letterSha256.toString("hex");
  await tx.record({
    type: "offer.sent",
    ...event,
    facts: { ...event.facts, expiresAt: current.expiresAt.toISOString(), letterSha256 },
  });
  const { organizationId } = tx;
  await tx.enqueue("letter", { organizationId, offerId: current.offerId, number: current.number });
  return ok(outcomeOf({ ...locked.value, facts }));
}
