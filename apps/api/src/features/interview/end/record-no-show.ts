import { nextInterviewState, type InterviewTransitionRefused } from "@leadline/domain/interview/interview-status";
import { invalid, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { lockInterview, type VersionConflict } from "#features/interview/interview-at-hand.js";
import { panelOf, releaseTime, voidScorecards } from "#features/interview/panel/panel.js";
import type { InterviewOutcome } from "#features/interview/schedule/schedule-interview.js";

export interface RecordNoShow {
  readonly interviewId: string;
  readonly expectedVersion: number;
}
export type NoShowRefusal = InterviewTransitionRefused | VersionConflict | InvalidInput;

/** Notes that the candidate did not come; nobody owes a scorecard for it. Not before the interview has begun. */
export async function recordNoShow(tx: Tx, input: RecordNoShow): Promise<Result<InterviewOutcome, NoShowRefusal>> {
  const { interview, application } = await lockInterview(tx, input.interviewId);
  const { requisitionId, candidateId } = application;
  await tx.authorize("interview.schedule", { requisitionId, candidateId });
  const memberIds = (await panelOf(tx, interview.id)).map(({ memberId }) => memberId);

  if (interview.version !== input.expectedVersion)
    return refuse({ type: "VersionConflict", currentVersion: interview.version });
  const next = nextInterviewState(interview.state, "no_show");
  if (!next.ok) return next;
  if (interview.during && tx.now.getTime() < interview.during.start)
    return invalid("interviewId", "This interview has not begun yet.");

  interview.state = next.value;
  interview.version += 1;
  await tx.em.save(interview);
  await releaseTime(tx, interview.id);
  await voidScorecards(tx, interview.id);

  await tx.record({
    type: "interview.no_show",
    subjectId: interview.id,
    requisitionId,
    applicationId: application.id,
    facts: { memberIds },
  });
  return ok({ interviewId: interview.id });
}
