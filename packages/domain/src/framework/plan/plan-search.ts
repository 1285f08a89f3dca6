import type { CompetencyId } from "../competencies/competency-id.js";
import { gapsOf, tallyOf } from "./coverage.js";
import { INTERVIEW_TYPES, PLANNABLE_TYPES, type InterviewType } from "../interview-types/interview-type.js";
import { INTERVIEW_TYPE_IDS, type InterviewTypeId } from "../interview-types/interview-type-id.js";
import type { PlanRequest } from "./plan-request.js";
import { costOf, type PlanCost, type PlannedInterview } from "./planned-interview.js";

/** A plan that meets every condition, with what it costs and what it covers. Interviews in catalogue order. */
export interface FoundPlan extends PlanCost {
  readonly interviews: readonly PlannedInterview[];
  /** `6 · cover = Σ weight · min(4 · evidence, 6)`: an exact integer, at most 600. */
  readonly coverSixths: number;
}

/** A request whose values were checked, or come from a relaxation or a test that knows what it does. */
export type PlanProblem = Pick<PlanRequest, "weights" | "mustHaves" | "requiredTypes" | "completed" | "settings">;

/** Types in which hands-on work is seen; every plan holds one of them. */
const HANDS_ON_TYPES: readonly InterviewTypeId[] = ["IT-PAIR", "IT-CODEREV"];

/**
 * Every plan that meets the conditions C1 to C6 of framework document 5.3, found by trying each type with no, one or
 * two raters and turning back as soon as minutes, interviews or panels are exceeded. The order of `types` does not
 * change what is found.
 */
export function* feasiblePlans(
  problem: PlanProblem,
  types: readonly InterviewType[] = PLANNABLE_TYPES,
): Generator<FoundPlan> {
  const { settings, completed } = problem;
  const required = new Set<InterviewTypeId>(["IT-HM", ...problem.requiredTypes]);

  function* choose(index: number, chosen: readonly PlannedInterview[]): Generator<FoundPlan> {
    const cost = costOf(chosen, settings);
    if (cost.candidateMinutes > settings.candidateMinutes) return;
    if (chosen.length > settings.interviews || cost.panels > settings.panels) return;
    const type = types[index];
    if (!type) {
      if (measuresMustHaves(chosen, problem.mustHaves) && chosen.some((one) => HANDS_ON_TYPES.includes(one.type)))
        yield { ...cost, interviews: inCatalogueOrder(chosen), coverSixths: coverSixths(chosen, problem.weights) };
      return;
    }
    const done = completed.find((one) => one.type === type.id);
    if (!done && !required.has(type.id)) yield* choose(index + 1, chosen);
    for (const raters of done ? [done.raters] : type.id === "IT-HM" ? [1] : [1, 2])
      yield* choose(index + 1, [...chosen, { type: type.id, raters }]);
  }

  yield* choose(0, []);
}

/** The best of them, or nothing when none meets the conditions. */
export function bestPlan(problem: PlanProblem, types?: readonly InterviewType[]): FoundPlan | undefined {
  let best: FoundPlan | undefined;
  for (const plan of feasiblePlans(problem, types)) if (!best || comparePlans(plan, best) < 0) best = plan;
  return best;
}

/**
 * Orders plans, the better one first: lower objective, then more cover, then the list of types in catalogue order
 * ("IT-PAIRx2" for two raters), compared element by element by code unit, a list that another begins with first.
 */
export function comparePlans(one: FoundPlan, other: FoundPlan): number {
  return (
    one.objective - other.objective ||
    other.coverSixths - one.coverSixths ||
    compareNames(one.interviews.map(nameOf), other.interviews.map(nameOf))
  );
}

const nameOf = ({ type, raters }: PlannedInterview): string => (raters > 1 ? `${type}x${raters}` : type);

function compareNames(one: readonly string[], other: readonly string[]): number {
  for (const [index, name] of one.entries()) {
    const against = other[index];
    if (against === undefined) return 1;
    if (name !== against) return name < against ? -1 : 1;
  }
  return one.length - other.length;
}

function measuresMustHaves(plan: readonly PlannedInterview[], mustHaves: readonly CompetencyId[]): boolean {
  return tallyOf(plan).every((tally) => !mustHaves.includes(tally.competency) || gapsOf(tally).length === 0);
}

/** `6 · cover`, where `cover = Σ weight · min(evidence, 1.5) / 1.5` in per cent. */
function coverSixths(plan: readonly PlannedInterview[], weights: PlanProblem["weights"]): number {
  return tallyOf(plan).reduce((sum, { competency, quarters }) => sum + weights[competency] * Math.min(quarters, 6), 0);
}

const inCatalogueOrder = (plan: readonly PlannedInterview[]): readonly PlannedInterview[] =>
  plan.toSorted((a, b) => catalogueIndex(a) - catalogueIndex(b));

const catalogueIndex = ({ type }: PlannedInterview): number => INTERVIEW_TYPE_IDS.indexOf(INTERVIEW_TYPES[type].id);
