import type { SlotTaken } from "@leadline/domain/interview/find-slot/booking";
import { moveByCandidate, moveTerms, type MoveRefusal } from "@leadline/domain/interview/reschedule";
import { MINUTE } from "@leadline/domain/shared/instant";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { moveTime, panelOf } from "#features/interview/panel/panel.js";
import { factsOf, type InterviewOutcome } from "#features/interview/schedule/schedule-interview.js";
import { queueForPeople, takingTime } from "#features/interview/schedule/taking-time.js";
import { stillFree } from "./book-interview.js";
import { lockOwnInterview } from "./own-interview.js";
import { rememberZone } from "./remember-zone.js";

export interface MoveOwnInterview {
  readonly interviewId: string;
  readonly startsAt: Date;
  readonly timeZone?: string | null | undefined;
}

/** The candidate moves a booked interview to another time of the same people: once, and until a day before. */
export async function moveOwnInterview(
  tx: Tx,
  input: MoveOwnInterview,
): Promise<Result<InterviewOutcome, MoveRefusal | SlotTaken>> {
  const atHand = await lockOwnInterview(tx, input.interviewId);
  const { interview, application } = atHand;
  const memberIds = (await panelOf(tx, interview.id)).map(({ memberId }) => memberId);

  const from = interview.during ?? { start: 0, end: 0 };
  const start = input.startsAt.getTime();
  const slot = { start, end: start + interview.minutes * MINUTE };
  const { state, sequence, candidateMoves } = interview;
  const booked = { ...from, state, sequence, candidateMoves, hasScorecards: false };
  const moved = moveByCandidate(booked, slot, tx.now.getTime());
  if (!moved.ok) return moved;
  if (application.status !== "active") return refuse({ type: "SlotTaken" });
  const turn = await queueForPeople(tx, memberIds, application.candidateId);
  if (!turn.ok) return turn;
  const terms = moveTerms(from, memberIds, interview.booking, tx.now.getTime());
  if (!(await stillFree(tx, atHand, terms, input.startsAt))) return refuse({ type: "SlotTaken" });

  const zone = await rememberZone(tx, application, input.timeZone);
  const taken = await takingTime(async () => {
    interview.during = slot;
    interview.sequence = moved.value.sequence;
    interview.candidateMoves = moved.value.candidateMoves;
    interview.timeZone = zone;
    interview.version += 1;
    await tx.em.save(interview);
    await moveTime(tx, interview.id, slot);
  });
  if (!taken.ok) return taken;

  await tx.record({
    type: "interview.rescheduled",
    subjectId: interview.id,
    requisitionId: application.requisitionId,
    applicationId: application.id,
    facts: {
      from: factsOf(from).startsAt,
      ...factsOf(slot),
      sequence: interview.sequence,
      memberIds,
      byCandidate: true,
      waved: [],
    },
  });
  return ok({ interviewId: interview.id });
}
