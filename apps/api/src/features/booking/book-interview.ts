import { openBooking, type BookingClosed, type SlotTaken } from "@leadline/domain/interview/find-slot/booking";
import type { FreeSlot } from "@leadline/domain/interview/find-slot/find-slot";
import { nextInterviewState } from "@leadline/domain/interview/interview-status";
import { MINUTE } from "@leadline/domain/shared/instant";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { finishSchedulingTasks } from "#features/task/open-task.js";
import type { InterviewAtHand } from "#features/interview/interview-at-hand.js";
import { seat } from "#features/interview/panel/panel.js";
import { factsOf, type InterviewOutcome } from "#features/interview/schedule/schedule-interview.js";
import { queueForPeople, takingTime } from "#features/interview/schedule/taking-time.js";
import { freeSlots, type SearchTerms } from "./free-slots.js";
import { lockOwnInterview } from "./own-interview.js";
import { rememberZone } from "./remember-zone.js";

export interface BookInterview {
  readonly interviewId: string;
  readonly startsAt: Date;
  /** The zone the candidate read the times in. */
  readonly timeZone?: string | null | undefined;
}
export type BookRefusal = BookingClosed | SlotTaken;

/** The candidate takes one of the offered times, if it is still free for everybody at this very moment. */
export async function bookInterview(tx: Tx, input: BookInterview): Promise<Result<InterviewOutcome, BookRefusal>> {
  const atHand = await lockOwnInterview(tx, input.interviewId);
  const { interview, application } = atHand;

  const offer = openBooking(interview.booking ?? undefined, tx.now.getTime());
  if (!offer.ok) return offer;
  const next = nextInterviewState(interview.state, "book");
  if (!next.ok || application.status !== "active") return refuse({ type: "BookingClosed" });
  // Looked at twice: in a rush, whoever comes late is told so at once and does not stand in the queue for it.
  if (!(await stillFree(tx, atHand, offer.value, input.startsAt))) return refuse({ type: "SlotTaken" });
  const turn = await queueForPeople(tx, [...new Set(offer.value.seats.flat())], application.candidateId);
  if (!turn.ok) return turn;
  const slot = await stillFree(tx, atHand, offer.value, input.startsAt);
  if (!slot) return refuse({ type: "SlotTaken" });

  const zone = await rememberZone(tx, application, input.timeZone);
  const taken = await takingTime(async () => {
    interview.state = next.value;
    interview.during = { start: slot.start, end: slot.end };
    interview.timeZone = zone;
    interview.version += 1;
    await tx.em.save(interview);
    for (const memberId of slot.panel) await seat(tx, interview, memberId, slot);
  });
  if (!taken.ok) return taken;
  await finishSchedulingTasks(tx, interview);

  await tx.record({
    type: "interview.scheduled",
    subjectId: interview.id,
    requisitionId: application.requisitionId,
    applicationId: application.id,
    facts: { ...factsOf(slot), sequence: interview.sequence, memberIds: [...slot.panel], booked: true, waved: [] },
  });
  return ok({ interviewId: interview.id });
}

/** The wanted time with the people who take it, or nothing when it is not, or no longer, one of the free ones. */
export async function stillFree(
  tx: Tx,
  { interview, application }: InterviewAtHand,
  terms: SearchTerms,
  startsAt: Date,
): Promise<FreeSlot | undefined> {
  const start = startsAt.getTime();
  const end = start + interview.minutes * MINUTE;
  if (start < terms.from || end > terms.until) return undefined;
  const sought = { ...application, applicationId: application.id, minutes: interview.minutes, except: interview.id };
  const slots = await freeSlots(tx, tx.organizationId, sought, { ...terms, from: start, until: end }, tx.now);
  return slots.find((slot) => slot.start === start);
}
