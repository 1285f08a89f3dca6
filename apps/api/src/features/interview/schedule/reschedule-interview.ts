import { moveInput } from "@leadline/domain/interview/interview-inputs";
import { move, type MoveRefusal } from "@leadline/domain/interview/reschedule";
import { parseInput } from "@leadline/domain/shared/invalid-input";
import { MINUTE } from "@leadline/domain/shared/instant";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { finishSchedulingTasks } from "#features/task/open-task.js";
import { lockInterview, type VersionConflict } from "#features/interview/interview-at-hand.js";
import { hasScorecards, moveTime, panelOf } from "#features/interview/panel/panel.js";
import { factsOf, judgeTime, type InterviewOutcome, type TimeRefusal } from "./schedule-interview.js";
import { queueForPeople, takingTime } from "./taking-time.js";

export interface RescheduleInterview {
  readonly interviewId: string;
  readonly expectedVersion: number;
  readonly startsAt: Date;
  readonly acceptLimits?: boolean | null | undefined;
}
export type RescheduleRefusal = TimeRefusal | MoveRefusal | VersionConflict;

/** Moves an interview: the same invitation, with the next sequence number, at another time. */
export async function rescheduleInterview(
  tx: Tx,
  input: RescheduleInterview,
): Promise<Result<InterviewOutcome, RescheduleRefusal>> {
  const to = parseInput(moveInput, { startsAt: input.startsAt.getTime() });
  if (!to.ok) return to;
  const { interview, application } = await lockInterview(tx, input.interviewId);
  const { requisitionId, candidateId } = application;
  await tx.authorize("interview.schedule", { requisitionId, candidateId });
  const memberIds = (await panelOf(tx, interview.id)).map(({ memberId }) => memberId);

  if (interview.version !== input.expectedVersion)
    return refuse({ type: "VersionConflict", currentVersion: interview.version });
  const from = interview.during ?? { start: 0, end: 0 };
  const start = to.value.startsAt;
  const slot = { start, end: start + interview.minutes * MINUTE };
  const { state, sequence, candidateMoves } = interview;
  const written = await hasScorecards(tx, interview.id);
  const moved = move({ ...from, state, sequence, candidateMoves, hasScorecards: written }, slot);
  if (!moved.ok) return moved;
  const turn = await queueForPeople(tx, memberIds, candidateId);
  if (!turn.ok) return turn;
  const acceptLimits = input.acceptLimits ?? false;
  const waved = await judgeTime(tx, { application, memberIds, slot, except: interview.id, acceptLimits });
  if (!waved.ok) return waved;

  const taken = await takingTime(async () => {
    interview.state = moved.value.state;
    interview.sequence = moved.value.sequence;
    interview.during = slot;
    interview.version += 1;
    await tx.em.save(interview);
    await moveTime(tx, interview.id, slot);
  });
  if (!taken.ok) return taken;
  await finishSchedulingTasks(tx, interview);

  await tx.record({
    type: "interview.rescheduled",
    subjectId: interview.id,
    requisitionId,
    applicationId: application.id,
    facts: {
      from: factsOf(from).startsAt,
      ...factsOf(slot),
      sequence: interview.sequence,
      memberIds,
      byCandidate: false,
      waved: waved.value,
    },
  });
  return ok({ interviewId: interview.id });
}
