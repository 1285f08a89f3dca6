import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { needsDiscussion } from "../../debrief/disagreement.js";
import { RATINGS } from "../../framework/rating-scale.js";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { competencySummary, evidenceCredit, standingOf, type ObservedRating } from "./competency-summary.js";
import { PANEL_RATINGS } from "./panel.fixtures.js";

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
  ] as const)("with a mean of %s stand %s", (mean, standing) => {
    expect(accepted(standingOf(mean))).toBe(standing);
  });

  test("without a mean stand nowhere, and a mean that cannot be is refused", () => {
    expect(standingOf(null)).toMatchObject({
      refusal: { type: "NotDefined", figure: "standing", because: "nobody rated the competency" },
    });
    for (const mean of [0.9, 5.1, Number.NaN])
      expect(standingOf(mean)).toMatchObject({
        refusal: { what: "mean", given: String(mean), allowed: "from 1 to 5" },
      });
  });
});
