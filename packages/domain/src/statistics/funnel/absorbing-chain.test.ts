import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { applicantsNeeded, pipelineOutlook, stageOutlooks } from "./absorbing-chain.js";
import { FIVE_STAGES, PEOPLE_NOW } from "./funnel.fixtures.js";

describe("the outlook of five stages", () => {
  test("is the golden one", () => {
    const outlooks = accepted(stageOutlooks(FIVE_STAGES));
    for (const [stage, success] of [0.0192, 0.096, 0.192, 0.48, 0.8].entries())
      close(outlooks[stage]?.success, success);
    for (const [stage, days] of [6.664, 13.32, 14.64, 6.6, 6].entries()) close(outlooks[stage]?.daysInProcess, days);
    expect(outlooks.map(({ daysToHire }) => daysToHire)).toEqual([31, 27, 21, 9, 6]);
  });

  test("with the people now in them promises the golden number of hires", () => {
    const outlook = accepted(pipelineOutlook(FIVE_STAGES, PEOPLE_NOW));
    close(outlook.expectedHires, 1.8624);
    close(outlook.anyHire, 0.8813648);
  });

  test.each([
    [0.5, 36],
    [0.8, 84],
    [0.9, 119],
  ])("needs, for a chance of %d, %d applicants", (probability, golden) => {
    expect(accepted(applicantsNeeded(0.0192, probability))).toBe(golden);
  });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const stages = fc.array(fc.record({ conversion: share, days: fc.double({ min: 0.5, max: 60, noNaN: true }) }), {
  minLength: 1,
  maxLength: 8,
});

describe("an outlook", () => {
  test("gets no worse from stage to stage, and the chance of a hire grows with every person", () => {
    fc.assert(
      fc.property(stages, fc.nat(20), (pipeline, count) => {
        const success = accepted(stageOutlooks(pipeline)).map((outlook) => outlook.success);
        expect(success).toEqual(success.toSorted((a, b) => a - b));
        const people = (n: number): number[] => pipeline.map(() => n);
        const fewer = accepted(pipelineOutlook(pipeline, people(count)));
        const more = accepted(pipelineOutlook(pipeline, people(count + 1)));
        expect(more.anyHire).toBeGreaterThanOrEqual(fewer.anyHire);
        expect(fewer.anyHire).toBeGreaterThanOrEqual(0);
        expect(more.anyHire).toBeLessThanOrEqual(1);
        expect(fewer.expectedHires).toBeGreaterThanOrEqual(fewer.anyHire - 1e-12);
      }),
    );
  });

  test("the applicants needed are enough, and one fewer would not be", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 0.999, noNaN: true }),
        (success, probability) => {
          const n = accepted(applicantsNeeded(success, probability));
          expect(1 - (1 - success) ** n).toBeGreaterThanOrEqual(probability - 1e-6);
          expect(1 - (1 - success) ** (n - 1)).toBeLessThan(probability + 1e-6);
        },
      ),
    );
    expect(accepted(applicantsNeeded(0.5, 0.75))).toBe(2);
    expect(accepted(applicantsNeeded(0.5, 0))).toBe(0);
  });

  test.each([
    ["no stage", [], "stages", "none"],
    ["a conversion above 1", [{ conversion: 1.2, days: 3 }], "stages[0].conversion", "1.2"],
    ["a conversion of NaN", [{ conversion: Number.NaN, days: 3 }], "stages[0].conversion", "NaN"],
    ["no days", [{ conversion: 0.5, days: 0 }], "stages[0].days", "0"],
    ["infinite days", [{ conversion: 0.5, days: Infinity }], "stages[0].days", "Infinity"],
  ])("refuses %s by name", (_, unfitStages, what, given) => {
    for (const result of [stageOutlooks(unfitStages), pipelineOutlook(unfitStages, [1])])
      expect(result).toMatchObject({ ok: false, refusal: { type: "UnfitValue", what, given } });
  });

  test("refuses people for the wrong number of stages, and parts of people", () => {
    expect(pipelineOutlook(FIVE_STAGES, [1, 2])).toMatchObject({ refusal: { what: "people", given: "2 stages" } });
    expect(pipelineOutlook(FIVE_STAGES, [1, 2, 0.5, 0, 0])).toMatchObject({ refusal: { what: "people[2]" } });
  });

  test("refuses a certain hire, and has no number of applicants when nobody succeeds", () => {
    for (const probability of [1, -0.1])
      expect(applicantsNeeded(0.1, probability)).toMatchObject({
        refusal: { what: "probability", given: String(probability), allowed: "from 0 to below 1" },
      });
    expect(applicantsNeeded(Number.NaN, 0.5)).toMatchObject({ refusal: { what: "success", given: "NaN" } });
    expect(applicantsNeeded(0, 0.5)).toMatchObject({
      refusal: { type: "NotDefined", figure: "applicants needed", because: "nobody succeeds" },
    });
    expect(accepted(applicantsNeeded(1, 0.9))).toBe(1);
  });
});
