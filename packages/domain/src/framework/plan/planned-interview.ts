import { INTERVIEW_TYPES } from "../interview-types/interview-type.js";
import type { InterviewTypeId } from "../interview-types/interview-type-id.js";
import type { PlanSettings } from "./plan-request.js";

/** One interview of a plan: its type, how many people rate in it, and its minutes if they differ from the catalogue's. */
export interface PlannedInterview {
  readonly type: InterviewTypeId;
  readonly raters: number;
  readonly minutes?: number;
}

/** What a plan costs the people in it. */
export interface PlanCost {
  /** The candidate's minutes, the recruiter screen included. */
  readonly candidateMinutes: number;
  /** The raters' minutes: the interview and what each needs to prepare and to write. */
  readonly staffMinutes: number;
  /** Interviews with more than one rater. */
  readonly panels: number;
  /** `Z = 2 · candidate + staff + penalty · panels`: the candidate's time counts double, because nobody pays for it. */
  readonly objective: number;
}

/** Minutes and panels of a plan. Source: framework document 5.3. */
export function costOf(
  plan: readonly PlannedInterview[],
  { writeUpMinutes, panelPenalty }: Pick<PlanSettings, "writeUpMinutes" | "panelPenalty">,
): PlanCost {
  let candidateMinutes = INTERVIEW_TYPES["IT-SCREEN"].minutes;
  let staffMinutes = 0;
  let panels = 0;
  for (const { type, raters, minutes = INTERVIEW_TYPES[type].minutes } of plan) {
    if (INTERVIEW_TYPES[type].gate) continue;
    candidateMinutes += minutes;
    staffMinutes += raters * (minutes + writeUpMinutes);
    if (raters > 1) panels += 1;
  }
  return {
    candidateMinutes,
    staffMinutes,
    panels,
    objective: 2 * candidateMinutes + staffMinutes + panelPenalty * panels,
  };
}
