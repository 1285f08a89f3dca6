import { COMPETENCIES } from "@leadline/domain/framework/competencies/competencies";
import { isCompetencyId } from "@leadline/domain/framework/competencies/competency-id";
import type { ScorecardGap } from "@leadline/domain/scorecard/evidence";
import type { ScorecardState } from "@leadline/domain/scorecard/scorecard-status";
import { Field, ObjectType } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import { commonProblem, Problem, type CommonProblem } from "#core/graphql/problem.js";
import type { KeyReused } from "#core/write/write.js";
import type { AmendScorecardRefusal } from "./amend-scorecard.js";
import type { SaveScorecardRefusal } from "./save-scorecard.js";
import { ScorecardStateEnum } from "./scorecard-enums.js";
import type { SubmitScorecardRefusal } from "./submit-scorecard.js";

@ObjectType("ScorecardGap", { description: "One thing a card lacks before it can be handed in." })
@Action("scorecard.submit")
export class ScorecardGapType {
  @Field(() => String, {
    description: "NotRated, EvidenceMissing, RecommendationMissing or RecommendationEvidenceMissing.",
  })
  readonly type!: ScorecardGap["type"];

  @Field(() => String, { nullable: true, description: "The competency it is about." })
  readonly competency!: string | null;
}

@ObjectType({ implements: Problem, description: "The card lacks something; it stays a draft." })
export class CardIncomplete extends Problem {
  readonly __typename = "CardIncomplete" as const;

  @Field(() => [ScorecardGapType], { description: "What it lacks, in the order of the page." })
  readonly gaps!: readonly ScorecardGapType[];
}

@ObjectType({ implements: Problem, description: "Not possible in the state the card is in." })
export class CardNotPossible extends Problem {
  readonly __typename = "CardNotPossible" as const;

  @Field(() => ScorecardStateEnum, { description: "Where it stands." })
  readonly state!: ScorecardState;
}

@ObjectType({ implements: Problem, description: "The interview has not begun." })
export class InterviewAhead extends Problem {
  readonly __typename = "InterviewAhead" as const;
}

@ObjectType({ implements: Problem, description: "Votes were cast on what the card says now." })
export class CardHasVotes extends Problem {
  readonly __typename = "CardHasVotes" as const;
}

export type CardRefusal = SaveScorecardRefusal | SubmitScorecardRefusal | AmendScorecardRefusal;
export type CardProblem = CommonProblem | CardIncomplete | CardNotPossible | InterviewAhead | CardHasVotes;

/** A refusal in words. A new refusal without a case does not compile. */
export function scorecardProblem(refusal: CardRefusal | KeyReused): CardProblem {
  switch (refusal.type) {
    case "ScorecardIncomplete":
      return {
        __typename: "CardIncomplete",
        message: `Still missing: ${refusal.gaps.map(inWords).join(", ")}.`,
        gaps: refusal.gaps.map((gap) => ({ type: gap.type, competency: "competency" in gap ? gap.competency : null })),
      };
    case "ScorecardTransitionRefused":
      return {
        __typename: "CardNotPossible",
        state: refusal.state,
        message:
          refusal.state === "waived" || refusal.state === "void"
            ? "This scorecard is not needed any more."
            : "This scorecard was handed in already. Reload to amend it.",
      };
    case "InterviewNotStarted":
      return { __typename: "InterviewAhead", message: "The interview has not begun. What you wrote is kept." };
    case "DebriefHasVotes":
      return {
        __typename: "CardHasVotes",
        message: "People have voted on what this scorecard says, so it stays as it is.",
      };
    default:
      return commonProblem(refusal);
  }
}

function inWords(gap: ScorecardGap): string {
  switch (gap.type) {
    case "NotRated":
      return `a rating of ${nameOf(gap.competency)}`;
    case "EvidenceMissing":
      return `evidence for the ${gap.score} in ${nameOf(gap.competency)}`;
    case "RecommendationMissing":
      return "a recommendation";
    case "RecommendationEvidenceMissing":
      return "what the strong recommendation rests on";
  }
}

const nameOf = (competency: string): string =>
  isCompetencyId(competency) ? COMPETENCIES[competency].shortName : competency;
