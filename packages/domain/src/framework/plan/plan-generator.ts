import { parseInput, type InvalidInput } from "../../shared/invalid-input.js";
import { ok, refuse, type Result } from "../../shared/result.js";
import { COMPETENCY_IDS, type CompetencyId } from "../competencies/competency-id.js";
import { planRequest, type PlanRequestInput } from "./plan-request.js";
import { bestPlan, isFeasible, type FoundPlan, type PlanProblem } from "./plan-search.js";

/** A plan to start from. Everything in it can be edited; `coverage.ts` then says what an edit does. */
export interface ProposedPlan extends FoundPlan {
  /** Share of the weighted evidence the plan brings, in per cent; 100 when every competency has all it needs. */
  readonly cover: number;
}

/** One change to the request that makes a plan possible. Somebody has to agree to it; it is never made silently. */
export type PlanRelaxation =
  | { readonly change: "panels"; readonly to: number }
  | { readonly change: "candidateMinutes"; readonly to: number }
  | { readonly change: "interviews"; readonly to: number; readonly candidateMinutes: number }
  | { readonly change: "dropMustHave"; readonly competency: CompetencyId };

/** The condition that stands in the way; `several` when no single one does. */
export type BindingConstraint = "panels" | "candidateMinutes" | "interviews" | "mustHaves" | "several";

/** Nothing fits the request as it is; with this change, this plan does. */
export interface PlanNeedsRelaxation {
  readonly type: "PlanNeedsRelaxation";
  readonly binding: BindingConstraint;
  /** Must-haves without any one of which the request as it is would have a plan: what makes the limit too tight. */
  readonly inTheWay: readonly CompetencyId[];
  readonly relaxation: PlanRelaxation;
  readonly plan: ProposedPlan;
}

/** Nothing fits the request, and no single change allowed by the rules makes it fit. */
export interface NoPlan {
  readonly type: "NoPlan";
  readonly binding: BindingConstraint;
  readonly inTheWay: readonly CompetencyId[];
}

export type PlanRefusal = InvalidInput | PlanNeedsRelaxation | NoPlan;

/**
 * The interview plan for a requisition: which interviews, each with one or two raters, so that two different people see
 * every must-have, at least one of them in an interview built for it, within the candidate's time. Of all plans that do,
 * the one that costs people least (`Z`), then the one that covers most. Exact: nothing is estimated, and the same
 * request always gives the same plan. Refused when the request itself is not sound, or nothing fits it; then with the
 * smallest change that helps. Source: framework document 5.3.
 */
export function generatePlan(input: PlanRequestInput): Result<ProposedPlan, PlanRefusal> {
  const request = parseInput(planRequest, input);
  if (!request.ok) return request;
  const plan = bestPlan(request.value);
  if (plan) return ok(withCover(plan));
  const inTheWay = mustHavesInTheWay(request.value);
  for (const { binding, relaxation, problem } of relaxationsOf(request.value)) {
    const relaxed = bestPlan(problem);
    if (relaxed)
      return refuse({ type: "PlanNeedsRelaxation", binding, inTheWay, relaxation, plan: withCover(relaxed) });
  }
  return refuse({ type: "NoPlan", binding: bindingConstraint(request.value), inTheWay });
}

/** Each must-have that alone keeps the request from having a plan, in the order of the framework. */
function mustHavesInTheWay(problem: PlanProblem): readonly CompetencyId[] {
  const { mustHaves } = problem;
  return COMPETENCY_IDS.filter(
    (id) => mustHaves.includes(id) && isFeasible({ ...problem, mustHaves: mustHaves.filter((one) => one !== id) }),
  );
}

const withCover = (plan: FoundPlan): ProposedPlan => ({ ...plan, cover: plan.coverSixths / 6 });

const MOST_PANELS = 2;
const MOST_MINUTES = 420;
const MOST_INTERVIEWS = 11;
const FEWEST_MUST_HAVES = 3;
const MORE_MINUTES = 60;

interface Relaxed {
  readonly binding: BindingConstraint;
  readonly relaxation: PlanRelaxation;
  readonly problem: PlanProblem;
}

/** The single changes to try, the smallest first; those outside the allowed ranges are left out. */
function relaxationsOf(problem: PlanProblem): readonly Relaxed[] {
  const { settings, mustHaves } = problem;
  const relaxed: Relaxed[] = [];
  const panels = settings.panels + 1;
  if (panels <= MOST_PANELS)
    relaxed.push({
      binding: "panels",
      relaxation: { change: "panels", to: panels },
      problem: { ...problem, settings: { ...settings, panels } },
    });
  const candidateMinutes = settings.candidateMinutes + MORE_MINUTES;
  if (candidateMinutes <= MOST_MINUTES) {
    relaxed.push({
      binding: "candidateMinutes",
      relaxation: { change: "candidateMinutes", to: candidateMinutes },
      problem: { ...problem, settings: { ...settings, candidateMinutes } },
    });
    const interviews = settings.interviews + 1;
    if (interviews <= MOST_INTERVIEWS)
      relaxed.push({
        binding: "interviews",
        relaxation: { change: "interviews", to: interviews, candidateMinutes },
        problem: { ...problem, settings: { ...settings, interviews, candidateMinutes } },
      });
  }
  const competency = lightestMustHave(problem);
  if (competency && mustHaves.length > FEWEST_MUST_HAVES)
    relaxed.push({
      binding: "mustHaves",
      relaxation: { change: "dropMustHave", competency },
      problem: { ...problem, mustHaves: mustHaves.filter((id) => id !== competency) },
    });
  return relaxed;
}

/** The must-have with the lowest weight; of equal ones the later in the order of the framework. */
function lightestMustHave({ mustHaves, weights }: PlanProblem): CompetencyId | undefined {
  return COMPETENCY_IDS.filter((id) => mustHaves.includes(id)).reduce<CompetencyId | undefined>(
    (lightest, id) => (lightest === undefined || weights[id] <= weights[lightest] ? id : lightest),
    undefined,
  );
}

/** The first limit that alone stands in the way: without it there would be a plan. */
function bindingConstraint(problem: PlanProblem): BindingConstraint {
  const { settings } = problem;
  const without = (limit: Partial<PlanProblem["settings"]>): boolean =>
    isFeasible({ ...problem, settings: { ...settings, ...limit } });
  if (without({ panels: MOST_INTERVIEWS })) return "panels";
  if (without({ candidateMinutes: Infinity })) return "candidateMinutes";
  if (without({ interviews: Infinity })) return "interviews";
  return "several";
}
