import { ok, refuse, type Result } from "../shared/result.js";

/**
 * Where a requisition stands. `approved` is permission to hire; `open` means that openings exist and candidates are
 * being considered.
 */
export const REQUISITION_STATES = [
  "draft",
  "pending_approval",
  "approved",
  "rejected",
  "open",
  "on_hold",
  "filled",
  "closed",
  "cancelled",
] as const;
export type RequisitionState = (typeof REQUISITION_STATES)[number];

/** What can happen to a requisition. `approve`, `reject`, `reapprove` and `fill` follow from other acts; the rest a member asks for. */
export const REQUISITION_COMMANDS = [
  "submit",
  "approve",
  "reject",
  "recall",
  "open",
  "reapprove",
  "hold",
  "resume",
  "fill",
  "close",
  "cancel",
  "reopen",
] as const;
export type RequisitionCommand = (typeof REQUISITION_COMMANDS)[number];

/** Every state with the commands that exist in it and where each leads; what is not here is refused. */
export const REQUISITION_TRANSITIONS: Readonly<
  Record<RequisitionState, Readonly<Partial<Record<RequisitionCommand, RequisitionState>>>>
> = {
  draft: { submit: "pending_approval", cancel: "cancelled" },
  // A guarded edit while people are still answering starts over with the next version.
  pending_approval: {
    approve: "approved",
    reject: "rejected",
    recall: "draft",
    reapprove: "pending_approval",
    cancel: "cancelled",
  },
  approved: { open: "open", reapprove: "pending_approval", close: "closed", cancel: "cancelled" },
  rejected: { submit: "pending_approval", cancel: "cancelled" },
  open: { reapprove: "pending_approval", hold: "on_hold", fill: "filled", close: "closed" },
  on_hold: { resume: "open", close: "closed" },
  filled: { reopen: "open" },
  closed: { reopen: "open" },
  cancelled: {},
};

/** The command does not exist in that state; the requisition stays as it is. */
export interface RequisitionTransitionRefused {
  readonly type: "RequisitionTransitionRefused";
  readonly command: RequisitionCommand;
  readonly state: RequisitionState;
}

/** The state after a command, or the refusal that names both. Guards over other facts live in their own files. */
export function nextRequisitionState(
  state: RequisitionState,
  command: RequisitionCommand,
): Result<RequisitionState, RequisitionTransitionRefused> {
  const next = REQUISITION_TRANSITIONS[state][command];
  return next ? ok(next) : refuse({ type: "RequisitionTransitionRefused", command, state });
}

/** Whether the command exists in the state at all: what a screen asks before it offers a button. */
export const allowsCommand = (state: RequisitionState, command: RequisitionCommand): boolean =>
  REQUISITION_TRANSITIONS[state][command] !== undefined;

/**
 * Whether candidates are being considered: while open, and also while a change to an opened requisition is being
 * approved, because its postings stay. `opened` is whether it has ever been opened.
 */
export const takesCandidates = ({
  state,
  opened,
}: {
  readonly state: RequisitionState;
  readonly opened: boolean;
}): boolean => state === "open" || (opened && state !== "on_hold" && !isOver(state));

/** Whether a new offer may be made: never while a change to pay, level or headcount waits for approval. */
export const allowsOffers = (state: RequisitionState): boolean => state === "open";

/** Whether the requisition has come to an end; only an administrator brings one back. */
export const isOver = (state: RequisitionState): boolean =>
  state === "filled" || state === "closed" || state === "cancelled";
