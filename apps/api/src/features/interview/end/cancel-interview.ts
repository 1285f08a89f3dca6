import { cancelInput } from "@leadline/domain/interview/interview-inputs";
import { nextInterviewState, type InterviewTransitionRefused } from "@leadline/domain/interview/interview-status";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { finishSchedulingTasks } from "#features/task/open-task.js";
import { lockInterview, type InterviewAtHand, type VersionConflict } from "#features/interview/interview-at-hand.js";
import { panelOf, releaseTime, voidScorecards } from "#features/interview/panel/panel.js";
import { factsOf, type InterviewOutcome } from "#features/interview/schedule/schedule-interview.js";

export interface CancelInterview {
  readonly interviewId: string;
  readonly expectedVersion: number;
  readonly reason: string;
}
export type CancelRefusal = InterviewTransitionRefused | VersionConflict | InvalidInput;

/** Calls an interview off: invitations are taken back and scorecards that were not handed in are void. */
export async function cancelInterview(
  tx: Tx,
  given: CancelInterview,
): Promise<Result<InterviewOutcome, CancelRefusal>> {
  const input = parseInput(cancelInput, given);
  if (!input.ok) return input;
  const atHand = await lockInterview(tx, given.interviewId);
  const { requisitionId, candidateId } = atHand.application;
  await tx.authorize("interview.schedule", { requisitionId, candidateId });

  if (atHand.interview.version !== given.expectedVersion)
    return refuse({ type: "VersionConflict", currentVersion: atHand.interview.version });
  return await callOff(tx, atHand, { reason: input.value.reason, byCandidate: false });
}

/** What every cancellation does, whoever asked for it. */
export async function callOff(
  tx: Tx,
  { interview, application }: InterviewAtHand,
  why: { readonly reason: string | null; readonly byCandidate: boolean },
): Promise<Result<InterviewOutcome, InterviewTransitionRefused>> {
  const next = nextInterviewState(interview.state, "cancel");
  if (!next.ok) return next;
  // A no-show has given its time back already; there is no invitation left to take back.
  const hadTime = interview.state !== "no_show" ? interview.during : null;
  const memberIds = (await panelOf(tx, interview.id)).map(({ memberId }) => memberId);

  interview.state = next.value;
  interview.cancelReason = why.reason;
  interview.sequence += 1;
  interview.version += 1;
  await tx.em.save(interview);
  await releaseTime(tx, interview.id);
  await voidScorecards(tx, interview.id);
  await revokeLinks(tx, interview.id);
  await finishSchedulingTasks(tx, interview);

  await tx.record({
    type: "interview.cancelled",
    subjectId: interview.id,
    requisitionId: application.requisitionId,
    applicationId: application.id,
    facts: {
      startsAt: hadTime ? factsOf(hadTime).startsAt : null,
      sequence: interview.sequence,
      memberIds,
      byCandidate: why.byCandidate,
    },
  });
  return ok({ interviewId: interview.id });
}

/** Links that led to this interview open nothing any more: those of its kit, or of one member's, and of its booking. */
export async function revokeLinks(tx: Tx, interviewId: string, memberId: string | null = null): Promise<void> {
  await tx.query(
    `update link_token set revoked_at = $3
     where organization_id = $1 and interview_id = $2 and revoked_at is null and ($4::uuid is null or member_id = $4)`,
    [tx.organizationId, interviewId, tx.now, memberId],
  );
  await tx.query(
    `delete from session where organization_id = $1 and interview_id = $2 and ($3::uuid is null or member_id = $3)`,
    [tx.organizationId, interviewId, memberId],
  );
}
