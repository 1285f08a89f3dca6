import fc from "fast-check";
import { expect, it } from "vitest";
import { COMPETENCY_IDS, type CompetencyId } from "../competencies/competency-id.js";
import { PLANNABLE_TYPES } from "../interview-types/interview-type.js";
import { generatePlan } from "./plan-generator.js";
import { allWeights, planRequest, type PlanRequestInput } from "./plan-request.js";
import { bestPlan, comparePlans, feasiblePlans, type FoundPlan, type PlanProblem } from "./plan-search.js";

const anyProblem: fc.Arbitrary<PlanProblem> = fc.record({
  weights: fc
    .array(fc.integer({ min: 0, max: 30 }), { minLength: 13, maxLength: 13 })
    .map((values) => allWeights(Object.fromEntries(COMPETENCY_IDS.map((id, index) => [id, values[index] ?? 0])))),
  mustHaves: fc.subarray([...COMPETENCY_IDS], { minLength: 1, maxLength: 5 }),
  requiredTypes: fc.subarray(
    PLANNABLE_TYPES.map(({ id }) => id),
    { maxLength: 2 },
  ),
  completed: fc.constant([]),
  settings: fc.record({
    candidateMinutes: fc.constantFrom(240, 300, 330, 360),
    interviews: fc.integer({ min: 3, max: 6 }),
    panels: fc.integer({ min: 0, max: 2 }),
    writeUpMinutes: fc.constantFrom(0, 30),
    panelPenalty: fc.constantFrom(0, 90),
  }),
});
const runs = { numRuns: 40 };
const objectiveOf = (problem: PlanProblem): number => bestPlan(problem)?.objective ?? Infinity;

/** C1 to C6, written a second time and straight from the matrix. */
function violations(plan: FoundPlan, { mustHaves, requiredTypes, settings }: PlanProblem): string[] {
  const broken: string[] = [];
  const seats = plan.interviews.map(({ type, raters }) => {
    const found = PLANNABLE_TYPES.find(({ id }) => id === type);
    if (!found) throw new Error(`${type} cannot be planned`);
    return { ...found, raters };
  });
  for (const competency of mustHaves) {
    const seen = seats.filter((seat) => [...seat.primary, ...seat.secondary].includes(competency));
    const built = seen.filter(({ primary }) => primary.includes(competency));
    const evidence = seen.reduce(
      (sum, seat) => sum + (seat.primary.includes(competency) ? 1 : 0.5) * (seat.raters === 2 ? 1.5 : 1),
      0,
    );
    if (seen.reduce((sum, { raters }) => sum + raters, 0) < 2 || built.length < 1 || evidence < 1.5) broken.push("C1");
  }
  if (30 + seats.reduce((sum, { minutes }) => sum + minutes, 0) > settings.candidateMinutes) broken.push("C2");
  if (seats.length > settings.interviews) broken.push("C3");
  if (seats.filter(({ raters }) => raters === 2).length > settings.panels) broken.push("C4");
  if (seats.some(({ id, raters }) => id === "IT-HM" && raters > 1)) broken.push("C4");
  for (const type of ["IT-HM", ...requiredTypes]) if (!seats.some(({ id }) => id === type)) broken.push("C5");
  if (!seats.some(({ id }) => id === "IT-PAIR" || id === "IT-CODEREV")) broken.push("C6");
  return broken;
}

it("never asks less of people for one must-have more", () => {
  fc.assert(
    fc.property(anyProblem, fc.constantFrom(...COMPETENCY_IDS), (problem, added: CompetencyId) => {
      const more = { ...problem, mustHaves: [...new Set([...problem.mustHaves, added])] };
      expect(objectiveOf(more)).toBeGreaterThanOrEqual(objectiveOf(problem));
    }),
    runs,
  );
});

it.each([
  ["minutes", { candidateMinutes: 60 }],
  ["interviews", { interviews: 1 }],
  ["panels", { panels: 1 }],
] as const)("never asks more of people when more %s are allowed", (_, more) => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const { settings } = problem;
      const wider = {
        ...settings,
        candidateMinutes: settings.candidateMinutes + ("candidateMinutes" in more ? more.candidateMinutes : 0),
        interviews: settings.interviews + ("interviews" in more ? more.interviews : 0),
        panels: settings.panels + ("panels" in more ? more.panels : 0),
      };
      expect(objectiveOf({ ...problem, settings: wider })).toBeLessThanOrEqual(objectiveOf(problem));
    }),
    runs,
  );
});

it("decides by weight only between plans that ask the same of people", () => {
  fc.assert(
    fc.property(anyProblem, fc.constantFrom(...COMPETENCY_IDS), (problem, forgotten) => {
      fc.pre(!problem.mustHaves.includes(forgotten));
      const without = { ...problem, weights: { ...problem.weights, [forgotten]: 0 } };
      expect(objectiveOf(without)).toBe(objectiveOf(problem));
    }),
    runs,
  );
});

it("returns plans that meet every condition, checked by independent code", () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      for (const plan of feasiblePlans(problem)) expect(violations(plan, problem)).toEqual([]);
    }),
    runs,
  );
});

it("finds every plan that meets the conditions, and the best of them", () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const [best] = [...feasiblePlans(problem)].toSorted(comparePlans);
      expect(bestPlan(problem)).toEqual(best);
    }),
    runs,
  );
});

/** All 118 098 states, one after the other, without any turning back; each as the raters of every type in order. */
function* everyState(): Generator<FoundPlan["interviews"]> {
  const states = 2 * 3 ** (PLANNABLE_TYPES.length - 1);
  for (let state = 0; state < states; state += 1) {
    let rest = state;
    yield PLANNABLE_TYPES.flatMap(({ id }) => {
      const options = id === "IT-HM" ? 2 : 3;
      const raters = rest % options;
      rest = Math.floor(rest / options);
      return raters > 0 ? [{ type: id, raters }] : [];
    });
  }
}

it("misses no plan: trying all states one by one finds the same ones", () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const { settings } = problem;
      let count = 0;
      for (const interviews of everyState()) {
        // Only the cheap conditions first, so that the test stays short.
        if (interviews.length > settings.interviews) continue;
        if (interviews.filter(({ raters }) => raters > 1).length > settings.panels) continue;
        const plan = { interviews, candidateMinutes: 0, staffMinutes: 0, panels: 0, objective: 0, coverSixths: 0 };
        if (violations(plan, problem).length === 0) count += 1;
      }
      expect(feasiblePlans(problem)).toHaveLength(count);
    }),
    { numRuns: 4 },
  );
});

it("finds the same plan in whatever order the catalogue is read", () => {
  const anyOrder = fc.shuffledSubarray([...PLANNABLE_TYPES], { minLength: 11, maxLength: 11 });
  fc.assert(
    fc.property(anyProblem, anyOrder, (problem, types) => {
      expect(bestPlan(problem, types)).toEqual(bestPlan(problem));
    }),
    runs,
  );
});

it("keeps completed interviews as they were, in every plan around them", () => {
  fc.assert(
    fc.property(
      anyProblem,
      fc.constantFrom(...PLANNABLE_TYPES),
      fc.integer({ min: 1, max: 2 }),
      (problem, type, raters) => {
        const completed = [{ type: type.id, raters: type.id === "IT-HM" ? 1 : raters }];
        for (const plan of feasiblePlans({ ...problem, completed }))
          expect(plan.interviews).toEqual(expect.arrayContaining(completed));
      },
    ),
    { numRuns: 20 },
  );
});

const sound: PlanRequestInput = {
  weights: { "TL-PLAN": 40, "TL-CODE": 30, "TL-COMM": 30 },
  mustHaves: ["TL-PLAN", "TL-CODE", "TL-COMM"],
};
it.each([
  ["a competency it does not know", { weights: { ...sound.weights, "TL-CHARM": 0 } }, "weights.TL-CHARM"],
  ["weights that add up to 99", { weights: { ...sound.weights, "TL-COMM": 29 } }, "weights"],
  ["a half weight", { weights: { ...sound.weights, "TL-COMM": 29.5, "TL-OPS": 0.5 } }, "weights.TL-COMM"],
  ["a weight below zero", { weights: { ...sound.weights, "TL-COMM": 31, "TL-OPS": -1 } }, "weights.TL-OPS"],
  ["an unknown must-have", { mustHaves: ["TL-PLAN", "TL-CODE", "TL-CHARM"] }, "mustHaves.2"],
  ["two must-haves", { mustHaves: ["TL-PLAN", "TL-CODE"] }, "mustHaves"],
  ["seven must-haves", { mustHaves: COMPETENCY_IDS.slice(0, 7) }, "mustHaves"],
  ["a must-have named twice", { mustHaves: ["TL-PLAN", "TL-PLAN", "TL-CODE"] }, "mustHaves"],
  ["a must-have that weighs nothing", { mustHaves: ["TL-PLAN", "TL-CODE", "TL-OPS"] }, "weights.TL-OPS"],
  ["an unknown required type", { requiredTypes: ["IT-CHESS"] }, "requiredTypes.0"],
  ["a required reference check", { requiredTypes: ["IT-REF"] }, "requiredTypes.0"],
  ["a completed panel of managers", { completed: [{ type: "IT-HM", raters: 2 }] }, "completed"],
  ["three raters", { completed: [{ type: "IT-PLAN", raters: 3 }] }, "completed.0.raters"],
  ["170 minutes", { settings: { candidateMinutes: 170 } }, "settings.candidateMinutes"],
  ["421 minutes", { settings: { candidateMinutes: 421 } }, "settings.candidateMinutes"],
  ["three panels", { settings: { panels: 3 } }, "settings.panels"],
  ["no interviews", { settings: { interviews: 0 } }, "settings.interviews"],
  ["nothing at all", { weights: undefined, mustHaves: undefined }, "weights"],
])("refuses a request with %s, and says where", (_, wrong, path) => {
  const refused = generatePlan({ ...sound, ...wrong } as PlanRequestInput);
  expect(refused).toMatchObject({ ok: false, refusal: { type: "InvalidInput" } });
  expect(!refused.ok && "issues" in refused.refusal && refused.refusal.issues.map((issue) => issue.path)).toContain(
    path,
  );
});

it("fills in what has a default", () => {
  expect(planRequest.parse({ ...sound, settings: {} }).settings).toEqual(planRequest.parse(sound).settings);
});
