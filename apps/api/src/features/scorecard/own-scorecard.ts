import { notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { lockInterview, type InterviewAtHand, type VersionConflict } from "#features/interview/interview-at-hand.js";
import { refuse, type Result } from "@leadline/domain/shared/result";
import { Scorecard } from "./scorecard.entity.js";

export type { VersionConflict };

/** Which card this is about; the resolver reads the rest. */
export type ScorecardOutcome = { readonly interviewId: string; readonly memberId: string };

/** The actor's own card with its interview, both kept from others until the transaction ends. */
export interface ScorecardAtHand extends InterviewAtHand {
  readonly card: Scorecard;
}

/**
 * Locks the actor's own card of an interview. Whoever owes none there, or came by the kit link of another interview,
 * finds nothing.
 */
export async function lockOwnScorecard(
  tx: Tx,
  action: "scorecard.submit" | "scorecard.amend",
  interviewId: string,
): Promise<ScorecardAtHand> {
  const { actor } = tx;
  if (actor.kind !== "member" && actor.kind !== "kit") throw notFound();
  if (actor.kind === "kit" && actor.interviewId !== interviewId) throw notFound();
  const atHand = await lockInterview(tx, interviewId);
  const card = await lockCard(tx, interviewId, actor.memberId);
  const { requisitionId, candidateId } = atHand.application;
  await tx.authorize(action, { requisitionId, candidateId, own: true });
  return { ...atHand, card };
}

/** Locks a member's card of an interview; not found when they owe none. */
export async function lockCard(tx: Tx, interviewId: string, memberId: string): Promise<Scorecard> {
  const card = await tx.findBy(Scorecard, { interviewId, memberId });
  if (!card) throw notFound();
  return await tx.lock(Scorecard, card.id);
}

/** Refuses when somebody else, or the same person in another window, changed the card in the meantime. */
export function atVersion(card: Scorecard, expected: number): Result<never, VersionConflict> | undefined {
  return card.version === expected ? undefined : refuse({ type: "VersionConflict", currentVersion: card.version });
}
