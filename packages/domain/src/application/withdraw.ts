import { z } from "zod";
import { isWithdrawalReasonId } from "../framework/withdrawal-reason.js";
import { requiredProse } from "../shared/text.js";

const reason = (message: string) => z.string(message).refine(isWithdrawalReasonId, message);

/** A withdrawal a member records for a candidate: the reason, and a note of how they know. */
export const withdrawalByMember = z.object({
  reason: reason("Choose why the candidate withdraws."),
  note: requiredProse(2000, "A note of how you know"),
});

/** A withdrawal by the candidate, on their own page: a reason if they care to give one. */
export const withdrawalByCandidate = z.object({
  reason: reason("Choose one of the reasons, or none.").default("WD-UNKNOWN"),
});
