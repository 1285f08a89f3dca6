import { ok, refuse, type Result } from "../shared/result.js";

/** One seat: open until somebody is hired into it or it is given up. */
export const OPENING_STATES = ["open", "filled", "closed"] as const;
export type OpeningState = (typeof OPENING_STATES)[number];
export const OPENING_COMMANDS = ["fill", "close", "unhire"] as const;
export type OpeningCommand = (typeof OPENING_COMMANDS)[number];

/** Every state with the commands that exist in it and where each leads; what is not here is refused. */
export const OPENING_TRANSITIONS: Readonly<
  Record<OpeningState, Readonly<Partial<Record<OpeningCommand, OpeningState>>>>
> = {
  open: { fill: "filled", close: "closed" },
  filled: { unhire: "open" },
  closed: {},
};

export interface OpeningTransitionRefused {
  readonly type: "OpeningTransitionRefused";
  readonly command: OpeningCommand;
  readonly state: OpeningState;
}

/** The state of an opening after a command, or the refusal that names both. */
export function nextOpeningState(
  state: OpeningState,
  command: OpeningCommand,
): Result<OpeningState, OpeningTransitionRefused> {
  const next = OPENING_TRANSITIONS[state][command];
  return next ? ok(next) : refuse({ type: "OpeningTransitionRefused", command, state });
}

interface Seat {
  readonly state: OpeningState;
}

/** Whether the requisition is filled: somebody was hired, and no opening waits for anybody any more. */
export const everyOpeningFilled = (openings: readonly Seat[]): boolean =>
  openings.some(({ state }) => state === "filled") && openings.every(({ state }) => state !== "open");

/** Whether any opening is filled; a requisition with a hire is closed, never cancelled. */
export const anyOpeningFilled = (openings: readonly Seat[]): boolean =>
  openings.some(({ state }) => state === "filled");

/**
 * How many openings to add when a requisition opens with `headcount`, 0 or more. Openings already there and not
 * closed count, so opening again after a change of headcount adds the difference only.
 */
export const openingsToAdd = (headcount: number, existing: readonly Seat[]): number =>
  Math.max(0, headcount - existing.filter(({ state }) => state !== "closed").length);

/**
 * How many open seats to close when the approved headcount went down, 0 or more; never a filled one.
 */
export const openingsToClose = (headcount: number, existing: readonly Seat[]): number => {
  const open = existing.filter(({ state }) => state === "open").length;
  const filled = existing.filter(({ state }) => state === "filled").length;
  return Math.max(0, Math.min(open, open + filled - headcount));
};

/** The code of the n-th opening (counted from 1) of a requisition: `REQ-12-1`. */
export const openingCode = (requisitionRef: string, n: number): string => `${requisitionRef}-${n}`;
