import { nextDebriefState, type DebriefTransitionRefused } from "@leadline/domain/debrief/debrief-status";
import { HOUR } from "@leadline/domain/shared/instant";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { aboutDebrief, lockDebrief, type DebriefOutcome } from "./debrief-at-hand.js";
import { VOTING_HOURS } from "./open-debrief.js";

/** Talks about it again: votes are cast anew, and the decision before stays on record. */
export async function reopenDebrief(
  tx: Tx,
  input: { readonly debriefId: string },
): Promise<Result<DebriefOutcome, DebriefTransitionRefused>> {
  const atHand = await lockDebrief(tx, "debrief.open", input.debriefId);
  const { debrief, application } = atHand;

  const next = nextDebriefState(debrief.state, "reopen");
  if (!next.ok) return next;

  await tx.query(`delete from vote where organization_id = $1 and debrief_id = $2`, [tx.organizationId, debrief.id]);
  debrief.state = next.value;
  debrief.voteDeadline = new Date(tx.now.getTime() + VOTING_HOURS * HOUR);
  debrief.revealedAt = null;
  debrief.revealedEarly = false;
  debrief.version += 1;
  await tx.em.save(debrief);

  await tx.record({ type: "debrief.reopened", ...aboutDebrief(atHand), facts: {} });
  return ok({ applicationId: application.id });
}
