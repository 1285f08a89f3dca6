import { ok, refuse, type Result } from "../shared/result.js";

/**
 * Where a posting stands. `published` is on the careers site; `unpublished` was, and may return; `closed` answers
 * everybody who still has its address that the job is gone.
 */
export const POSTING_STATES = ["draft", "scheduled", "published", "unpublished", "closed"] as const;
export type PostingState = (typeof POSTING_STATES)[number];

export const POSTING_COMMANDS = ["publish", "schedule", "unpublish", "close"] as const;
export type PostingCommand = (typeof POSTING_COMMANDS)[number];

/** Every state with the commands that exist in it and where each leads; what is not here is refused. */
export const POSTING_TRANSITIONS: Readonly<
  Record<PostingState, Readonly<Partial<Record<PostingCommand, PostingState>>>>
> = {
  draft: { publish: "published", schedule: "scheduled", close: "closed" },
  scheduled: { publish: "published", schedule: "scheduled", unpublish: "unpublished", close: "closed" },
  published: { unpublish: "unpublished", close: "closed" },
  unpublished: { publish: "published", schedule: "scheduled", close: "closed" },
  // A closed posting is history: candidates applied to exactly this text. A new run gets a new posting.
  closed: {},
};

/** The command does not exist in that state; the posting stays as it is. */
export interface PostingTransitionRefused {
  readonly type: "PostingTransitionRefused";
  readonly command: PostingCommand;
  readonly state: PostingState;
}

/** The state after a command. What publishing needs beside the state is in publish.ts. */
export function nextPostingState(
  state: PostingState,
  command: PostingCommand,
): Result<PostingState, PostingTransitionRefused> {
  const next = POSTING_TRANSITIONS[state][command];
  return next ? ok(next) : refuse({ type: "PostingTransitionRefused", command, state });
}

/** Whether the command exists in the state at all: what a screen asks before it offers a button. */
export const allowsPostingCommand = (state: PostingState, command: PostingCommand): boolean =>
  POSTING_TRANSITIONS[state][command] !== undefined;

/** Whether anybody may read the job and apply to it. */
export const takesApplications = (state: PostingState): boolean => state === "published";

/** Whether the text may still change. Candidates keep a closed posting as they knew it. */
export const isEditable = (state: PostingState): boolean => state !== "closed";
