import fc from "fast-check";
import { expect, it } from "vitest";
import { cheapestSight, exceededLimits, gapsOpenedBy, openGaps } from "./cheapest-addition.js";
import { COMPETENCY_IDS } from "../competencies/competency-id.js";
import { coverageOf, uncovered } from "./coverage.js";
import { INTERVIEW_TYPE_IDS } from "../interview-types/interview-type-id.js";
import { DEFAULT_PLAN_SETTINGS } from "./plan-request.js";
import type { PlannedInterview } from "./planned-interview.js";
import { PROFILES } from "../profile.js";

const loop = (...types: PlannedInterview["type"][]): PlannedInterview[] => types.map((type) => ({ type, raters: 1 }));
const deliveryLoop = loop("IT-HM", "IT-PAIR", "IT-CODEREV", "IT-PLAN", "IT-CONF");
const { mustHaves } = PROFILES["P-DELIVERY"];

it("gives the matrix of the worked example", () => {
  const rows = Object.fromEntries(
    coverageOf(deliveryLoop, mustHaves).map(({ competency, evidence, raters }) => [competency, [evidence, raters]]),
  );
  expect(rows).toEqual({
    "TL-PLAN": [1.5, 2],
    "TL-CODE": [1.5, 2],
    "TL-QUAL": [2, 2],
    "TL-TEAM": [1.5, 2],
    "TL-COMM": [1.5, 2],
    "TL-MENT": [1.5, 2],
    "TL-JUDG": [2, 3],
    "TL-STRAT": [1.5, 2],
    "TL-CONF": [1, 1],
    "TL-SEC": [0.5, 1],
    "TL-STACK": [0.5, 1],
    "TL-ARCH": [0, 0],
    "TL-OPS": [0, 0],
  });
  expect(uncovered(deliveryLoop, mustHaves)).toEqual([]);
});

it("counts a second rater as a person and as half as much evidence again", () => {
  const [arch] = coverageOf([{ type: "IT-SYSDES", raters: 2 }], ["TL-ARCH"]);
  expect(arch).toMatchObject({ evidence: 1.5, raters: 2, primaries: 1, gaps: [], beyondNeed: 0 });
});

it("says what a must-have lacks", () => {
  const gaps = (plan: PlannedInterview[]) => uncovered(plan, ["TL-COMM"]).flatMap((coverage) => coverage.gaps);
  expect(gaps([])).toEqual(["raters", "primary", "evidence"]);
  expect(gaps(loop("IT-OPSINC", "IT-PLAN"))).toEqual(["primary", "evidence"]);
  expect(gaps(loop("IT-STAKE"))).toEqual(["raters", "evidence"]);
  expect(gaps(loop("IT-OPSINC", "IT-PLAN", "IT-PEOPLE"))).toEqual(["primary"]);
});

it("gives nothing for the screen and for references", () => {
  expect(coverageOf(loop("IT-SCREEN", "IT-REF"), ["TL-COMM"])).toEqual(coverageOf([], ["TL-COMM"]));
});

it("names the gap an edit opens and the interview that closes it", () => {
  const edit = { before: deliveryLoop, after: deliveryLoop.filter(({ type }) => type !== "IT-PLAN") };
  expect(gapsOpenedBy(edit, mustHaves, DEFAULT_PLAN_SETTINGS)).toEqual([
    {
      competency: "TL-PLAN",
      gaps: ["raters", "primary", "evidence"],
      fix: { type: "IT-PLAN", raters: 1, candidateMinutes: 60, staffMinutes: 90, exceeds: [] },
    },
    {
      competency: "TL-COMM",
      gaps: ["raters", "evidence"],
      fix: { type: "IT-OPSINC", raters: 1, candidateMinutes: 45, staffMinutes: 75, exceeds: [] },
    },
  ]);
});

it("says when the fix would ask too much of the candidate", () => {
  const [gap] = openGaps(deliveryLoop, [...mustHaves, "TL-SEC"], DEFAULT_PLAN_SETTINGS);
  expect(gap).toMatchObject({
    competency: "TL-SEC",
    fix: { type: "IT-THREAT", raters: 1, exceeds: ["candidateMinutes", "interviews"] },
  });
});

it("offers two raters when one person more is not enough", () => {
  const [gap] = openGaps(deliveryLoop, [...mustHaves, "TL-OPS"], DEFAULT_PLAN_SETTINGS);
  expect(gap?.fix).toMatchObject({ type: "IT-OPSINC", raters: 2 });
});

it("does not repeat a gap that was there before", () => {
  const edit = { before: loop("IT-HM"), after: [] };
  expect(gapsOpenedBy(edit, ["TL-COMM"], DEFAULT_PLAN_SETTINGS)).toEqual([]);
});

it("finds the cheapest look at what nobody sees", () => {
  expect(cheapestSight(deliveryLoop, DEFAULT_PLAN_SETTINGS, "TL-ARCH")?.type).toBe("IT-THREAT");
});

it("counts minutes as planned, not as in the catalogue", () => {
  const longer = deliveryLoop.map((interview) => ({ ...interview, minutes: 75 }));
  expect(exceededLimits(longer, DEFAULT_PLAN_SETTINGS)).toEqual(["candidateMinutes"]);
});

const anyPlan = fc.array(
  fc.record({ type: fc.constantFrom(...INTERVIEW_TYPE_IDS), raters: fc.integer({ min: 1, max: 3 }) }),
  {
    maxLength: 8,
  },
);
const anyMustHaves = fc.subarray([...COMPETENCY_IDS]);

it("never loses coverage by one more interview, whatever the plan", () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, anyMustHaves, (plan, more, musts) => {
      const before = coverageOf(plan, musts);
      for (const [index, after] of coverageOf([...plan, ...more], musts).entries()) {
        expect(after.evidence).toBeGreaterThanOrEqual(before[index]?.evidence ?? 0);
        expect(after.gaps.length).toBeLessThanOrEqual(before[index]?.gaps.length ?? 3);
      }
    }),
  );
});

it("does not depend on the order of the interviews", () => {
  fc.assert(
    fc.property(anyPlan, anyMustHaves, (plan, musts) => {
      expect(coverageOf(plan.toReversed(), musts)).toEqual(coverageOf(plan, musts));
    }),
  );
});

it("offers only fixes that close their gap", () => {
  fc.assert(
    fc.property(anyPlan, anyMustHaves, (plan, musts) => {
      const fixes = openGaps(plan, musts, DEFAULT_PLAN_SETTINGS).flatMap(({ competency, fix }) =>
        fix ? [{ competency, after: [...plan, fix] }] : [],
      );
      for (const { competency, after } of fixes)
        expect(uncovered(after, musts).map((gap) => gap.competency)).not.toContain(competency);
    }),
  );
});
