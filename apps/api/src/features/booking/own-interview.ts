import { notFound } from "#core/errors.js";
import type { Tx } from "#core/tx.js";
import { lockInterview, type InterviewAtHand } from "#features/interview/interview-at-hand.js";

/** The candidate's own interview, locked; anybody else's is not found. */
export async function lockOwnInterview(tx: Tx, interviewId: string): Promise<InterviewAtHand> {
  const { actor } = tx;
  const [row] = await tx.query<{ candidateId: string }>(
    `select candidate_id as "candidateId" from interview where organization_id = $1 and id = $2`,
    [tx.organizationId, interviewId],
  );
  if (actor.kind !== "candidate" || row?.candidateId !== actor.candidateId) throw notFound();
  await tx.authorize("interview.book", { own: true });
  return await lockInterview(tx, interviewId);
}
