import type { z } from "zod";
import { applicationEvents } from "../application/application-events.js";
import { approvalEvents } from "../approval/approval-events.js";
import { submissionEvents } from "../application/apply/submission-events.js";
import { candidateSessionEvents } from "../candidate/candidate-session-events.js";
import { documentEvents } from "../document/document-events.js";
import { postingEvents } from "../posting/posting-events.js";
import { candidateEvents } from "../candidate/candidate-events.js";
import { noteEvents } from "../note/note-events.js";
import { availabilityEvents, interviewEvents } from "../interview/interview-events.js";
import { debriefEvents } from "../debrief/debrief-events.js";
import { kitEvents, scorecardEvents } from "../scorecard/scorecard-events.js";
import { planEvents } from "../requisition/plan-events.js";
import { requisitionEvents } from "../requisition/requisition-events.js";
import { messageEvents } from "../message/message-events.js";
import { offerEvents } from "../offer/offer-events.js";
import { organizationEvents } from "../organization/organization-events.js";

/** Every event there is, by type. Each noun brings its own; this is the one union. */
export const DOMAIN_EVENTS = {
  ...offerEvents,
  ...organizationEvents,
  ...messageEvents,
  ...postingEvents,
  ...submissionEvents,
  ...candidateSessionEvents,
  ...documentEvents,
  ...approvalEvents,
  ...availabilityEvents,
  ...interviewEvents,
  ...debriefEvents,
  ...kitEvents,
  ...scorecardEvents,
  ...planEvents,
  ...requisitionEvents,
  ...applicationEvents,
  ...candidateEvents,
  ...noteEvents,
} as const;

export type EventType = keyof typeof DOMAIN_EVENTS;
export type FactsOf<T extends EventType> = z.input<(typeof DOMAIN_EVENTS)[T]["facts"]>;

/** Something that happened: what, to which row, and the facts as they were. */
export type DomainEvent = {
  [T in EventType]: {
    readonly type: T;
    /** The row the event is about. */
    readonly subjectId: string;
    /** Set when the event belongs to the timeline of a requisition or an application. */
    readonly requisitionId?: string;
    readonly applicationId?: string;
    readonly facts: FactsOf<T>;
  };
}[EventType];
