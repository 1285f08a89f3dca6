import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RECOMMENDATIONS, type Recommendation } from "../../scorecard/scorecard.js";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { evidenceCredit } from "./competency-summary.js";
import { PANEL, PANEL_RATINGS, WEIGHTS } from "./panel.fixtures.js";
import { impliedRecommendation, impliedScore, isMismatch, panelOpinion } from "./recommendation-check.js";

describe("a recommendation beside the own ratings", () => {
  const scoreOf = (name: string): number =>
    accepted(
      impliedScore(
        PANEL_RATINGS.filter(({ rater }) => rater === name).map((rating) => ({
          rating: rating.rating,
          credit: evidenceCredit(rating),
          weight: WEIGHTS[rating.competency] ?? Number.NaN,
        })),
      ),
    );

  test.each([
    ["Noor", 3.5416667, "yes", false],
    ["Piet", 3.7169811, "yes", false],
    ["Quinn", 3.36, "yes", true],
    ["Rosa", 4, "strong_yes", false],
    ["Sven", 2.5348837, "no", false],
  ] as const)("of %s is the golden one", (name, score, implied, mismatch) => {
    close(scoreOf(name), score);
    expect(accepted(impliedRecommendation(scoreOf(name)))).toBe(implied);
    const stated = PANEL.find(({ rater }) => rater === name)?.stated ?? "no_decision";
    expect(accepted(isMismatch(stated, scoreOf(name)))).toBe(mismatch);
  });

  test.each([
    ["no", 3.2, false],
    ["no", 3.25, true],
    ["yes", 2.75, true],
    ["yes", 2.8, false],
    ["strong_yes", 2.9, true],
    ["strong_no", 2.9, false],
    ["strong_no", 3.1, true],
    ["yes", 1.9, true],
    ["no_decision", 5, false],
  ] as const)("of %s with a score of %d is to be checked: %s", (stated, score, mismatch) => {
    expect(accepted(isMismatch(stated, score))).toBe(mismatch);
  });

  test.each([
    [1, "strong_no"],
    [1.99, "strong_no"],
    [2, "no"],
    [3, "yes"],
    [4, "strong_yes"],
    [5, "strong_yes"],
  ])("with a score of %d corresponds to %s", (score, implied) => {
    expect(accepted(impliedRecommendation(score))).toBe(implied);
  });

  test.each([0.9, 5.1, Number.NaN, Infinity])(
    "with a score of %d is refused rather than the best there is",
    (score) => {
      const refusal = { what: "score", given: String(score), allowed: "from 1 to 5" };
      for (const result of [impliedRecommendation(score), isMismatch("yes", score), isMismatch("no_decision", score)])
        expect(result).toMatchObject({ ok: false, refusal });
    },
  );

  test("has no score without a rating that weighs, and refuses an unfit one", () => {
    expect(impliedScore([])).toMatchObject({
      refusal: { type: "NotDefined", figure: "implied score", because: "no rating carries weight" },
    });
    expect(impliedScore([{ rating: null, credit: 1, weight: 10 }]).ok).toBe(false);
    expect(impliedScore([{ rating: 6, credit: 1, weight: 10 }])).toMatchObject({
      refusal: { what: "ratings[0].rating", given: "6" },
    });
    expect(impliedScore([{ rating: 3, credit: Number.NaN, weight: 10 }])).toMatchObject({
      refusal: { what: "ratings[0].credit" },
    });
    expect(impliedScore([{ rating: 3, credit: 1, weight: -1 }])).toMatchObject({
      refusal: { what: "ratings[0].weight" },
    });
  });
});

describe("a panel", () => {
  test("of the golden example is split", () => {
    expect(panelOpinion(PANEL.map(({ stated }) => stated))).toBe("split");
  });

  test.each<[readonly Recommendation[], string]>([
    [["yes", "yes", "strong_yes"], "unanimous"],
    [["no", "no", "strong_no"], "unanimous"],
    [["yes", "yes", "no_decision"], "mixed"],
    [["yes", "no"], "mixed"],
    [["yes", "strong_no"], "split"],
    [["yes", "yes", "no"], "split"],
    [["yes", "yes", "yes", "no"], "mixed"],
    [["yes", "yes", "yes", "strong_no"], "split"],
    [[], "mixed"],
  ])("of %o is %s", (recommendations, opinion) => {
    expect(panelOpinion(recommendations)).toBe(opinion);
  });

  test("stands the same in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RECOMMENDATIONS), { maxLength: 8 }), (recommendations) => {
        expect(panelOpinion(recommendations.toReversed())).toBe(panelOpinion(recommendations));
      }),
    );
  });
});
