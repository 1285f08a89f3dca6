import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PROFILES } from "../../framework/profile.js";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { competencySummary } from "./competency-summary.js";
import { PANEL_RATINGS, WEIGHTS } from "./panel.fixtures.js";
import { profileScore } from "./profile-score.js";

const summaryOf = (competency: string) =>
  accepted(competencySummary(PANEL_RATINGS.filter((rating) => rating.competency === competency)));

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
    [
      "a mean without a weight",
      { b: 3 },
      { a: 100 },
      { what: "means", given: "b", allowed: "competencies with a weight" },
    ],
    [
      "no means",
      {},
      { a: 100 },
      { type: "NotDefined", figure: "profile score", because: "no competency with a weight was rated" },
    ],
    ["means without weight only", { a: 3, b: null }, { a: 0, b: 100 }, { type: "NotDefined" }],
  ])("refuses %s", (_, some, weights, refusal) => {
    expect(profileScore(some as Record<string, number | null>, weights as Record<string, number>)).toMatchObject({
      ok: false,
      refusal,
    });
  });
});
