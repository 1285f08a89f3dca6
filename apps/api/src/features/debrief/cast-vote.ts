import { castVote as decideVote, voteInput, type NotAVoter } from "@leadline/domain/debrief/vote";
import type { DebriefTransitionRefused } from "@leadline/domain/debrief/debrief-status";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { aboutDebrief, actingMember, checkLevel, lockDebrief, type DebriefOutcome } from "./debrief-at-hand.js";

export interface CastVote {
  readonly debriefId: string;
  readonly vote: unknown;
}
export type CastVoteRefusal = DebriefTransitionRefused | NotAVoter | InvalidInput;

/** Casts the actor's vote, sealed from everybody. With the last required one, all of them are revealed. */
export async function castVote(tx: Tx, input: CastVote): Promise<Result<DebriefOutcome, CastVoteRefusal>> {
  const memberId = actingMember(tx);
  const atHand = await lockDebrief(tx, "debrief.vote", input.debriefId);
  const { debrief, application, ballot } = atHand;

  const vote = parseInput(voteInput, input.vote);
  if (!vote.ok) return vote;
  const unknownLevel = await checkLevel(tx, vote.value.levelId);
  if (unknownLevel) return unknownLevel;
  const voted = decideVote(ballot, memberId);
  if (!voted.ok) return voted;

  const { choice, levelId, confidence, reason } = vote.value;
  await tx.query(
    `insert into vote (organization_id, debrief_id, member_id, choice, level_id, confidence, reason, cast_at)
     values ($1,$2,$3,$4,$5,$6,$7,$8)
     on conflict (organization_id, debrief_id, member_id) do update set choice = excluded.choice,
       level_id = excluded.level_id, confidence = excluded.confidence, reason = excluded.reason,
       cast_at = excluded.cast_at`,
    [tx.organizationId, debrief.id, memberId, choice, levelId, confidence, reason, tx.now],
  );
  debrief.state = voted.value.state;
  if (voted.value.revealed) debrief.revealedAt = tx.now;
  debrief.version += 1;
  await tx.em.save(debrief);

  await tx.record({ type: "vote.cast", ...aboutDebrief(atHand), facts: { memberId } });
  if (voted.value.revealed)
    await tx.record({
      type: "debrief.revealed",
      ...aboutDebrief(atHand),
      facts: { early: false, outstandingMemberIds: [] },
    });
  return ok({ applicationId: application.id });
}
