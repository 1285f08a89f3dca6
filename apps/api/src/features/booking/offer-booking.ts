import { offerExpiresAt, offerInput } from "@leadline/domain/interview/interview-inputs";
import { nextInterviewState, type InterviewTransitionRefused } from "@leadline/domain/interview/interview-status";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { finishSchedulingTasks } from "#features/task/open-task.js";
import { lockApplication } from "#features/interview/interviewed-application.js";
import { interviewFor } from "#features/interview/schedule/planned-interview-at-hand.js";
import type { ApplicationClosed, InterviewOutcome } from "#features/interview/schedule/schedule-interview.js";
import { freeSlots } from "./free-slots.js";

/** No combination of people is free in this window; an offer would be an empty page. */
export interface NoFreeTime {
  readonly type: "NoFreeTime";
}
export type OfferRefusal = InvalidInput | InterviewTransitionRefused | ApplicationClosed | NoFreeTime;

/** Lets the candidate choose among real free times of a panel; a mail with the link follows. */
export async function offerBooking(tx: Tx, given: unknown): Promise<Result<InterviewOutcome, OfferRefusal>> {
  const input = parseInput(offerInput, given);
  if (!input.ok) return input;
  const { place, joinLink, applicationId, plannedInterviewId, ...terms } = input.value;
  const application = await lockApplication(tx, applicationId);
  const { requisitionId, candidateId } = application;
  await tx.authorize("interview.schedule", { requisitionId, candidateId });
  const interview = await interviewFor(tx, application, plannedInterviewId);

  if (application.status !== "active") return refuse({ type: "ApplicationClosed", status: application.status });
  const next = nextInterviewState(interview.state, "offer_booking");
  if (!next.ok) return next;
  const sought = { ...application, applicationId: application.id, minutes: interview.minutes };
  const slots = await freeSlots(tx, tx.organizationId, sought, terms, tx.now);
  if (slots.length === 0) return refuse({ type: "NoFreeTime" });

  const expiresAt = offerExpiresAt(terms.until, terms.noticeHours);
  interview.state = next.value;
  interview.booking = { ...terms, expiresAt };
  interview.place = place ?? null;
  interview.joinLink = joinLink ?? null;
  interview.version += 1;
  await tx.em.save(interview);
  await finishSchedulingTasks(tx, interview);

  await tx.record({
    type: "interview.booking_offered",
    subjectId: interview.id,
    requisitionId,
    applicationId: application.id,
    facts: {
      plannedInterviewId,
      from: new Date(terms.from).toISOString(),
      until: new Date(terms.until).toISOString(),
      expiresAt: new Date(expiresAt).toISOString(),
    },
  });
  return ok({ interviewId: interview.id });
}
