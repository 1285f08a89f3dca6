import { ok, refuse, type Result } from "../shared/result.js";

/**
 * Where an interview stands, from the plan to the last scorecard. While a booking is offered the candidate holds the
 * pen; from `scheduled` on there is one time and people who have been invited.
 */
export const INTERVIEW_STATES = [
  "draft",
  "availability_requested",
  "availability_received",
  "booking_offered",
  "scheduled",
  "in_progress",
  "awaiting_feedback",
  "complete",
  "cancelled",
  "no_show",
] as const;
export type InterviewState = (typeof INTERVIEW_STATES)[number];

export const INTERVIEW_COMMANDS = [
  "request_availability",
  "submit_availability",
  "offer_booking",
  "propose_times",
  "book",
  "schedule",
  "reschedule",
  "replace_participant",
  "start",
  "end",
  "complete",
  "no_show",
  "cancel",
] as const;
export type InterviewCommand = (typeof INTERVIEW_COMMANDS)[number];

/** The interview is in a state in which this cannot be done; nothing was changed. */
export interface InterviewTransitionRefused {
  readonly type: "InterviewTransitionRefused";
  readonly command: InterviewCommand;
  readonly state: InterviewState;
}

/** Every state with the commands that exist in it and where each leads; what is not here is refused. */
export const INTERVIEW_TRANSITIONS: Readonly<
  Record<InterviewState, Readonly<Partial<Record<InterviewCommand, InterviewState>>>>
> = {
  draft: {
    request_availability: "availability_requested",
    offer_booking: "booking_offered",
    schedule: "scheduled",
    cancel: "cancelled",
  },
  availability_requested: { submit_availability: "availability_received", cancel: "cancelled" },
  // A coordinator answers a candidate's windows with a time, or with new times to choose from.
  availability_received: { offer_booking: "booking_offered", schedule: "scheduled", cancel: "cancelled" },
  booking_offered: {
    book: "scheduled",
    // "None of these times work": the candidate answers an offer with windows of their own.
    propose_times: "availability_received",
    // An expired or exhausted offer is renewed, or settled on the telephone, without a second invitation thread.
    offer_booking: "booking_offered",
    schedule: "scheduled",
    cancel: "cancelled",
  },
  scheduled: {
    reschedule: "scheduled",
    replace_participant: "scheduled",
    start: "in_progress",
    no_show: "no_show",
    cancel: "cancelled",
  },
  in_progress: { end: "awaiting_feedback", no_show: "no_show", cancel: "cancelled" },
  awaiting_feedback: { reschedule: "scheduled", complete: "complete", no_show: "no_show", cancel: "cancelled" },
  complete: {},
  cancelled: {},
  // Whoever noted a no-show by mistake can still call the interview off properly.
  no_show: { cancel: "cancelled" },
};

/** The state `command` leads to, or the refusal when it is not possible from here. */
export function nextInterviewState(
  state: InterviewState,
  command: InterviewCommand,
): Result<InterviewState, InterviewTransitionRefused> {
  const next = INTERVIEW_TRANSITIONS[state][command];
  return next ? ok(next) : refuse({ type: "InterviewTransitionRefused", command, state });
}

/** Whether the command is possible from this state; screens ask this before they show a button. */
export const isPossible = (state: InterviewState, command: InterviewCommand): boolean =>
  INTERVIEW_TRANSITIONS[state][command] !== undefined;

/** States in which people hold the time free for the interview. */
export const OCCUPYING_STATES = ["scheduled", "in_progress"] as const satisfies readonly InterviewState[];

/** Nothing more will happen: no time is held and no scorecard is owed. */
export const isOver = (state: InterviewState): boolean =>
  state === "complete" || state === "cancelled" || state === "no_show";
