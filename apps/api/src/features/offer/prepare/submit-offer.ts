import type { StartRefusal } from "@leadline/domain/approval/approval-chain";
import { isOutsideRange } from "@leadline/domain/offer/offer-draft";
import type { OfferTransitionRefused } from "@leadline/domain/offer/offer-status";
import { ok, type Result } from "@leadline/domain/shared/result";
import { forbidden } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { askApproval } from "#features/approval/ask-approval.js";
import {
  about,
  lockForOfferCommand,
  outcomeOf,
  saveOffer,
  type ExpectedOffer,
  type OfferOutcome,
  type VersionConflict,
} from "#features/offer/lock-offer.js";

/**
 * Asks for approval of the terms. The process is chosen by scope; when none is for such an offer (inside the range,
 * say) it is approved at once, and the record says that nobody was asked.
 */
export async function submitOffer(
  tx: Tx,
  input: ExpectedOffer,
): Promise<Result<OfferOutcome, VersionConflict | OfferTransitionRefused | StartRefusal>> {
  const locked = await lockForOfferCommand(tx, input, "offer.submit", "submit");
  if (!locked.ok) return locked;
  if (tx.actor.kind !== "member") throw forbidden();
  const { offer, current, facts } = locked.value;
  const outsideRange = isOutsideRange(current.baseMinor, facts.range);
  const { title, baseMinor, currency, payInterval, bonusPercent, equity, startOn, outsideRangeReason } = current;
  const asked = await askApproval(tx, {
    subject: "offer",
    subjectId: offer.id,
    subjectVersion: current.number,
    requisitionId: facts.requisitionId,
    requestedBy: tx.actor.memberId,
    facts: {
      departmentId: facts.departmentId,
      locationId: facts.locationId,
      levelId: current.levelId ?? facts.levelId,
      headcount: 1,
      yearlyPay: payInterval === "year" ? { currency, minor: baseMinor } : null,
      outsideRange,
    },
    guarded: { title, baseMinor, currency, payInterval, bonusPercent, equity, startOn, outsideRangeReason },
  });
  if (!asked.ok) return asked;

  const needsNobody = asked.value.flowId === null;
  current.state = needsNobody ? "approved" : locked.value.next;
  await saveOffer(tx, locked.value);

  const event = about(locked.value);
  await tx.record({ type: "offer.submitted", ...event, facts: { ...event.facts, outsideRange } });
  if (needsNobody)
    await tx.record({ type: "offer.approval_skipped", ...event, facts: { ...event.facts, reason: "inside_range" } });
  return ok(outcomeOf(locked.value));
}
