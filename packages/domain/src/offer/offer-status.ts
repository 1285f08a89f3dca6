import { ok, refuse, type Result } from "../shared/result.js";

/**
 * Where the current version of an offer stands. A revision deprecates the version before it; nothing is overwritten,
 * and after an acceptance nothing is revised.
 */
export const OFFER_STATES = [
  "draft",
  "pending_approval",
  "approved",
  "sent",
  "viewed",
  "accepted",
  "declined",
  "expired",
  "withdrawn",
  "deprecated",
] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** What can happen to an offer version. `approve`, `reject` and `expire` follow from other acts. */
export const OFFER_COMMANDS = [
  "submit",
  "skipApproval",
  "approve",
  "reject",
  "revise",
  "send",
  "view",
  "accept",
  "decline",
  "expire",
  "withdraw",
] as const;
export type OfferCommand = (typeof OFFER_COMMANDS)[number];

/** Every state with the commands that exist in it and where each leads; what is not here is refused. */
export const OFFER_TRANSITIONS: Readonly<Record<OfferState, Readonly<Partial<Record<OfferCommand, OfferState>>>>> = {
  draft: { submit: "pending_approval", skipApproval: "approved", withdraw: "withdrawn" },
  // Rejected by an approver: the author changes the draft and asks again.
  pending_approval: { approve: "approved", reject: "draft", revise: "deprecated", withdraw: "withdrawn" },
  approved: { send: "sent", revise: "deprecated", withdraw: "withdrawn" },
  sent: {
    view: "viewed",
    accept: "accepted",
    decline: "declined",
    expire: "expired",
    revise: "deprecated",
    withdraw: "withdrawn",
  },
  viewed: { accept: "accepted", decline: "declined", expire: "expired", revise: "deprecated", withdraw: "withdrawn" },
  accepted: {},
  declined: { revise: "deprecated" },
  expired: { revise: "deprecated" },
  withdrawn: { revise: "deprecated" },
  deprecated: {},
};

/** The command does not exist in that state; the offer stays as it is. */
export interface OfferTransitionRefused {
  readonly type: "OfferTransitionRefused";
  readonly command: OfferCommand;
  readonly state: OfferState;
}

/** The state of a version after a command, or the refusal that names both. */
export function nextOfferState(state: OfferState, command: OfferCommand): Result<OfferState, OfferTransitionRefused> {
  const next = OFFER_TRANSITIONS[state][command];
  return next ? ok(next) : refuse({ type: "OfferTransitionRefused", command, state });
}

/** Whether the command exists in the state at all: what a screen asks before it offers a button. */
export const allowsOfferCommand = (state: OfferState, command: OfferCommand): boolean =>
  OFFER_TRANSITIONS[state][command] !== undefined;

/** Whether the candidate may read the version: from the moment it was sent, whatever became of it then. */
export const isKnownToCandidate = (state: OfferState): boolean =>
  state === "sent" || state === "viewed" || state === "accepted" || state === "declined" || state === "expired";

/** Whether the version waits for the candidate's answer. */
export const awaitsAnswer = (state: OfferState): boolean => state === "sent" || state === "viewed";

/** Whether the version keeps its opening reserved: until it is declined, expired, withdrawn or replaced. */
export const holdsOpening = (state: OfferState): boolean =>
  !["declined", "expired", "withdrawn", "deprecated"].includes(state);
