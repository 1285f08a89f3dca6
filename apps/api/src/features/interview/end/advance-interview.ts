import { nextInterviewState } from "@leadline/domain/interview/interview-status";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { lockInterview } from "#features/interview/interview-at-hand.js";
import { panelOf, releaseTime } from "#features/interview/panel/panel.js";
import type { InterviewOutcome } from "#features/interview/schedule/schedule-interview.js";

/** Starts an interview whose time has come and ends one whose time is over; after a long pause, both in one go. */
export async function advanceInterview(tx: Tx, interviewId: string): Promise<Result<InterviewOutcome, never>> {
  const { interview, application } = await lockInterview(tx, interviewId);
  const about = { subjectId: interviewId, requisitionId: application.requisitionId, applicationId: application.id };
  const { during } = interview;
  if (!during) return ok({ interviewId });

  const started = nextInterviewState(interview.state, "start");
  if (started.ok && during.start <= tx.now.getTime()) {
    interview.state = started.value;
    await tx.record({ type: "interview.started", ...about, facts: {} });
  }
  const ended = nextInterviewState(interview.state, "end");
  if (ended.ok && during.end <= tx.now.getTime()) {
    interview.state = ended.value;
    await releaseTime(tx, interviewId);
    const memberIds = (await panelOf(tx, interviewId)).map(({ memberId }) => memberId);
    await tx.record({ type: "interview.ended", ...about, facts: { memberIds } });
  }
  interview.version += 1;
  await tx.em.save(interview);
  return ok({ interviewId });
}
