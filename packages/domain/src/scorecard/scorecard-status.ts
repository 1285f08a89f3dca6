import { ok, refuse, type Result } from "../shared/result.js";

/**
 * Where one interviewer's card stands. `draft` is nobody's but its author's; `amended` is handed in with an earlier
 * version kept; `waived` and `void` are owed no more, because a coordinator said so or the interview did not take place.
 */
export const SCORECARD_STATES = ["not_started", "draft", "submitted", "amended", "waived", "void"] as const;
export type ScorecardState = (typeof SCORECARD_STATES)[number];

export const SCORECARD_COMMANDS = ["save", "submit", "amend", "waive", "void"] as const;
export type ScorecardCommand = (typeof SCORECARD_COMMANDS)[number];

/** The card is in a state in which this cannot be done; nothing was changed. */
export interface ScorecardTransitionRefused {
  readonly type: "ScorecardTransitionRefused";
  readonly command: ScorecardCommand;
  readonly state: ScorecardState;
}

/** Every state with the commands that exist in it and where each leads; what is not here is refused. */
export const SCORECARD_TRANSITIONS: Readonly<
  Record<ScorecardState, Readonly<Partial<Record<ScorecardCommand, ScorecardState>>>>
> = {
  not_started: { save: "draft", submit: "submitted", waive: "waived", void: "void" },
  draft: { save: "draft", submit: "submitted", waive: "waived", void: "void" },
  submitted: { amend: "amended" },
  amended: { amend: "amended" },
  waived: {},
  void: {},
};

/** The state `command` leads to, or the refusal when it is not possible from here. */
export function nextScorecardState(
  state: ScorecardState,
  command: ScorecardCommand,
): Result<ScorecardState, ScorecardTransitionRefused> {
  const next = SCORECARD_TRANSITIONS[state][command];
  return next ? ok(next) : refuse({ type: "ScorecardTransitionRefused", command, state });
}

/** Whether the command is possible from this state; screens ask this before they show a button. */
export const allowsScorecardCommand = (state: ScorecardState, command: ScorecardCommand): boolean =>
  SCORECARD_TRANSITIONS[state][command] !== undefined;

/** Still to be handed in. */
export const isOwed = (state: ScorecardState): boolean => state === "not_started" || state === "draft";

/** Handed in, so that it counts and may be read by those who may. */
export const isHandedIn = (state: ScorecardState): boolean => state === "submitted" || state === "amended";
