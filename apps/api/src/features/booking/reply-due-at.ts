import { addBusinessDays } from "@leadline/domain/shared/business-days";
import { dayIn, dayOf } from "@leadline/domain/shared/zone";
import type { InterviewedApplication } from "#features/interview/interviewed-application.js";

/** Candidates who wait for a time are answered within one business day of the location. */
export function replyDueAt({ locationZone, holidays }: InterviewedApplication, now: Date): Date {
  const day = addBusinessDays(dayOf(now.getTime(), locationZone), 1, holidays);
  return new Date(dayIn(day, locationZone).end);
}
