import type { Action } from "@leadline/domain/authorization/matrix";
import {
  nextOfferState,
  type OfferCommand,
  type OfferState,
  type OfferTransitionRefused,
} from "@leadline/domain/offer/offer-status";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { lockOfferFacts, type OfferFacts } from "./prepare/offer-facts.js";
import { Offer } from "./offer.entity.js";
import { OfferVersion } from "./offer-version.entity.js";

/** An offer with its current version, everything it hangs on locked. */
export interface LockedOffer {
  readonly offer: Offer;
  readonly current: OfferVersion;
  readonly facts: OfferFacts;
}

/** Somebody changed the offer since the asker read it. */
export interface VersionConflict {
  readonly type: "VersionConflict";
  readonly currentVersion: number;
}

/** The offer for a change, by a job or a candidate whose right was checked already. */
export async function lockOffer(tx: Tx, offerId: string): Promise<LockedOffer> {
  const { applicationId } = await tx.find(Offer, offerId);
  const facts = await lockOfferFacts(tx, applicationId);
  const offer = await tx.lock(Offer, offerId);
  const current = await tx.findBy(OfferVersion, { offerId, number: offer.currentVersion });
  if (!current) throw notFound();
  return { offer, current, facts };
}

/** Which offer, as the asker last saw it. */
export interface ExpectedOffer {
  readonly offerId: string;
  readonly expectedVersion: number;
}

/** The offer for a member's command: locked, allowed, still the version they saw, and the state it leads to. */
export async function lockForOfferCommand(
  tx: Tx,
  { offerId, expectedVersion }: ExpectedOffer,
  action: Action,
  command: OfferCommand,
): Promise<Result<LockedOffer & { readonly next: OfferState }, VersionConflict | OfferTransitionRefused>> {
  const locked = await lockOffer(tx, offerId);
  await tx.authorize(action, { requisitionId: locked.facts.requisitionId, candidateId: locked.facts.candidateId });
  if (locked.offer.version !== expectedVersion)
    return refuse({ type: "VersionConflict", currentVersion: locked.offer.version });
  const next = nextOfferState(locked.current.state, command);
  return next.ok ? ok({ ...locked, next: next.value }) : next;
}

/** Saves version and offer; the offer's version counts every change. */
export async function saveOffer(tx: Tx, { offer, current }: LockedOffer): Promise<void> {
  offer.version += 1;
  await tx.em.save(current);
  await tx.em.save(offer);
}

/** What an event about an offer is about. */
export const about = ({ offer, current, facts }: LockedOffer) => ({
  subjectId: offer.id,
  applicationId: offer.applicationId,
  requisitionId: facts.requisitionId,
  facts: { offerId: offer.id, number: current.number },
});

/** What an offer's use cases answer: the resolver reads the rest. */
export const outcomeOf = ({ offer }: LockedOffer): { readonly offerId: string; readonly applicationId: string } => ({
  offerId: offer.id,
  applicationId: offer.applicationId,
});
export type OfferOutcome = ReturnType<typeof outcomeOf>;
