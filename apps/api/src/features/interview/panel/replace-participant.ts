import type { SlotTaken } from "@leadline/domain/interview/find-slot/booking";
import { nextInterviewState, type InterviewTransitionRefused } from "@leadline/domain/interview/interview-status";
import { invalid } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { revokeLinks } from "#features/interview/end/cancel-interview.js";
import { lockInterview, type InterviewAtHand, type VersionConflict } from "#features/interview/interview-at-hand.js";
import { panelOf, seat, unseat } from "./panel.js";
import { judgeTime, type InterviewOutcome, type TimeRefusal } from "#features/interview/schedule/schedule-interview.js";
import { queueForPeople, takingTime } from "#features/interview/schedule/taking-time.js";

export interface ReplaceParticipant {
  readonly interviewId: string;
  readonly expectedVersion: number;
  readonly removedMemberId: string;
  readonly memberId: string;
  readonly acceptLimits?: boolean | null | undefined;
}
export type ReplaceRefusal = TimeRefusal | InterviewTransitionRefused | VersionConflict;

/** Seats somebody else in a scheduled interview; only the two people concerned hear of it. */
export async function replaceParticipant(
  tx: Tx,
  input: ReplaceParticipant,
): Promise<Result<InterviewOutcome, ReplaceRefusal>> {
  const atHand = await lockInterview(tx, input.interviewId);
  const { requisitionId, candidateId } = atHand.application;
  await tx.authorize("interview.schedule", { requisitionId, candidateId });
  if (atHand.interview.version !== input.expectedVersion)
    return refuse({ type: "VersionConflict", currentVersion: atHand.interview.version });
  return await swap(tx, atHand, { ...input, acceptLimits: input.acceptLimits ?? false, automatic: false });
}

/** Takes one member out and another in, whoever decided it. */
export async function swap(
  tx: Tx,
  { interview, application }: InterviewAtHand,
  change: {
    readonly removedMemberId: string;
    readonly memberId: string;
    readonly acceptLimits: boolean;
    readonly automatic: boolean;
  },
): Promise<Result<InterviewOutcome, TimeRefusal | InterviewTransitionRefused | SlotTaken>> {
  const panel = await panelOf(tx, interview.id);
  if (!panel.some(({ memberId }) => memberId === change.removedMemberId)) throw notFound();
  const next = nextInterviewState(interview.state, "replace_participant");
  if (!next.ok) return next;
  const slot = interview.during;
  if (!slot) throw new Error("A scheduled interview has no time.");
  if (panel.some(({ memberId }) => memberId === change.memberId))
    return invalid("memberId", "This person is in the panel already.");
  const turn = await queueForPeople(tx, [change.memberId], application.candidateId);
  if (!turn.ok) return turn;
  const memberIds = [change.memberId];
  const judged = await judgeTime(tx, {
    application,
    memberIds,
    slot,
    except: interview.id,
    acceptLimits: change.acceptLimits,
  });
  if (!judged.ok) return judged;

  const taken = await takingTime(async () => {
    interview.sequence += 1;
    interview.version += 1;
    await tx.em.save(interview);
    await unseat(tx, interview.id, change.removedMemberId);
    await revokeLinks(tx, interview.id, change.removedMemberId);
    await seat(tx, interview, change.memberId, slot);
  });
  if (!taken.ok) return taken;

  await tx.record({
    type: "interview.participant_replaced",
    subjectId: interview.id,
    requisitionId: application.requisitionId,
    applicationId: application.id,
    facts: {
      removedMemberId: change.removedMemberId,
      memberId: change.memberId,
      automatic: change.automatic,
      sequence: interview.sequence,
    },
  });
  return ok({ interviewId: interview.id });
}
