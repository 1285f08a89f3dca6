import { ok, refuse, type Result } from "../shared/result.js";

/**
 * Where a debrief stands. `open`: the cards can be read and nobody has voted; `voting`: some votes are in and sealed;
 * `revealed`: all see all votes; `decided`: somebody answerable said how it goes on; `reopened`: it is discussed again
 * with new votes.
 */
export const DEBRIEF_STATES = ["open", "voting", "revealed", "decided", "reopened"] as const;
export type DebriefState = (typeof DEBRIEF_STATES)[number];

export const DEBRIEF_COMMANDS = ["vote", "reveal", "decide", "reopen"] as const;
export type DebriefCommand = (typeof DEBRIEF_COMMANDS)[number];

/** The debrief is in a state in which this cannot be done; nothing was changed. */
export interface DebriefTransitionRefused {
  readonly type: "DebriefTransitionRefused";
  readonly command: DebriefCommand;
  readonly state: DebriefState;
}

/** Every state with the commands that exist in it and where each leads; what is not here is refused. */
export const DEBRIEF_TRANSITIONS: Readonly<
  Record<DebriefState, Readonly<Partial<Record<DebriefCommand, DebriefState>>>>
> = {
  open: { vote: "voting" },
  voting: { vote: "voting", reveal: "revealed" },
  revealed: { decide: "decided", reopen: "reopened" },
  decided: { reopen: "reopened" },
  reopened: { vote: "voting" },
};

/** The state `command` leads to, or the refusal when it is not possible from here. */
export function nextDebriefState(
  state: DebriefState,
  command: DebriefCommand,
): Result<DebriefState, DebriefTransitionRefused> {
  const next = DEBRIEF_TRANSITIONS[state][command];
  return next ? ok(next) : refuse({ type: "DebriefTransitionRefused", command, state });
}

/** Whether the command is possible from this state; screens ask this before they show a button. */
export const allowsDebriefCommand = (state: DebriefState, command: DebriefCommand): boolean =>
  DEBRIEF_TRANSITIONS[state][command] !== undefined;

/** Whether votes may be read: before, they are sealed from everybody, also from those who cast them last. */
export const votesAreOpen = (state: DebriefState): boolean => state === "revealed" || state === "decided";
