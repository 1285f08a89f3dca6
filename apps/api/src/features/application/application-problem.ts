import type { ApplicationStatus } from "@leadline/domain/application/application-status";
import type { ReinstateRefusal } from "@leadline/domain/application/reject/reinstate";
import type { NothingToUndo } from "@leadline/domain/application/undo-move";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { commonProblem, Problem, type CommonProblem, type CommonRefusal } from "#core/graphql/problem.js";
import type { MoveApplicationRefusal } from "#features/application/move/move-application.js";
import type { OfferOutstanding } from "@leadline/domain/application/reject/reject";
import type { DescribedConflict } from "#features/application/move/stage-conflict.js";
import type { WithdrawRefusal } from "#features/application/withdraw/withdraw-application.js";

@ObjectType({
  implements: Problem,
  description: "Somebody moved or changed it in the meantime; nothing was overwritten.",
})
export class StageConflict extends Problem {
  readonly __typename = "StageConflict" as const;

  @Field(() => ID, { nullable: true, description: "Where it stands now; null once it left the pipeline." })
  readonly currentStageId!: string | null;

  @Field(() => String, { nullable: true, description: "The name of that stage." })
  readonly currentStageName!: string | null;

  @Field(() => Int, { description: "The version that is stored now." })
  readonly currentVersion!: number;

  @Field(() => String, { nullable: true, description: "The member who was faster; null when it was no member." })
  readonly movedBy!: string | null;

  @Field(() => Date, { nullable: true, description: "When." })
  readonly movedAt!: Date | null;
}

@ObjectType({ implements: Problem, description: "The stage belongs to another requisition." })
export class StageOutsidePipeline extends Problem {
  readonly __typename = "StageOutsidePipeline" as const;
}

@ObjectType({ implements: Problem, description: "It stands in that stage already." })
export class AlreadyInStage extends Problem {
  readonly __typename = "AlreadyInStage" as const;
}

@ObjectType({ implements: Problem, description: "The move is unusual; it is made once a reason is given." })
export class MoveReasonNeeded extends Problem {
  readonly __typename = "MoveReasonNeeded" as const;

  @Field(() => [String], { description: "moves_back, scorecards_owed, not_decided." })
  readonly concerns!: readonly string[];
}

@ObjectType({ implements: Problem, description: "An application that stands like this does not have the command." })
export class ApplicationTransitionRefused extends Problem {
  readonly __typename = "ApplicationTransitionRefused" as const;

  @Field(() => String, { description: "How it stands." })
  readonly status!: string;
}

@ObjectType({ implements: Problem, description: "The last step was not the viewer's move, or it is too long ago." })
export class NothingToUndoProblem extends Problem {
  readonly __typename = "NothingToUndoProblem" as const;
}

@ObjectType({ implements: Problem, description: "An offer is with the candidate." })
export class OfferOutstandingProblem extends Problem {
  readonly __typename = "OfferOutstandingProblem" as const;
}

@ObjectType({ implements: Problem, description: "The requisition considers nobody at the moment." })
export class RequisitionNotOpen extends Problem {
  readonly __typename = "RequisitionNotOpen" as const;
}

@ObjectType({ implements: Problem, description: "The same person is being considered there already." })
export class AlreadyActiveHere extends Problem {
  readonly __typename = "AlreadyActiveHere" as const;
}

export type ApplicationProblem =
  | CommonProblem
  | StageConflict
  | StageOutsidePipeline
  | AlreadyInStage
  | MoveReasonNeeded
  | ApplicationTransitionRefused
  | NothingToUndoProblem
  | OfferOutstandingProblem
  | RequisitionNotOpen
  | AlreadyActiveHere;

type Refusal =
  | MoveApplicationRefusal
  | OfferOutstanding
  | ReinstateRefusal
  | WithdrawRefusal
  | DescribedConflict
  | NothingToUndo
  | CommonRefusal;

/** A refusal in words. A new refusal without a case does not compile. */
export function applicationProblem(refusal: Refusal): ApplicationProblem {
  switch (refusal.type) {
    case "StageConflict":
      return { ...refusal, __typename: refusal.type, message: "Somebody changed this application in the meantime." };
    case "StageOutsidePipeline":
      return { __typename: refusal.type, message: "That stage belongs to another requisition." };
    case "AlreadyInStage":
      return { __typename: refusal.type, message: "The candidate is in that stage already." };
    case "ReasonNeeded":
      return {
        __typename: "MoveReasonNeeded",
        concerns: refusal.concerns,
        message: "This move is unusual. Say in a sentence why, and it is made.",
      };
    case "TransitionRefused":
      return { __typename: "ApplicationTransitionRefused", status: refusal.status, message: REFUSED[refusal.status] };
    case "NothingToUndo":
      return {
        __typename: "NothingToUndoProblem",
        message: "This move cannot be taken back any more: it was not the last step, or it is more than a day ago.",
      };
    case "OfferOutstanding":
      return {
        __typename: "OfferOutstandingProblem",
        message: "An offer is with the candidate. Withdraw it first, then reject the application.",
      };
    case "RequisitionNotOpen":
      return {
        __typename: refusal.type,
        message: "This requisition considers nobody at the moment. Open it again, then take the candidate up again.",
      };
    case "AlreadyActiveHere":
      return {
        __typename: refusal.type,
        message: "The same person is being considered here with another application.",
      };
    default:
      return commonProblem(refusal);
  }
}

const REFUSED: Readonly<Record<ApplicationStatus, string>> = {
  active: "This application is active, so there is nothing to take back.",
  on_hold: "This application is on hold. Go on with it first.",
  rejected: "This application was rejected. Take the rejection back first.",
  withdrawn: "The candidate has withdrawn. Take the application up again first.",
  hired: "This candidate was hired.",
  converted: "This prospect has applied; go on with the application.",
};
