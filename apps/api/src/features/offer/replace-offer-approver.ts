import type { ReplaceRefusal } from "@leadline/domain/approval/approval-chain";
import type { InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { notFound } from "#core/errors.js";
import type { Tx } from "#core/tx.js";
import { lockFlow } from "#features/approval/flow-store.js";
import { replaceInFlow, type Replacing } from "#features/approval/replace-in-flow.js";
import { lockOffer, outcomeOf, type OfferOutcome, type VersionConflict } from "./lock-offer.js";

export interface ReplaceOfferApprover extends Replacing {
  readonly offerId: string;
  readonly flowId: string;
  /** Number of the offer version that was on screen. */
  readonly expectedVersion: number;
}

/** Asks somebody else in the place of an approver who has not answered. */
export async function replaceOfferApprover(
  tx: Tx,
  input: ReplaceOfferApprover,
): Promise<Result<OfferOutcome, ReplaceRefusal | InvalidInput | VersionConflict>> {
  const locked = await lockOffer(tx, input.offerId);
  const { offer, current, facts } = locked;
  const stored = await lockFlow(tx, input.flowId);
  if (stored.subjectId !== offer.id) throw notFound();
  const { requisitionId, candidateId } = facts;
  await tx.authorize("approval.replace", { requisitionId, candidateId });
  if (current.number !== input.expectedVersion)
    return refuse({ type: "VersionConflict", currentVersion: current.number });
  const replaced = await replaceInFlow(tx, stored, requisitionId, input);
  return replaced.ok ? ok(outcomeOf(locked)) : replaced;
}
