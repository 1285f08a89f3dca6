import type { DebriefTransitionRefused } from "@leadline/domain/debrief/debrief-status";
import { outstandingVotes, revealEarly, type VotingRuns } from "@leadline/domain/debrief/vote";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { aboutDebrief, lockDebrief, type DebriefOutcome } from "./debrief-at-hand.js";

export type RevealRefusal = DebriefTransitionRefused | VotingRuns;

/** Opens the votes although some are missing, once the deadline is over; that it was early is kept. */
export async function revealVotes(
  tx: Tx,
  input: { readonly debriefId: string },
): Promise<Result<DebriefOutcome, RevealRefusal>> {
  const atHand = await lockDebrief(tx, "debrief.reveal", input.debriefId);
  const { debrief, application, ballot } = atHand;

  const deadlineIsOver = debrief.voteDeadline !== null && debrief.voteDeadline <= tx.now;
  const next = revealEarly(ballot, deadlineIsOver);
  if (!next.ok) return next;

  const outstandingMemberIds = [...outstandingVotes(ballot)];
  debrief.state = next.value;
  debrief.revealedAt = tx.now;
  debrief.revealedEarly = outstandingMemberIds.length > 0;
  debrief.version += 1;
  await tx.em.save(debrief);

  const facts = { early: debrief.revealedEarly, outstandingMemberIds };
  await tx.record({ type: "debrief.revealed", ...aboutDebrief(atHand), facts });
  return ok({ applicationId: application.id });
}
