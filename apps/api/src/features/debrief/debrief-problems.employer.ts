import type { DebriefState } from "@leadline/domain/debrief/debrief-status";
import { Field, Int, ObjectType } from "type-graphql";
import { commonProblem, Problem, type CommonProblem } from "#core/graphql/problem.js";
import type { KeyReused } from "#core/write/write.js";
import { CardNotPossible } from "#features/scorecard/scorecard-problems.employer.js";
import type { WaiveScorecardRefusal } from "#features/scorecard/waive-scorecard.js";
import type { CastVoteRefusal } from "./cast-vote.js";
import { DebriefStateEnum } from "./debrief-types.employer.js";
import type { DecideRefusal } from "./decide-debrief.js";
import type { OpenDebriefRefusal } from "./open-debrief.js";
import type { RevealRefusal } from "./reveal-votes.js";

@ObjectType({ implements: Problem, description: "Not possible in the state the debrief is in." })
export class DebriefNotPossible extends Problem {
  readonly __typename = "DebriefNotPossible" as const;

  @Field(() => DebriefStateEnum, { description: "Where it stands." })
  readonly state!: DebriefState;
}

@ObjectType({ implements: Problem, description: "The debrief is locked: required cards are missing, or none is in." })
export class DebriefLocked extends Problem {
  readonly __typename = "DebriefLocked" as const;

  @Field(() => Int, { description: "How many cards are missing." })
  readonly missing!: number;
}

@ObjectType({ implements: Problem, description: "Votes are still awaited." })
export class VotesOutstanding extends Problem {
  readonly __typename = "VotesOutstanding" as const;

  @Field(() => Int, { description: "How many." })
  readonly outstanding!: number;
}

@ObjectType({ implements: Problem, description: "The viewer does not vote here." })
export class NotAVoter extends Problem {
  readonly __typename = "NotAVoter" as const;
}

export type DebriefRefusal =
  OpenDebriefRefusal | CastVoteRefusal | RevealRefusal | DecideRefusal | WaiveScorecardRefusal | KeyReused;
export type DebriefProblem =
  CommonProblem | DebriefNotPossible | DebriefLocked | VotesOutstanding | NotAVoter | CardNotPossible;

/** A refusal in words. A new refusal without a case does not compile. */
export function debriefProblem(refusal: DebriefRefusal): DebriefProblem {
  switch (refusal.type) {
    case "CardsMissing":
      return {
        __typename: "DebriefLocked",
        missing: refusal.missing.length,
        message: "Required scorecards are missing. Wait for them, waive them, or give a reason to open without them.",
      };
    case "NothingToDebrief":
      return {
        __typename: "DebriefLocked",
        missing: 0,
        message: "No scorecard is in yet, so there is nothing to read.",
      };
    case "DebriefIsOpen":
      return { __typename: "DebriefNotPossible", state: "open", message: "The debrief was opened in the meantime." };
    case "DebriefTransitionRefused":
      return {
        __typename: "DebriefNotPossible",
        state: refusal.state,
        message: "This cannot be done now. Reload to see where the debrief stands.",
      };
    case "VotingRuns":
      return {
        __typename: "VotesOutstanding",
        outstanding: refusal.outstanding,
        message: "Votes are still awaited. They can be revealed without the missing ones after the deadline.",
      };
    case "NotAVoter":
      return { __typename: refusal.type, message: "You have no vote in this debrief." };
    case "ScorecardTransitionRefused":
      return cardNotPossible(refusal);
    default:
      return commonProblem(refusal);
  }
}

const cardNotPossible = (
  refusal: Extract<DebriefRefusal, { readonly type: "ScorecardTransitionRefused" }>,
): CardNotPossible => ({
  __typename: "CardNotPossible",
  state: refusal.state,
  message: "This scorecard is in already, or is not needed any more.",
});
