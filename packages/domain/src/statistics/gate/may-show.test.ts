import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ok, refuse } from "../../shared/result.js";
import { GATE_QUANTITIES, GATES, type GatedFigure } from "./gate-table.js";
import { gated, mayShow, missingCoRaters } from "./may-show.js";

describe("a figure", () => {
  test("is refused with every condition that is not met and what to show instead", () => {
    expect(mayShow("reliability", { candidatesWithTwoRaters: 8, intervalWidth: 0.76 })).toEqual({
      ok: false,
      refusal: {
        type: "NotYetShown",
        figure: "reliability",
        unmet: [
          { quantity: "candidatesWithTwoRaters", have: 8, needed: "at_least", limit: 10 },
          { quantity: "intervalWidth", have: 0.76, needed: "at_most", limit: 0.6 },
        ],
        instead: "agreement_counts",
      },
    });
  });

  test.each([
    ["competencyMean", { evidenceCredit: 1.5, raters: 2, primaryRatings: 1 }],
    ["profileScore", { completeness: 0.8, mustHavesWithoutEvidence: 0 }],
    ["withinGroupAgreement", { ratings: 3 }],
    [
      "posterior",
      {
        evidenceCredit: 1.5,
        raters: 2,
        primaryRatings: 1,
        candidatesWithTwoRaters: 30,
        interviewersWithEightRatings: 5,
        graphComponents: 1,
        candidateVariance: 1e-9,
        frameworkVersions: 1,
        scorecardsOwedByViewer: 0,
      },
    ],
    ["reliability", { candidatesWithTwoRaters: 10, intervalWidth: 0.6 }],
    ["percentAgreement", { pairs: 20 }],
    ["severity", { candidatesWithCoRater: 8, missingCoRaters: 0, inLargestPart: 1, shareOfLargestPart: 0.8 }],
    ["halo", { candidates: 10, competencies: 2 }],
    ["rangeRestriction", { ratings: 20 }],
    ["validity", { hires: 30 }],
    ["correctedValidity", { hires: 100, restrictionKnown: 1 }],
    ["medianTimeInStage", { entries: 10, events: 5 }],
    ["conversion", { entries: 10 }],
    ["forecast", { passagesOfRarestStage: 20 }],
    ["impactRatio", { smallestGroup: 10 }],
  ] as const)("%s is shown exactly from its minimum on", (figure, minimum) => {
    const backing: Record<string, number> = minimum;
    expect(mayShow(figure, minimum)).toEqual({ ok: true, value: true });
    for (const [quantity, limit] of Object.entries(backing)) {
      const short = limit - 1e-6;
      const over = limit + 1e-6;
      const results = [short, over].map((value) => mayShow(figure, { ...minimum, [quantity]: value }).ok);
      expect([quantity, ...results.toSorted()]).toEqual([quantity, false, true]);
    }
  });

  test("every figure of the table is held to a condition", () => {
    for (const { conditions } of Object.values(GATES)) expect(Object.keys(conditions)).not.toHaveLength(0);
    expect(Object.keys(GATES)).toHaveLength(15);
    const asked = new Set(Object.values(GATES).flatMap(({ conditions }) => Object.keys(conditions)));
    expect([...asked].toSorted()).toEqual([...GATE_QUANTITIES].toSorted());
  });

  test("candidates that ratings do not tell apart have no posterior", () => {
    const backing = {
      evidenceCredit: 2,
      raters: 3,
      primaryRatings: 1,
      candidatesWithTwoRaters: 40,
      interviewersWithEightRatings: 6,
      graphComponents: 1,
      candidateVariance: 0,
      frameworkVersions: 1,
      scorecardsOwedByViewer: 0,
    };
    expect(mayShow("posterior", backing)).toMatchObject({
      refusal: { unmet: [{ quantity: "candidateVariance", have: 0 }], instead: "raw_ratings" },
    });
  });

  test("an interviewer in a small part of the graph has no severity, nor anybody while no part holds most ratings", () => {
    const backing = { candidatesWithCoRater: 9, missingCoRaters: 0, inLargestPart: 0, shareOfLargestPart: 0.79 };
    expect(mayShow("severity", backing)).toMatchObject({
      refusal: {
        unmet: [
          { quantity: "inLargestPart", have: 0, needed: "at_least", limit: 1 },
          { quantity: "shareOfLargestPart", have: 0.79, needed: "at_least", limit: 0.8 },
        ],
        instead: "more_shared_interviews",
      },
    });
  });

  test.each([Number.NaN, Infinity, -Infinity])("is refused when %d stands behind it", (entries) => {
    expect(mayShow("conversion", { entries })).toEqual({
      ok: false,
      refusal: { type: "UnfitValue", what: "entries", given: String(entries), allowed: "a finite number" },
    });
  });

  test("once shown is still shown with more behind it", () => {
    const counted: GatedFigure[] = ["percentAgreement", "rangeRestriction", "validity", "conversion", "forecast"];
    fc.assert(
      fc.property(fc.constantFrom(...counted), fc.nat(200), fc.nat(200), (figure, have, more) => {
        const backing = (value: number) =>
          Object.fromEntries(Object.keys(GATES[figure].conditions).map((quantity) => [quantity, value]));
        const shown = (value: number): boolean => mayShow(figure, backing(value) as never).ok;
        if (shown(have)) expect(shown(have + more)).toBe(true);
      }),
    );
  });

  test("passes its gate unchanged, is replaced by the refusal of the gate, and its own refusal comes first", () => {
    expect(gated("conversion", { entries: 10 }, ok(0.3))).toEqual(ok(0.3));
    expect(gated("conversion", { entries: 9 }, ok(0.3))).toMatchObject({ refusal: { type: "NotYetShown" } });
    expect(gated("conversion", { entries: 9 }, refuse("own"))).toEqual(refuse("own"));
  });
});

describe("the co-raters an interviewer still needs", () => {
  test.each([
    [2, 12, 3],
    [5, 12, 0],
    [6, 12, 0],
    [2, 7, 1],
    [3, 7, 0],
    [3, 8, 2],
  ])("with %d of them in a pool of %d are %d", (coRaters, pool, missing) => {
    expect(missingCoRaters(coRaters, pool)).toBe(missing);
  });
});
