import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { needsDiscussion } from "../../debrief/disagreement.js";
import { PROFILES } from "../../framework/profile.js";
import { RATINGS } from "../../framework/rating-scale.js";
import { RECOMMENDATIONS, type Recommendation } from "../../scorecard/scorecard.js";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { competencySummary, evidenceCredit, standingOf, type ObservedRating } from "./competency-summary.js";
import { PANEL, PANEL_RATINGS, WEIGHTS } from "./panel.fixtures.js";
import { profileScore } from "./profile-score.js";
import { impliedRecommendation, impliedScore, isMismatch, panelOpinion } from "./recommendation-check.js";

const primary = (...ratings: readonly (number | null)[]): ObservedRating[] =>
  ratings.map((rating, index) => ({ rater: `person ${index}`, rating, primary: true, secondSeat: false }));
const summaryOf = (competency: string) =>
  accepted(competencySummary(PANEL_RATINGS.filter((rating) => rating.competency === competency)));

describe("the ratings of a competency", () => {
  test.each([
    [[4, 2], 2, 0, 1, true],
    [[4, 4, 3], 1 / 3, 0.8333333, 1 / 3, false],
    [[5, 4, 2, 3], 1.6666667, 0.1666667, 1, true],
  ] as const)("%o have their golden spread", (ratings, variance, agreement, deviation, flagged) => {
    const summary = accepted(competencySummary(primary(...ratings)));
    close(summary.variance, variance);
    close(summary.withinGroupAgreement, agreement);
    close(summary.averageDeviation, deviation);
    expect(needsDiscussion(ratings)).toBe(flagged);
  });

  test.each([
    ["TL-PLAN", 1.5, 3.6666667, 2, 1, 0.5, true],
    ["TL-CODE", 1.5, 3.6666667, 2, 1, 0.5, true],
    ["TL-QUAL", 2, 3.5, 2, 1, 0.5, true],
    ["TL-TEAM", 1.5, 3.3333333, 2, 2, 1, true],
    ["TL-COMM", 1.5, 3.3333333, 2, 1, 0.5, true],
    ["TL-MENT", 1.5, 3.6666667, 2, 1, 0.5, true],
    ["TL-JUDG", 2, 3.75, 3, 1, 1 / 3, true],
    ["TL-CONF", 1, 2, 1, 0, 0, false],
    ["TL-STRAT", 1, 3, 1, 0, 0, false],
    ["TL-SEC", 0.5, 3, 1, 0, 0, false],
    ["TL-STACK", 0.5, 3, 1, 0, 0, false],
  ])("of the panel for %s are the golden ones", (competency, credit, mean, ratings, range, deviation, enough) => {
    const summary = summaryOf(competency);
    close(summary.evidenceCredit, credit);
    close(summary.mean, mean);
    close(summary.averageDeviation, deviation);
    expect(summary).toMatchObject({ ratings, range, enoughEvidence: enough });
  });

  test("that nobody could observe are missing, not zero", () => {
    const missing = { ratings: 0, evidenceCredit: 0, mean: null, median: null, averageDeviation: null, variance: null };
    expect(accepted(competencySummary(primary(null, null)))).toMatchObject({ ...missing, enoughEvidence: false });
    expect(accepted(competencySummary([]))).toMatchObject(missing);
  });

  test("need a primary rating and two people", () => {
    const secondary = primary(3, 4, 4).map((rating) => ({ ...rating, primary: false }));
    expect(accepted(competencySummary(secondary))).toMatchObject({ evidenceCredit: 1.5, enoughEvidence: false });
    const onePerson = primary(3, 4).map((rating) => ({ ...rating, rater: "Noor" }));
    expect(accepted(competencySummary(onePerson))).toMatchObject({ raters: 1, enoughEvidence: false });
  });

  test("from a second seat count half", () => {
    const credits = [true, false].flatMap((isPrimary) =>
      [false, true].map((secondSeat) => evidenceCredit({ primary: isPrimary, secondSeat })),
    );
    expect(credits).toEqual([1, 0.5, 0.5, 0.25]);
  });

  test("are flagged by range alone: no whole ratings deviate by more than 0.8 without two points between them", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RATINGS), { minLength: 3, maxLength: 12 }), (ratings) => {
        const { averageDeviation, range, mean, median } = accepted(competencySummary(primary(...ratings)));
        if ((averageDeviation ?? 0) > 0.8) expect(range).toBeGreaterThanOrEqual(2);
        for (const centre of [mean, median]) {
          expect(centre).toBeGreaterThanOrEqual(Math.min(...ratings));
          expect(centre).toBeLessThanOrEqual(Math.max(...ratings));
        }
      }),
    );
  });

  test.each([0, 6, 3.5, Number.NaN, Infinity])("of %d are refused", (rating) => {
    expect(competencySummary(primary(3, rating))).toMatchObject({
      ok: false,
      refusal: { what: "ratings[1]", given: String(rating), allowed: "1, 2, 3, 4, 5 or null" },
    });
  });

  test.each([
    [2.49, "below"],
    [2.5, "near"],
    [2.99, "near"],
    [3, "meets"],
    [null, null],
  ] as const)("with a mean of %s stand %s", (mean, standing) => {
    expect(standingOf(mean)).toBe(standing);
  });
});

describe("the profile score", () => {
  const means = Object.fromEntries(Object.keys(WEIGHTS).map((id) => [id, summaryOf(id).mean]));

  test("of the panel's candidate is the golden one", () => {
    const { completeness, score, lower, upper } = accepted(profileScore(means, WEIGHTS));
    close(completeness, 0.84);
    close(score, 3.3888889);
    close(lower, 3.0066667);
    close(upper, 3.6466667);
  });

  test("lies between its bounds, which meet when everything was rated", () => {
    const mean = fc.option(fc.double({ min: 1, max: 5, noNaN: true }));
    const { weights } = PROFILES["P-DELIVERY"];
    fc.assert(
      fc.property(fc.array(mean, { minLength: 13, maxLength: 13 }), (values) => {
        const some = Object.fromEntries(Object.keys(weights).map((id, index) => [id, values[index] ?? null]));
        const result = profileScore(some, weights);
        if (!result.ok) return expect(values.every((value) => value === null)).toBe(true);
        const { completeness, score, lower, upper } = result.value;
        expect(score).toBeGreaterThanOrEqual(lower - 1e-9);
        expect(score).toBeLessThanOrEqual(upper + 1e-9);
        close(upper - lower, 4 * (1 - completeness), 1e-9);
      }),
    );
  });

  test.each([
    ["weights that do not add up", { a: 3 }, { a: 99 }, { what: "weights", given: "99" }],
    ["a weight of NaN", { a: 3 }, { a: Number.NaN }, { what: "weights.a", given: "NaN" }],
    ["a weight below 0", { a: 3 }, { a: 101, b: -1 }, { what: "weights.b", given: "-1" }],
    ["a mean of 0", { a: 0 }, { a: 100 }, { what: "means.a", given: "0" }],
    ["a mean without a weight", { b: 3 }, { a: 100 }, { what: "means", given: "b" }],
    ["no means", {}, { a: 100 }, { type: "NotDefined", figure: "profile score" }],
    ["means without weight only", { a: 3, b: null }, { a: 0, b: 100 }, { type: "NotDefined" }],
  ])("refuses %s", (_, some, weights, refusal) => {
    expect(profileScore(some as Record<string, number | null>, weights as Record<string, number>)).toMatchObject({
      ok: false,
      refusal,
    });
  });
});

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
    expect(impliedRecommendation(scoreOf(name))).toBe(implied);
    const stated = PANEL.find(({ rater }) => rater === name)?.stated ?? "no_decision";
    expect(isMismatch(stated, scoreOf(name))).toBe(mismatch);
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
    expect(isMismatch(stated, score)).toBe(mismatch);
  });

  test("has no score without a rating that weighs, and refuses an unfit one", () => {
    expect(impliedScore([])).toMatchObject({ refusal: { type: "NotDefined", figure: "implied score" } });
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
