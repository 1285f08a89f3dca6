import type { CompetencyId } from "../competencies/competency-id.js";
import { coverageOf, tallyOf, uncovered, type CoverageGap } from "./coverage.js";
import { PLANNABLE_TYPES } from "../interview-types/interview-type.js";
import type { InterviewTypeId } from "../interview-types/interview-type-id.js";
import type { PlanSettings } from "./plan-request.js";
import { costOf, type PlannedInterview } from "./planned-interview.js";

/** A limit a plan goes beyond. */
export type ExceededLimit = "candidateMinutes" | "interviews" | "panels";

/** One interview to add, and what that costs. */
export interface PlanAddition {
  readonly type: InterviewTypeId;
  readonly raters: number;
  /** Minutes it adds for the candidate, and for all raters together. */
  readonly candidateMinutes: number;
  readonly staffMinutes: number;
  /** Limits the plan would go beyond with it. */
  readonly exceeds: readonly ExceededLimit[];
}

/** A must-have a plan does not measure well enough, and the cheapest interview that would. */
export interface OpenGap {
  readonly competency: CompetencyId;
  readonly gaps: readonly CoverageGap[];
  /** Missing when no single interview closes it. */
  readonly fix: PlanAddition | undefined;
}

/** Every gap of a plan with its fix. */
export function openGaps(
  plan: readonly PlannedInterview[],
  mustHaves: readonly string[],
  settings: PlanSettings,
): readonly OpenGap[] {
  return uncovered(plan, mustHaves).map(({ competency, gaps }) => ({
    competency,
    gaps,
    fix: cheapestAddition(plan, settings, (after) => !hasGap(after, competency, mustHaves)),
  }));
}

/** The gaps an edit opens: what a must-have lacks after it and did not before, each with its fix. */
export function gapsOpenedBy(
  edit: { readonly before: readonly PlannedInterview[]; readonly after: readonly PlannedInterview[] },
  mustHaves: readonly string[],
  settings: PlanSettings,
): readonly OpenGap[] {
  const before = coverageOf(edit.before, mustHaves);
  return openGaps(edit.after, mustHaves, settings)
    .map((open) => {
      const known = before.find(({ competency }) => competency === open.competency)?.gaps ?? [];
      return { ...open, gaps: open.gaps.filter((gap) => !known.includes(gap)) };
    })
    .filter(({ gaps }) => gaps.length > 0);
}

/** The cheapest interview that brings any evidence of a competency nobody would see otherwise. */
export const cheapestSight = (
  plan: readonly PlannedInterview[],
  settings: PlanSettings,
  competency: CompetencyId,
): PlanAddition | undefined =>
  cheapestAddition(plan, settings, (after) =>
    tallyOf(after).some((tally) => tally.competency === competency && tally.quarters > 0),
  );

/** The limits a plan goes beyond. */
export function exceededLimits(plan: readonly PlannedInterview[], settings: PlanSettings): readonly ExceededLimit[] {
  const { candidateMinutes, panels } = costOf(plan, settings);
  const exceeded: ExceededLimit[] = [];
  if (candidateMinutes > settings.candidateMinutes) exceeded.push("candidateMinutes");
  if (plan.length > settings.interviews) exceeded.push("interviews");
  if (panels > settings.panels) exceeded.push("panels");
  return exceeded;
}

/** Of all types not in the plan yet, with one rater or two, the one that helps at the lowest `Z`; ties in catalogue order. */
function cheapestAddition(
  plan: readonly PlannedInterview[],
  settings: PlanSettings,
  helps: (after: readonly PlannedInterview[]) => boolean,
): PlanAddition | undefined {
  const before = costOf(plan, settings);
  let cheapest: { readonly added: PlannedInterview; readonly objective: number } | undefined;
  for (const { id } of PLANNABLE_TYPES) {
    if (plan.some(({ type }) => type === id)) continue;
    for (const raters of id === "IT-HM" ? [1] : [1, 2]) {
      const added = { type: id, raters };
      const { objective } = costOf([...plan, added], settings);
      if (cheapest && objective >= cheapest.objective) continue;
      if (helps([...plan, added])) cheapest = { added, objective };
    }
  }
  if (!cheapest) return undefined;
  const after = [...plan, cheapest.added];
  const cost = costOf(after, settings);
  return {
    ...cheapest.added,
    candidateMinutes: cost.candidateMinutes - before.candidateMinutes,
    staffMinutes: cost.staffMinutes - before.staffMinutes,
    exceeds: exceededLimits(after, settings),
  };
}

function hasGap(plan: readonly PlannedInterview[], competency: CompetencyId, mustHaves: readonly string[]): boolean {
  return uncovered(plan, mustHaves).some((coverage) => coverage.competency === competency);
}
