import { z } from "zod";
import { event } from "../event/define-event.js";

const id = z.uuid();
const at = z.iso.datetime();
const memberIds = z.array(id);
/** What spoke against a time that was chosen all the same; see slot-obstacle.ts. */
const waved = z.array(z.string());

/** What happens to an interview. Names, places, links and reasons stay in the row. */
export const interviewEvents = {
  "interview.booking_offered": event(1, z.object({ plannedInterviewId: id, from: at, until: at, expiresAt: at })),
  "interview.times_proposed": event(1, z.object({})),
  "interview.scheduled": event(
    1,
    z.object({ startsAt: at, endsAt: at, sequence: z.int(), memberIds, booked: z.boolean(), waved }),
  ),
  "interview.rescheduled": event(
    1,
    z.object({ from: at, startsAt: at, endsAt: at, sequence: z.int(), memberIds, byCandidate: z.boolean(), waved }),
  ),
  "interview.participant_replaced": event(
    1,
    z.object({ removedMemberId: id, memberId: id, automatic: z.boolean(), sequence: z.int() }),
  ),
  "interview.responded": event(
    1,
    z.object({ memberId: id, response: z.enum(["needs_action", "accepted", "declined", "tentative"]) }),
  ),
  "interview.started": event(1, z.object({})),
  "interview.ended": event(1, z.object({ memberIds })),
  "interview.no_show": event(1, z.object({ memberIds })),
  // `startsAt` is null when no time had been found yet, so nobody holds an invitation to take back.
  "interview.cancelled": event(
    1,
    z.object({ startsAt: at.nullable(), sequence: z.int(), memberIds, byCandidate: z.boolean() }),
  ),
} as const;

/** What members change about when they can interview. */
export const availabilityEvents = {
  "member.availability_changed": event(1, z.object({ fields: z.array(z.string()) })),
  "member.time_blocked": event(1, z.object({ blockId: id })),
  "member.time_unblocked": event(1, z.object({ blockId: id })),
} as const;
