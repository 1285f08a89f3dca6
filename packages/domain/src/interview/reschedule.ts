import { DAY, HOUR, type Instant, type Interval } from "../shared/instant.js";
import { ok, refuse, type Result } from "../shared/result.js";
import { DEFAULT_BUFFER_MINUTES, DEFAULT_NOTICE_HOURS, type BookingOffer } from "./find-slot/booking.js";
import { nextInterviewState, type InterviewState, type InterviewTransitionRefused } from "./interview-status.js";

/** What the candidate may do about a booked interview without asking anybody. */
export const CANDIDATE_MAY = {
  /** Moves of one interview. */
  moves: 1,
  /** Moving and cancelling end this many hours before the interview starts. */
  untilHoursBefore: 24,
} as const;

/** An interview with a time, as far as moving it goes. */
export interface BookedInterview extends Interval {
  readonly state: InterviewState;
  /** Of the calendar invitation: goes up by one with each change people must learn of; the UID never changes. */
  readonly sequence: number;
  /** How often the candidate has moved it. */
  readonly candidateMoves: number;
  /** Whether anybody has begun or handed in a scorecard. */
  readonly hasScorecards: boolean;
}

/** What changes when an interview moves; the calendar identity stays. */
export interface Moved extends Interval {
  readonly state: InterviewState;
  readonly sequence: number;
  readonly candidateMoves: number;
}

/** Too close to the interview for the candidate to change it alone; `until` was the last moment. */
export interface TooLate {
  readonly type: "TooLate";
  readonly until: Instant;
}
/** The candidate has moved this interview as often as they may. */
export interface NoMovesLeft {
  readonly type: "NoMovesLeft";
}
/** Somebody has already written about this interview, so it took place. */
export interface AlreadyScored {
  readonly type: "AlreadyScored";
}

export type MoveRefusal = InterviewTransitionRefused | TooLate | NoMovesLeft | AlreadyScored;

/** The last moment at which a candidate may move or cancel an interview that starts at `start`. */
export const candidateMayUntil = (start: Instant): Instant => start - CANDIDATE_MAY.untilHoursBefore * HOUR;

/** Moves an interview for a member of the hiring team, who can do so until somebody has written a scorecard. */
export function move(interview: BookedInterview, to: Interval): Result<Moved, MoveRefusal> {
  const next = nextInterviewState(interview.state, "reschedule");
  if (!next.ok) return next;
  if (interview.hasScorecards) return refuse({ type: "AlreadyScored" });
  const { candidateMoves, sequence } = interview;
  return ok({ start: to.start, end: to.end, state: next.value, sequence: sequence + 1, candidateMoves });
}

/** Moves an interview for the candidate: once, and until a day before. */
export function moveByCandidate(interview: BookedInterview, to: Interval, now: Instant): Result<Moved, MoveRefusal> {
  const allowed = candidateMayChange(interview, now);
  if (!allowed.ok) return allowed;
  if (interview.candidateMoves >= CANDIDATE_MAY.moves) return refuse({ type: "NoMovesLeft" });
  const moved = move(interview, to);
  return moved.ok ? ok({ ...moved.value, candidateMoves: interview.candidateMoves + 1 }) : moved;
}

/** Whether the candidate may still change this interview at all: it is scheduled, and far enough away. */
export function candidateMayChange(
  interview: Pick<BookedInterview, "state" | "start">,
  now: Instant,
): Result<undefined, InterviewTransitionRefused | TooLate> {
  if (interview.state !== "scheduled")
    return refuse({ type: "InterviewTransitionRefused", command: "reschedule", state: interview.state });
  const until = candidateMayUntil(interview.start);
  return now <= until ? ok(undefined) : refuse({ type: "TooLate", until });
}

/** How far after its present time a candidate can move an interview, unless its offer reached further. */
const MOVE_DAYS = 7;

/**
 * Where a candidate may look for another time: with the same people, from tomorrow on, until a week after the
 * present time or as far as the offer went.
 */
export function moveTerms(
  present: Interval,
  memberIds: readonly string[],
  offer: BookingOffer | null,
  now: Instant,
): Pick<BookingOffer, "seats" | "from" | "until" | "noticeHours" | "bufferMinutes"> {
  return {
    seats: memberIds.map((id) => [id]),
    from: now,
    until: Math.max(offer?.until ?? 0, present.start + MOVE_DAYS * DAY),
    noticeHours: offer?.noticeHours ?? DEFAULT_NOTICE_HOURS,
    bufferMinutes: offer?.bufferMinutes ?? DEFAULT_BUFFER_MINUTES,
  };
}
