import type { InterviewState } from "@leadline/domain/interview/interview-status";
import type { SlotObstacle } from "@leadline/domain/interview/find-slot/slot-obstacle";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import { commonProblem, Problem, type CommonProblem } from "#core/graphql/problem.js";
import type { KeyReused } from "#core/write/write.js";
import type { CancelRefusal } from "./end/cancel-interview.js";
import { InterviewStateEnum } from "./read/interview.employer.js";
import type { NoShowRefusal } from "./end/record-no-show.js";
import type { ReplaceRefusal } from "./panel/replace-participant.js";
import type { RescheduleRefusal } from "./schedule/reschedule-interview.js";
import type { InterviewOver as InterviewOverRefusal } from "./panel/respond-to-invitation.js";
import type { ScheduleRefusal } from "./schedule/schedule-interview.js";

/** No combination of people is free: what offering a booking can be refused for. */
interface NoFreeTimeRefusal {
  readonly type: "NoFreeTime";
}

@ObjectType({ implements: Problem, description: "Somebody is in another interview then; nothing was booked." })
export class SlotTaken extends Problem {
  readonly __typename = "SlotTaken" as const;
}

@ObjectType("SlotObstacle", { description: "One thing that speaks against a time." })
@Action("interview.schedule")
export class SlotObstacleType {
  @Field(() => String, { description: "For example outside_hours, blocked, daily_limit, weekly_limit, loop_too_long." })
  readonly kind!: string;

  @Field(() => ID, { nullable: true, description: "Whom it concerns; null for the candidate." })
  readonly memberId!: string | null;

  @Field(() => Int, { nullable: true, description: "The limit that would be passed, for limits." })
  readonly limit!: number | null;
}

@ObjectType({ implements: Problem, description: "The time goes past limits; ask the people, then accept the limits." })
export class LimitsReached extends Problem {
  readonly __typename = "LimitsReached" as const;

  @Field(() => [SlotObstacleType], { description: "What speaks against the time." })
  readonly obstacles!: readonly SlotObstacleType[];
}

@ObjectType({ implements: Problem, description: "Not possible in the state the interview is in." })
export class InterviewNotPossible extends Problem {
  readonly __typename = "InterviewNotPossible" as const;

  @Field(() => InterviewStateEnum, { description: "Where it stands." })
  readonly state!: InterviewState;
}

@ObjectType({ implements: Problem, description: "The application has ended or rests; nobody is interviewed for it." })
export class ApplicationNotActive extends Problem {
  readonly __typename = "ApplicationNotActive" as const;

  @Field(() => String, { description: "Its status." })
  readonly status!: string;
}

@ObjectType({ implements: Problem, description: "No combination of people is free in this window." })
export class NoFreeTime extends Problem {
  readonly __typename = "NoFreeTime" as const;
}

@ObjectType({ implements: Problem, description: "Somebody has written a scorecard about it, so it took place." })
export class InterviewScored extends Problem {
  readonly __typename = "InterviewScored" as const;
}

@ObjectType({ implements: Problem, description: "The interview is over; an answer would change nothing." })
export class InterviewOver extends Problem {
  readonly __typename = "InterviewOver" as const;
}

export type InterviewProblem =
  | CommonProblem
  | SlotTaken
  | LimitsReached
  | InterviewNotPossible
  | ApplicationNotActive
  | NoFreeTime
  | InterviewScored
  | InterviewOver;

type Refusal =
  | ScheduleRefusal
  | RescheduleRefusal
  | CancelRefusal
  | ReplaceRefusal
  | NoShowRefusal
  | InterviewOverRefusal
  | NoFreeTimeRefusal
  | KeyReused;

/** A refusal in words. A new refusal without a case does not compile. */
export function interviewProblem(refusal: Refusal): InterviewProblem {
  switch (refusal.type) {
    case "SlotTaken":
      return {
        __typename: refusal.type,
        message: "Somebody is in another interview at that time. Nothing was booked; choose another time.",
      };
    case "LimitsReached":
      return {
        __typename: refusal.type,
        message: "This time goes past limits that protect people. Ask them first, or choose another time.",
        obstacles: refusal.obstacles.map(asType),
      };
    case "InterviewTransitionRefused":
      return {
        __typename: "InterviewNotPossible",
        message: `This is not possible any more: the interview is ${refusal.state.replaceAll("_", " ")}.`,
        state: refusal.state,
      };
    case "ApplicationClosed":
      return {
        __typename: "ApplicationNotActive",
        message: `This application is ${refusal.status.replaceAll("_", " ")}, so nobody is interviewed for it.`,
        status: refusal.status,
      };
    case "NoFreeTime":
      return {
        __typename: refusal.type,
        message: "No time works for everybody. Look further ahead, or name more people for a seat.",
      };
    case "AlreadyScored":
      return {
        __typename: "InterviewScored",
        message: "Somebody has written a scorecard about this interview already, so it stays where it is.",
      };
    case "InterviewOver":
      return { __typename: refusal.type, message: "This interview is over." };
    // Limits of the candidate's own moves; a member of the team never meets them.
    case "TooLate":
    case "NoMovesLeft":
      return { __typename: "InterviewOver", message: "The candidate cannot move this interview any more." };
    default:
      return commonProblem(refusal);
  }
}

const asType = (obstacle: SlotObstacle): SlotObstacleType => ({
  kind: obstacle.kind,
  memberId: "memberId" in obstacle ? obstacle.memberId : null,
  limit: "limit" in obstacle ? obstacle.limit : null,
});
