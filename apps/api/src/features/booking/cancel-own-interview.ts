import type { InterviewTransitionRefused } from "@leadline/domain/interview/interview-status";
import { candidateMayChange, type TooLate } from "@leadline/domain/interview/reschedule";
import type { Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { callOff } from "#features/interview/end/cancel-interview.js";
import type { InterviewOutcome } from "#features/interview/schedule/schedule-interview.js";
import { openTask } from "#features/task/open-task.js";
import { lockOwnInterview } from "./own-interview.js";
import { replyDueAt } from "./reply-due-at.js";

/** The candidate calls a booked interview off, until a day before; the application goes on and the owner is asked to find another time. */
export async function cancelOwnInterview(
  tx: Tx,
  { interviewId }: { readonly interviewId: string },
): Promise<Result<InterviewOutcome, InterviewTransitionRefused | TooLate>> {
  const atHand = await lockOwnInterview(tx, interviewId);
  const { interview, application } = atHand;

  const start = interview.during?.start ?? 0;
  const allowed = candidateMayChange({ state: interview.state, start }, tx.now.getTime());
  if (!allowed.ok) return allowed;

  const off = await callOff(tx, atHand, { reason: null, byCandidate: true });
  if (!off.ok) return off;
  await openTask(tx, {
    kind: "interview.cancelled_by_candidate",
    memberId: application.ownerId,
    applicationId: application.id,
    requisitionId: application.requisitionId,
    interviewId,
    dueAt: replyDueAt(application, tx.now),
    dedupeKey: `interview.cancelled_by_candidate/${interviewId}`,
  });
  return off;
}
