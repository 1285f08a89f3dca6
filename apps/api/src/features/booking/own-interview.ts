import { notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { lockInterview, type InterviewAtHand } from "#features/interview/interview-at-hand.js";

/** The candidate's own interview, locked; anybody else's is not found. */
export async function lockOwnInterview(tx: Tx, interviewId: string): Promise<InterviewAtHand> {
  const { actor } = tx;
  const atHand = await lockInterview(tx, interviewId);
  if (actor.kind !== "candidate" || atHand.interview.candidateId !== actor.candidateId) throw notFound();
  await tx.authorize("interview.book", { own: true });
  return atHand;
}
