import { z } from "zod";
import { ok, refuse, type Result } from "../shared/result.js";
import { requiredProse } from "../shared/text.js";
import { nextDebriefState, type DebriefState, type DebriefTransitionRefused } from "./debrief-status.js";

/** How it should go on with the candidate. */
export const OUTCOMES = ["advance", "hold", "reject"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How sure somebody is: 1 hesitant, 2 fairly sure, 3 sure. */
export const CONFIDENCES = [1, 2, 3] as const;

/** A vote as it is cast. The level is one of the organization's levels. */
export const voteInput = z.object({
  choice: z.enum(OUTCOMES, "Choose advance, hold or reject."),
  levelId: z.uuid("Choose a level from the list.").nullable(),
  confidence: z.literal([...CONFIDENCES], "Choose how sure you are."),
  reason: requiredProse(2000, "Your reason"),
});
export type VoteInput = z.output<typeof voteInput>;

/** Who may vote, and who has. */
export interface Ballot {
  readonly state: DebriefState;
  readonly voters: readonly { readonly memberId: string; readonly required: boolean }[];
  /** Members whose votes are in. */
  readonly cast: readonly string[];
}

/** Only the people around the table vote. */
export interface NotAVoter {
  readonly type: "NotAVoter";
}

/**
 * Takes a vote: also a second one of the same person, which replaces the first while all are sealed. With the last
 * required vote everything is revealed to everybody at once.
 */
export function castVote(
  { state, voters, cast }: Ballot,
  memberId: string,
): Result<{ readonly state: DebriefState; readonly revealed: boolean }, DebriefTransitionRefused | NotAVoter> {
  const voted = nextDebriefState(state, "vote");
  if (!voted.ok) return voted;
  if (!voters.some((voter) => voter.memberId === memberId)) return refuse({ type: "NotAVoter" });
  const revealed = outstandingVotes({ voters, cast: [...cast, memberId] }).length === 0;
  return ok({ state: revealed ? "revealed" : voted.value, revealed });
}

/** Required voters who have not voted yet. */
export const outstandingVotes = ({ voters, cast }: Pick<Ballot, "voters" | "cast">): readonly string[] =>
  voters.filter(({ memberId, required }) => required && !cast.includes(memberId)).map(({ memberId }) => memberId);

/** Voting still runs, and only the owner may end it early, after its deadline. */
export interface VotingRuns {
  readonly type: "VotingRuns";
  readonly outstanding: number;
}

/** Ends voting before everybody has voted: after the deadline, by the owner, and recorded as early. */
export function revealEarly(
  ballot: Ballot,
  deadlineIsOver: boolean,
): Result<DebriefState, DebriefTransitionRefused | VotingRuns> {
  const next = nextDebriefState(ballot.state, "reveal");
  if (!next.ok) return next;
  const outstanding = outstandingVotes(ballot).length;
  if (outstanding > 0 && !deadlineIsOver) return refuse({ type: "VotingRuns", outstanding });
  return ok(next.value);
}
