import { assignPanel, type PanelImpossible } from "../../interview/panel-load.js";
import { ok, type Result } from "../../shared/result.js";
import type { InterviewTypeId } from "../interview-types/interview-type-id.js";
import type { PlannedInterview } from "./planned-interview.js";

/** Interviews a person may have in seven days unless they set another limit. */
export const DEFAULT_WEEKLY_CAP = 4;
/** No limit a person sets goes beyond this. */
export const HARDEST_WEEKLY_CAP = 5;

/** Somebody who could sit in the loop of one candidate. */
export interface Interviewer {
  readonly id: string;
  /** Interview types they are qualified for. */
  readonly types: readonly InterviewTypeId[];
  /** Interviews booked in the rolling seven days. */
  readonly load: number;
  /** Their own weekly limit; at most `HARDEST_WEEKLY_CAP` counts. */
  readonly cap?: number;
  /** Still learning: takes the second seat of a panel and no other. */
  readonly trainee?: boolean;
  /** Leads the requisition: holds the hiring manager interview and no other. */
  readonly hiringManager?: boolean;
  /** Former colleague, relative or referrer of this candidate, or away: takes no seat. */
  readonly unavailable?: boolean;
}

/** One interview of the plan with the people who hold it, first seat first. */
export interface AssignedInterview {
  readonly type: InterviewTypeId;
  readonly people: readonly string[];
}

/** Nobody is left for a seat of this interview. */
export interface NobodyLeft {
  readonly type: "NobodyLeft";
  readonly interviewType: InterviewTypeId;
}

/**
 * Who holds which interview of a plan: one seat for each person, qualified for it, not in conflict, not above their
 * weekly limit. The work is shared: the lowest highest load, then the lowest sum of squared loads, then the earlier ids.
 * Source: framework document 5.5.
 */
export function assignInterviewers(
  plan: readonly PlannedInterview[],
  people: readonly Interviewer[],
): Result<readonly AssignedInterview[], NobodyLeft> {
  const seats = plan.flatMap(({ type, raters }) =>
    Array.from({ length: raters }, (_, seat) => ({
      type,
      pool: people.filter((person) => mayTake(person, type, seat)).map(({ id }) => id),
    })),
  );
  const members = people.map(({ id, load, cap = DEFAULT_WEEKLY_CAP }) => ({
    id,
    load,
    cap: Math.min(cap, HARDEST_WEEKLY_CAP),
  }));

  const assigned = assignPanel(seats, members);
  if (!assigned.ok)
    return nobodyLeft(
      assigned.refusal,
      seats.map(({ type }) => type),
    );

  let taken = 0;
  return ok(plan.map(({ type, raters }) => ({ type, people: assigned.value.slice(taken, (taken += raters)) })));
}

function mayTake(person: Interviewer, type: InterviewTypeId, seat: number): boolean {
  if (person.unavailable || !person.types.includes(type)) return false;
  if (person.hiringManager && type !== "IT-HM") return false;
  return !person.trainee || seat > 0;
}

function nobodyLeft({ seat }: PanelImpossible, types: readonly InterviewTypeId[]): Result<never, NobodyLeft> {
  const interviewType = types[seat] ?? "IT-HM";
  return { ok: false, refusal: { type: "NobodyLeft", interviewType } };
}
