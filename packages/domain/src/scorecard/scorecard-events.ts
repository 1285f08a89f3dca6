import { z } from "zod";
import { event } from "../event/define-event.js";

const interviewId = z.uuid();
const memberId = z.uuid();

/** What happens to scorecards. What they say stays in their rows: the facts hold no rating and no recommendation. */
export const scorecardEvents = {
  "scorecard.saved": event(1, z.object({ interviewId })),
  "scorecard.submitted": event(1, z.object({ interviewId, memberId })),
  "scorecard.amended": event(1, z.object({ interviewId, memberId, version: z.int() })),
  "scorecard.waived": event(1, z.object({ interviewId, memberId })),
  /** The last required card of an interview is in or waived. */
  "interview.scorecards_complete": event(1, z.object({ waived: z.int() })),
} as const;

/** What happens to the links that open one interview's kit for one member. */
export const kitEvents = {
  "kit.opened": event(1, z.object({ memberId })),
} as const;
