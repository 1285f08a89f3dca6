import { checkOffer } from "@leadline/domain/offer/offer-draft";
import type { OfferTransitionRefused } from "@leadline/domain/offer/offer-status";
import type { InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { dayOf } from "@leadline/domain/shared/zone";
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

export interface SaveOffer extends ExpectedOffer {
  readonly terms: unknown;
}

/** Changes the terms of a draft. What was submitted or sent is revised instead, into a new version. */
export async function saveOfferTerms(
  tx: Tx,
  input: SaveOffer,
): Promise<Result<OfferOutcome, InvalidInput | VersionConflict | OfferTransitionRefused>> {
  const locked = await lockForOfferCommand(tx, input, "offer.create", "submit");
  if (!locked.ok) return locked;
  const { current, facts } = locked.value;
  const terms = checkOffer(input.terms, facts.range, dayOf(tx.now.getTime(), facts.timeZone));
  if (!terms.ok) return terms;

  Object.assign(current, terms.value);
  await saveOffer(tx, locked.value);

  await tx.record({ type: "offer.changed", ...about(locked.value) });
  return ok(outcomeOf(locked.value));
}
