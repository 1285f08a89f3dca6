import { Field, ObjectType } from "type-graphql";
import { commonProblem, type CommonProblem, Problem } from "#core/graphql/problem.js";
import type { KeyReused } from "#core/write/write.js";
import type { AnswerRequisitionRefusal } from "./approve/answer-requisition-approval.js";
import type { CancelRefusal } from "./end/cancel-requisition.js";
import type { SaveRefusal } from "./draft/save-requisition.js";
import type { SubmitRefusal } from "./approve/submit-requisition.js";

@ObjectType({ implements: Problem, description: "The requisition is in a state in which this cannot be done." })
export class RequisitionTransitionRefused extends Problem {
  readonly __typename = "RequisitionTransitionRefused" as const;

  @Field(() => String, { description: "The state it is in." })
  readonly state!: string;
}

@ObjectType({ implements: Problem, description: "An approval group has too few people without the requester." })
export class GroupShortOfPeople extends Problem {
  readonly __typename = "GroupShortOfPeople" as const;

  @Field(() => String, { description: "The group's name." })
  readonly group!: string;
}

@ObjectType({ implements: Problem, description: "The viewer may not answer this request, or it is decided." })
export class ApprovalRefused extends Problem {
  readonly __typename = "ApprovalRefused" as const;

  @Field(() => String, { description: "FlowResolved, OwnRequest, NotAsked or ReasonNeeded." })
  readonly why!: string;
}

@ObjectType({ implements: Problem, description: "Somebody was hired into this requisition; close it instead." })
export class HasFilledOpening extends Problem {
  readonly __typename = "HasFilledOpening" as const;
}

export type RequisitionProblem =
  CommonProblem | RequisitionTransitionRefused | GroupShortOfPeople | ApprovalRefused | HasFilledOpening;

type Refusal = SaveRefusal | SubmitRefusal | CancelRefusal | AnswerRequisitionRefusal | KeyReused;

/** A refusal in words. A new refusal without a case does not compile. */
export function requisitionProblem(refusal: Refusal): RequisitionProblem {
  switch (refusal.type) {
    case "RequisitionTransitionRefused":
      return {
        __typename: refusal.type,
        state: refusal.state,
        message: "This cannot be done in the state the requisition is in. Reload to see what can be done.",
      };
    case "RequisitionOver":
      return {
        __typename: "RequisitionTransitionRefused",
        state: refusal.state,
        message: "This requisition has ended, so it cannot be edited any more.",
      };
    case "GuardedWhileOnHold":
      return {
        __typename: "RequisitionTransitionRefused",
        state: "on_hold",
        message: "This needs approval again. Resume the requisition first, then change it.",
      };
    case "NoGroups":
      return {
        __typename: "GroupShortOfPeople",
        group: "",
        message: "The approval process has no groups. Ask an administrator to complete it.",
      };
    case "GroupShortOfPeople":
      return {
        __typename: refusal.type,
        group: refusal.group,
        message: `${refusal.group} has too few people who may approve this. Ask an administrator to add somebody.`,
      };
    case "FlowResolved":
      return { __typename: "ApprovalRefused", why: refusal.type, message: "This request was decided in the meantime." };
    case "OwnRequest":
      return { __typename: "ApprovalRefused", why: refusal.type, message: "Nobody approves what they asked for." };
    case "NotAsked":
      return { __typename: "ApprovalRefused", why: refusal.type, message: "Your answer is not awaited now." };
    case "ReasonNeeded":
      return { __typename: "ApprovalRefused", why: refusal.type, message: "Give a reason to reject." };
    case "HasFilledOpening":
      return {
        __typename: refusal.type,
        message: "Somebody was hired already. Close the requisition instead of cancelling it.",
      };
    default:
      return commonProblem(refusal);
  }
}
