import type { InterviewState } from "../interview/interview-status.js";
import type { Instant } from "../shared/instant.js";
import { ok, refuse, type Result } from "../shared/result.js";
import { scorecardGaps, type ScorecardGap } from "./evidence.js";
import type { ScorecardContent } from "./scorecard.js";
import { nextScorecardState, type ScorecardState, type ScorecardTransitionRefused } from "./scorecard-status.js";

/** What handing in depends on beside the content. */
export interface HandInFacts {
  readonly state: ScorecardState;
  readonly focus: readonly string[];
  readonly interview: { readonly state: InterviewState; readonly startsAt: Instant | null };
  readonly now: Instant;
}

/** Nobody judges a conversation that has not begun. */
export interface InterviewNotStarted {
  readonly type: "InterviewNotStarted";
}
/** Something is missing; the card stays a draft. */
export interface ScorecardIncomplete {
  readonly type: "ScorecardIncomplete";
  readonly gaps: readonly ScorecardGap[];
}
/** Votes were cast on what the card says now, so it stays as it is. */
export interface DebriefHasVotes {
  readonly type: "DebriefHasVotes";
}

export type SubmitRefusal = ScorecardTransitionRefused | InterviewNotStarted | ScorecardIncomplete;
export type AmendRefusal = ScorecardTransitionRefused | ScorecardIncomplete | DebriefHasVotes;

/** Whether a card can be handed in as it is. */
export function submitScorecard(
  content: ScorecardContent,
  { state, focus, interview, now }: HandInFacts,
): Result<ScorecardState, SubmitRefusal> {
  const next = nextScorecardState(state, "submit");
  if (!next.ok) return next;
  if (!hasBegun(interview, now)) return refuse({ type: "InterviewNotStarted" });
  const gaps = scorecardGaps(content, focus);
  return gaps.length > 0 ? refuse({ type: "ScorecardIncomplete", gaps }) : next;
}

/** Whether a handed-in card can be replaced by a new version; the old one is kept. */
export function amendScorecard(
  content: ScorecardContent,
  { state, focus, votes }: Pick<HandInFacts, "state" | "focus"> & { readonly votes: number },
): Result<ScorecardState, AmendRefusal> {
  const next = nextScorecardState(state, "amend");
  if (!next.ok) return next;
  if (votes > 0) return refuse({ type: "DebriefHasVotes" });
  const gaps = scorecardGaps(content, focus);
  return gaps.length > 0 ? refuse({ type: "ScorecardIncomplete", gaps }) : ok(next.value);
}

/** Whether the conversation has begun: by its state, or by the clock while the state lags behind. */
export function hasBegun({ state, startsAt }: HandInFacts["interview"], now: Instant): boolean {
  if (state === "in_progress" || state === "awaiting_feedback" || state === "complete") return true;
  return state === "scheduled" && startsAt !== null && startsAt <= now;
}
