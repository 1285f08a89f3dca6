import { answerOffer, type OfferExpired, type OfferNotOpen } from "@leadline/domain/offer/answer-offer";
import { nextOfferState, type OfferTransitionRefused } from "@leadline/domain/offer/offer-status";
import type { InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { forbidden, notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { releaseOpening } from "./end-offer.js";
import {
  about,
  lockOffer,
  outcomeOf,
  saveOffer,
  type LockedOffer,
  type OfferOutcome,
} from "#features/offer/lock-offer.js";

export interface AnswerOffer {
  readonly offerId: string;
  readonly accept: boolean;
  readonly name: string;
  readonly reason: string;
  /** Network address of the request. */
  readonly address: string;
}

/** The candidate's own offer, locked; anybody else's is not found. A status link alone does not open it. */
async function lockOwnOffer(tx: Tx, offerId: string): Promise<LockedOffer> {
  if (tx.actor.kind !== "candidate") throw forbidden();
  const locked = await lockOffer(tx, offerId);
  if (locked.facts.candidateId !== tx.actor.candidateId) throw notFound();
  await tx.authorize("offer.answer", { own: true });
  if (!tx.actor.fresh) throw forbidden();
  return locked;
}

/** Notes that the candidate has read the offer; reading it again changes nothing. */
export async function viewOffer(tx: Tx, offerId: string): Promise<Result<OfferOutcome, never>> {
  const locked = await lockOwnOffer(tx, offerId);
  const next = nextOfferState(locked.current.state, "view");
  if (!next.ok) return ok(outcomeOf(locked));

  locked.current.state = next.value;
  locked.current.viewedAt = tx.now;
  await saveOffer(tx, locked);

  await tx.record({ type: "offer.viewed", ...about(locked) });
  return ok(outcomeOf(locked));
}

/** The candidate's yes or no, by name; a no frees the opening. */
export async function answerOwnOffer(
  tx: Tx,
  input: AnswerOffer,
): Promise<Result<OfferOutcome, InvalidInput | OfferNotOpen | OfferExpired | OfferTransitionRefused>> {
  const locked = await lockOwnOffer(tx, input.offerId);
  const { current, facts } = locked;
  const answered = answerOffer(
    { state: current.state, expiresAtMs: current.expiresAt?.getTime() ?? 0, candidateName: facts.candidateName },
    { name: input.name, accept: input.accept, reason: input.reason },
    tx.now.getTime(),
  );
  if (!answered.ok) return answered;
  const next = nextOfferState(current.state, answered.value.accept ? "accept" : "decline");
  if (!next.ok) return next;

  current.state = next.value;
  current.answeredAt = tx.now;
  current.answeredName = answered.value.name;
  current.answeredAddress = input.address;
  current.declineReason = answered.value.accept ? null : answered.value.reason;
  if (!answered.value.accept) await releaseOpening(tx, locked);
  await saveOffer(tx, locked);

  await tx.record({ type: answered.value.accept ? "offer.accepted" : "offer.declined", ...about(locked) });
  return ok(outcomeOf(locked));
}
