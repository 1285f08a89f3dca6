import { ok, refuse, type Result } from "../shared/result.js";

/**
 * Where an application stands. `active` covers every stage of the pipeline: the stage says how far the candidate has
 * come, the status says whether they still can. `on_hold` keeps its place while nothing happens; `converted` is a
 * prospect who has applied since.
 */
export const APPLICATION_STATUSES = ["active", "on_hold", "rejected", "withdrawn", "hired", "converted"] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** What can be done with an application once it exists. */
export const APPLICATION_COMMANDS = [
  "move",
  "hold",
  "resume",
  "reject",
  "withdraw",
  "reinstate",
  "transfer",
  "hire",
  "unhire",
  "convert",
] as const;
export type ApplicationCommand = (typeof APPLICATION_COMMANDS)[number];

/** Every status with the commands that exist for it and what it is after each; what is not here is refused. */
export const APPLICATION_TRANSITIONS: Readonly<
  Record<ApplicationStatus, Readonly<Partial<Record<ApplicationCommand, ApplicationStatus>>>>
> = {
  active: {
    move: "active",
    hold: "on_hold",
    reject: "rejected",
    withdraw: "withdrawn",
    transfer: "active",
    hire: "hired",
    convert: "converted",
  },
  // Nothing moves while it is on hold: whoever wants to move it says first that it goes on.
  on_hold: { resume: "active", reject: "rejected", withdraw: "withdrawn" },
  rejected: { reinstate: "active" },
  withdrawn: { reinstate: "active" },
  hired: { unhire: "active" },
  converted: {},
};

/** The command does not exist for an application that stands like this; nothing was changed. */
export interface TransitionRefused {
  readonly type: "TransitionRefused";
  readonly command: ApplicationCommand;
  readonly status: ApplicationStatus;
}

/** The status after a command. Guards over other facts (offers, the requisition, reasons) live in their own files. */
export function nextStatus(
  status: ApplicationStatus,
  command: ApplicationCommand,
): Result<ApplicationStatus, TransitionRefused> {
  const next = APPLICATION_TRANSITIONS[status][command];
  return next ? ok(next) : refuse({ type: "TransitionRefused", command, status });
}

/** Whether the command exists for the status at all: what a screen asks before it offers a button. */
export const allowsCommand = (status: ApplicationStatus, command: ApplicationCommand): boolean =>
  APPLICATION_TRANSITIONS[status][command] !== undefined;

/** Whether an application of this status stands in a stage of the pipeline: exactly while it can still go on. */
export const isInPipeline = (status: ApplicationStatus): boolean => status === "active" || status === "on_hold";
