import { openBooking, type BookingClosed } from "@leadline/domain/interview/find-slot/booking";
import { proposalInput } from "@leadline/domain/interview/interview-inputs";
import { nextInterviewState } from "@leadline/domain/interview/interview-status";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import type { InterviewOutcome } from "#features/interview/schedule/schedule-interview.js";
import { openTask } from "#features/task/open-task.js";
import { replyDueAt } from "./reply-due-at.js";
import { lockOwnInterview } from "./own-interview.js";

export interface ProposeTimes {
  readonly interviewId: string;
  readonly text: string;
}
export type ProposeRefusal = InvalidInput | BookingClosed;

/** None of the offered times fits: the candidate says what does, and the owner is asked to answer. */
export async function proposeTimes(tx: Tx, given: ProposeTimes): Promise<Result<InterviewOutcome, ProposeRefusal>> {
  const input = parseInput(proposalInput, given);
  if (!input.ok) return input;
  const { interview, application } = await lockOwnInterview(tx, given.interviewId);

  const offer = openBooking(interview.booking ?? undefined, tx.now.getTime());
  if (!offer.ok) return offer;
  const next = nextInterviewState(interview.state, "propose_times");
  if (!next.ok || application.status !== "active") return refuse({ type: "BookingClosed" });

  interview.state = next.value;
  interview.booking = { ...offer.value, proposed: input.value.text };
  interview.version += 1;
  await tx.em.save(interview);
  await openTask(tx, {
    kind: "interview.times_proposed",
    memberId: application.ownerId,
    applicationId: application.id,
    requisitionId: application.requisitionId,
    interviewId: interview.id,
    dueAt: replyDueAt(application, tx.now),
    dedupeKey: `interview.times_proposed/${interview.id}`,
  });

  await tx.record({
    type: "interview.times_proposed",
    subjectId: interview.id,
    requisitionId: application.requisitionId,
    applicationId: application.id,
    facts: {},
  });
  return ok({ interviewId: interview.id });
}
