import { tallyOf } from "./coverage.js";
import { INTERVIEW_TYPES, PLANNABLE_TYPES, type InterviewType } from "../interview-types/interview-type.js";
import { INTERVIEW_TYPE_IDS } from "../interview-types/interview-type-id.js";
import type { PlanRequest } from "./plan-request.js";
import type { PlanCost, PlannedInterview } from "./planned-interview.js";
import { searchStates } from "./search-states.js";

/** A plan that meets every condition, with what it costs and what it covers. Interviews in catalogue order. */
export interface FoundPlan extends PlanCost {
  readonly interviews: readonly PlannedInterview[];
  /** `6 · cover = Σ weight · min(4 · evidence, 6)`: an exact integer, at most 600. */
  readonly coverSixths: number;
}

/** A request whose values were checked, or come from a relaxation or a test that knows what it does. */
export type PlanProblem = Pick<PlanRequest, "weights" | "mustHaves" | "requiredTypes" | "completed" | "settings">;

/**
 * Every plan that meets the conditions C1 to C6 of framework document 5.3. The order of `types` does not change which.
 */
export function feasiblePlans(
  problem: PlanProblem,
  types: readonly InterviewType[] = PLANNABLE_TYPES,
): readonly FoundPlan[] {
  const plans: FoundPlan[] = [];
  searchStates(
    problem,
    types,
    () => true,
    (chosen, cost) => {
      plans.push(foundPlan(chosen, cost, problem));
      return true;
    },
  );
  return plans;
}

/** The best of them, or nothing when none meets the conditions. */
export function bestPlan(
  problem: PlanProblem,
  types: readonly InterviewType[] = PLANNABLE_TYPES,
): FoundPlan | undefined {
  let best: FoundPlan | undefined;
  searchStates(
    problem,
    types,
    (objective) => best === undefined || objective <= best.objective,
    (chosen, cost) => {
      const plan = foundPlan(chosen, cost, problem);
      if (!best || comparePlans(plan, best) < 0) best = plan;
      return true;
    },
  );
  return best;
}

/** Whether any plan meets the conditions: as soon as one does. */
export function isFeasible(problem: PlanProblem): boolean {
  let feasible = false;
  searchStates(
    problem,
    PLANNABLE_TYPES,
    () => true,
    () => {
      feasible = true;
      return false;
    },
  );
  return feasible;
}

const foundPlan = (chosen: readonly PlannedInterview[], cost: PlanCost, { weights }: PlanProblem): FoundPlan => ({
  ...cost,
  interviews: inCatalogueOrder(chosen),
  coverSixths: coverSixths(chosen, weights),
});

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

/** `6 · cover`, where `cover = Σ weight · min(evidence, 1.5) / 1.5` in per cent. */
function coverSixths(plan: readonly PlannedInterview[], weights: PlanProblem["weights"]): number {
  return tallyOf(plan).reduce((sum, { competency, quarters }) => sum + weights[competency] * Math.min(quarters, 6), 0);
}

const inCatalogueOrder = (plan: readonly PlannedInterview[]): readonly PlannedInterview[] =>
  plan.toSorted((a, b) => catalogueIndex(a) - catalogueIndex(b));

const catalogueIndex = ({ type }: PlannedInterview): number => INTERVIEW_TYPE_IDS.indexOf(INTERVIEW_TYPES[type].id);
