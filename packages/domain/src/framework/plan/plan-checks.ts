import { DAY, type Instant } from "../../shared/instant.js";
import { cheapestSight, openGaps, type OpenGap, type PlanAddition } from "./cheapest-addition.js";
import type { CompetencyId } from "../competencies/competency-id.js";
import { coverageOf } from "./coverage.js";
import { focusOf, INTERVIEW_TYPES } from "../interview-types/interview-type.js";
import type { InterviewTypeId } from "../interview-types/interview-type-id.js";
import type { PlanSettings } from "./plan-request.js";
import { costOf, type PlannedInterview } from "./planned-interview.js";

/** What is known about a plan. What is not known yet (people, pools, calibration) is left out and not checked. */
export interface PlanFacts {
  readonly interviews: readonly (PlannedInterview & { readonly people?: readonly string[] })[];
  readonly weights: Readonly<Record<CompetencyId, number>>;
  readonly mustHaves: readonly string[];
  readonly settings: PlanSettings;
  readonly people?: readonly PersonFacts[];
  /** Qualified people in the last quarter, by interview type. */
  readonly qualified?: Readonly<Partial<Record<InterviewTypeId, number>>>;
  readonly now: Instant;
}

export interface PersonFacts {
  readonly id: string;
  /** Interviews in the rolling seven days, and the limit. */
  readonly load: number;
  readonly cap: number;
  /** When they were last calibrated; null when never. */
  readonly calibratedAt: Instant | null;
}

/** One thing about a plan that a hiring manager should see: `block` keeps the requisition from opening. */
export type PlanCheck =
  | ({ readonly check: "coverage"; readonly level: "block" } & OpenGap)
  | {
      readonly check: "samePersonTwice";
      readonly level: "block";
      readonly person: string;
      readonly competency: CompetencyId;
    }
  | { readonly check: "panels"; readonly level: "block"; readonly panels: number; readonly allowed: number }
  | { readonly check: "burden"; readonly level: "block"; readonly minutes: number; readonly allowed: number }
  | {
      readonly check: "blindSpot";
      readonly level: "warn";
      readonly competency: CompetencyId;
      readonly weight: number;
      readonly fix: PlanAddition | undefined;
    }
  | { readonly check: "load"; readonly level: "warn"; readonly person: string; readonly cap: number }
  | {
      readonly check: "pool";
      readonly level: "warn";
      readonly interviewType: InterviewTypeId;
      readonly qualified: number;
    }
  | { readonly check: "calibration"; readonly level: "warn"; readonly person: string };

/** From this weight on, a competency nobody looks at is worth a warning. */
const BLIND_SPOT_WEIGHT = 8;
/** Fewer people than this wear out, and one absence stops the loop. */
const SMALLEST_POOL = 3;
const CALIBRATION_DAYS = 180;

/** Everything that speaks against a plan, what blocks first. Source: framework document 5.6. */
export function checkPlan(facts: PlanFacts): readonly PlanCheck[] {
  return [
    ...openGaps(facts.interviews, facts.mustHaves, facts.settings).map((gap): PlanCheck => ({
      check: "coverage",
      level: "block",
      ...gap,
    })),
    ...samePersonTwice(facts),
    ...limits(facts),
    ...blindSpots(facts),
    ...warningsAboutPeople(facts),
    ...smallPools(facts),
  ];
}

function samePersonTwice({ interviews }: PlanFacts): readonly PlanCheck[] {
  const seen = new Set<string>();
  const twice: PlanCheck[] = [];
  for (const { type, people = [] } of interviews)
    for (const person of people)
      for (const competency of focusOf(INTERVIEW_TYPES[type])) {
        const key = `${person} ${competency}`;
        if (seen.has(key)) twice.push({ check: "samePersonTwice", level: "block", person, competency });
        seen.add(key);
      }
  return twice;
}

function limits({ interviews, settings }: PlanFacts): readonly PlanCheck[] {
  const { candidateMinutes, panels } = costOf(interviews, settings);
  const beyond: PlanCheck[] = [];
  if (panels > settings.panels) beyond.push({ check: "panels", level: "block", panels, allowed: settings.panels });
  if (candidateMinutes > settings.candidateMinutes)
    beyond.push({ check: "burden", level: "block", minutes: candidateMinutes, allowed: settings.candidateMinutes });
  return beyond;
}

function blindSpots({ interviews, mustHaves, weights, settings }: PlanFacts): readonly PlanCheck[] {
  return coverageOf(interviews, mustHaves)
    .filter(({ competency, evidence }) => evidence === 0 && weights[competency] >= BLIND_SPOT_WEIGHT)
    .map(({ competency }) => ({
      check: "blindSpot",
      level: "warn",
      competency,
      weight: weights[competency],
      fix: cheapestSight(interviews, settings, competency),
    }));
}

function warningsAboutPeople({ interviews, people = [], now }: PlanFacts): readonly PlanCheck[] {
  const seated = new Set(interviews.flatMap((interview) => interview.people ?? []));
  return people
    .filter(({ id }) => seated.has(id))
    .flatMap(({ id, load, cap, calibratedAt }) => {
      const warnings: PlanCheck[] = [];
      if (load >= cap) warnings.push({ check: "load", level: "warn", person: id, cap });
      if (calibratedAt === null || now - calibratedAt > CALIBRATION_DAYS * DAY)
        warnings.push({ check: "calibration", level: "warn", person: id });
      return warnings;
    });
}

function smallPools({ interviews, qualified }: PlanFacts): readonly PlanCheck[] {
  if (!qualified) return [];
  return interviews
    .map(({ type }) => ({ interviewType: type, qualified: qualified[type] ?? 0 }))
    .filter((pool) => pool.qualified < SMALLEST_POOL)
    .map((pool) => ({ check: "pool", level: "warn", ...pool }));
}
