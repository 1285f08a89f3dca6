import { INTERVIEW_TYPES, type InterviewType } from "../interview-types/interview-type.js";
import type { InterviewTypeId } from "../interview-types/interview-type-id.js";
import { gapsOf } from "./coverage.js";
import type { PlanProblem } from "./plan-search.js";
import type { PlanCost, PlannedInterview } from "./planned-interview.js";

/** Types in which hands-on work is seen; every plan holds one of them. */
const HANDS_ON_TYPES: readonly InterviewTypeId[] = ["IT-PAIR", "IT-CODEREV"];

/** What an interview gives one must-have: nothing, a look in passing, or what it is built for. */
type Gift = 0 | 1 | 2;

/** One type as the search reads it: how many raters may be tried, and what it gives each must-have. */
interface Choice {
  readonly type: InterviewTypeId;
  readonly minutes: number;
  readonly raters: readonly number[];
  readonly gifts: readonly Gift[];
  readonly handsOn: boolean;
}

/** What each must-have has, or could still get: counted in quarters of evidence, raters and interviews built for it. */
interface Counts {
  readonly quarters: number[];
  readonly raters: number[];
  readonly primaries: number[];
}

/**
 * Walks every state of a plan that meets the conditions C1 to C6 of framework document 5.3: each type with no, one or two
 * raters. It turns back as soon as minutes, interviews or panels are exceeded, as soon as a must-have cannot get what it
 * needs from the types that are left, or when `worth` says that plans of this objective (which only grows) are of no
 * use. `found` answers true to go on. `chosen` belongs to the walk: whoever keeps it copies it.
 */
export function searchStates(
  problem: PlanProblem,
  types: readonly InterviewType[],
  worth: (objective: number) => boolean,
  found: (chosen: readonly PlannedInterview[], cost: PlanCost) => boolean,
): void {
  const { settings, mustHaves } = problem;
  const choices = types.map((type) => choiceOf(type, problem));
  const most = mostFrom(choices, mustHaves.length);
  const has = countsFor(mustHaves.length);
  const chosen: PlannedInterview[] = [];
  const cost = { candidateMinutes: INTERVIEW_TYPES["IT-SCREEN"].minutes, staffMinutes: 0, panels: 0, objective: 0 };
  cost.objective = 2 * cost.candidateMinutes;
  let handsOn = 0;

  const reachable = (index: number): boolean => {
    const left = most[index];
    if (!left || handsOn + left.handsOn < 1) return false;
    return mustHaves.every(
      (_, must) =>
        gapsOf({
          quarters: (has.quarters[must] ?? 0) + (left.quarters[must] ?? 0),
          raters: (has.raters[must] ?? 0) + (left.raters[must] ?? 0),
          primaries: (has.primaries[must] ?? 0) + (left.primaries[must] ?? 0),
        }).length === 0,
    );
  };

  /** Takes an interview in (1) or back out (-1). */
  const count = (choice: Choice, raters: number, by: 1 | -1): void => {
    const panel = raters > 1 ? 1 : 0;
    cost.candidateMinutes += by * choice.minutes;
    cost.staffMinutes += by * raters * (choice.minutes + settings.writeUpMinutes);
    cost.panels += by * panel;
    cost.objective = 2 * cost.candidateMinutes + cost.staffMinutes + settings.panelPenalty * cost.panels;
    if (choice.handsOn) handsOn += by;
    add(has, choice, raters, by);
  };

  const walk = (index: number): boolean => {
    if (cost.candidateMinutes > settings.candidateMinutes || chosen.length > settings.interviews) return true;
    if (cost.panels > settings.panels || !worth(cost.objective) || !reachable(index)) return true;
    const choice = choices[index];
    if (!choice) return found(chosen, { ...cost });
    for (const raters of choice.raters) {
      if (raters === 0) {
        if (!walk(index + 1)) return false;
        continue;
      }
      chosen.push({ type: choice.type, raters });
      count(choice, raters, 1);
      const goOn = walk(index + 1);
      count(choice, raters, -1);
      chosen.pop();
      if (!goOn) return false;
    }
    return true;
  };
  walk(0);
}

function choiceOf({ id, minutes, primary, secondary }: InterviewType, problem: PlanProblem): Choice {
  const done = problem.completed.find(({ type }) => type === id);
  const needed = id === "IT-HM" || problem.requiredTypes.includes(id);
  const raters = id === "IT-HM" ? [1] : [1, 2];
  return {
    type: id,
    minutes,
    raters: done ? [done.raters] : needed ? raters : [0, ...raters],
    gifts: problem.mustHaves.map((must) => (primary.includes(must) ? 2 : secondary.includes(must) ? 1 : 0)),
    handsOn: HANDS_ON_TYPES.includes(id),
  };
}

const countsFor = (mustHaves: number): Counts => ({
  quarters: Array.from({ length: mustHaves }, () => 0),
  raters: Array.from({ length: mustHaves }, () => 0),
  primaries: Array.from({ length: mustHaves }, () => 0),
});

function add(counts: Counts, { gifts }: Choice, raters: number, by: 1 | -1): void {
  for (const [must, gift] of gifts.entries()) {
    if (gift === 0) continue;
    // 1 or 0.5, and half as much again for a second rater: 4, 6, 2 or 3 quarters.
    counts.quarters[must] = (counts.quarters[must] ?? 0) + by * gift * (raters > 1 ? 3 : 2);
    counts.raters[must] = (counts.raters[must] ?? 0) + by * raters;
    if (gift === 2) counts.primaries[must] = (counts.primaries[must] ?? 0) + by;
  }
}

/** For each place in the order of types, the most that this and the later ones can give. */
function mostFrom(choices: readonly Choice[], mustHaves: number): readonly (Counts & { readonly handsOn: number })[] {
  const most = [{ ...countsFor(mustHaves), handsOn: 0 }];
  for (const choice of choices.toReversed()) {
    const [after] = most;
    const here = {
      quarters: [...(after?.quarters ?? [])],
      raters: [...(after?.raters ?? [])],
      primaries: [...(after?.primaries ?? [])],
      handsOn: (after?.handsOn ?? 0) + (choice.handsOn ? 1 : 0),
    };
    add(here, choice, Math.max(...choice.raters), 1);
    most.unshift(here);
  }
  return most;
}
