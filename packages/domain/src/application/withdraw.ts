import { z } from "zod";
import { requiredProse } from "../shared/text.js";

/** Why a candidate goes another way. Ids of the framework document, 6.5; reports count them apart from rejections. */
export const WITHDRAWAL_REASONS = [
  "WD-PAY",
  "WD-OTHER-OFFER",
  "WD-COUNTER",
  "WD-ROLE",
  "WD-STACK",
  "WD-TEAM",
  "WD-PROCESS-LONG",
  "WD-PROCESS-LOAD",
  "WD-LOCATION",
  "WD-PERSONAL",
  "WD-NOREPLY",
  "WD-UNKNOWN",
] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** A withdrawal a member records for a candidate: the reason, and a note of how they know. */
export const withdrawalByMember = z.object({
  reason: z.enum(WITHDRAWAL_REASONS, "Choose why the candidate withdraws."),
  note: requiredProse(2000, "A note of how you know"),
});

/** A withdrawal by the candidate, on their own page: a reason if they care to give one. */
export const withdrawalByCandidate = z.object({
  reason: z.enum(WITHDRAWAL_REASONS, "Choose one of the reasons, or none.").default("WD-UNKNOWN"),
});
