import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { competencyPosterior } from "./competency-posterior.js";
import { START_MODEL } from "./rating-model.js";
import { START_ECONOMICS, ratingsForPrecision, valueOfInformation } from "./value-of-information.js";

const NOOR = { mean: 0.2, variance: 0.05 };
const TEAM = accepted(
  competencyPosterior([
    { rating: 4, weight: 1, severity: NOOR },
    { rating: 2, weight: 0.5, severity: { mean: -0.3, variance: 0.06 } },
  ]),
);
const PLAN = accepted(
  competencyPosterior([
    { rating: 3, weight: 0.5, severity: NOOR },
    { rating: 4, weight: 1, severity: null },
  ]),
);

describe("the worth of more interviews", () => {
  test.each([
    ["teamwork", TEAM, [0, 0.033859, 0.054702, 0.067174, 0.075533], [0, 4.157589, 4.410482, 2.152225, -1.339966], 2],
    ["planning", PLAN, [0, 0.013516, 0.028026, 0.03762, 0.044294], [0, -1.945222, -3.5923, -6.713939, -10.711825], 0],
    [
      "a level right at the bar",
      { mean: 3, variance: 0.24 },
      [0, 0.098755, 0.124651, 0.139167, 0.148627],
      [0, 23.626383, 25.39526, 23.750244, 20.588054],
      2,
    ],
  ])("is the golden one for %s", (_, posterior, values, nets, best) => {
    const worth = accepted(valueOfInformation(posterior));
    for (const [ratings, value] of values.entries()) close(worth.options[ratings]?.expectedValue, value);
    // A net is 300 times a value of which six decimals are printed.
    for (const [ratings, net] of nets.entries()) close(worth.options[ratings]?.net, net);
    expect(worth.best).toBe(best);
    expect(worth.options).toHaveLength(7);
  });

  test("is at most the golden worth of knowing for certain", () => {
    close(accepted(valueOfInformation(TEAM)).perfect, 0.1189985);
    close(accepted(valueOfInformation(PLAN)).perfect, 0.0806764);
  });

  test("grows with their number and never exceeds that of knowing for certain", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 5, noNaN: true }),
        fc.double({ min: 0.001, max: 2, noNaN: true }),
        (mean, variance) => {
          const { options, perfect, best } = accepted(valueOfInformation({ mean, variance }));
          let before = 0;
          for (const { expectedValue } of options) {
            expect(expectedValue).toBeGreaterThanOrEqual(before - 1e-12);
            expect(expectedValue).toBeLessThanOrEqual(perfect + 1e-12);
            before = expectedValue;
          }
          for (const { net } of options) expect(options[best]?.net).toBeGreaterThanOrEqual(net);
        },
      ),
    );
  });

  test("is nothing when a better hire is worth nothing, and then no interview is advised", () => {
    expect(accepted(valueOfInformation(TEAM, { ...START_ECONOMICS, valuePerPoint: 0 })).best).toBe(0);
    const free = { ...START_ECONOMICS, valuePerPoint: 0, costPerInterview: 0 };
    expect(accepted(valueOfInformation(TEAM, free)).best).toBe(0);
  });

  test("is looked for only among the interviews the candidate has time for", () => {
    const within = (mostFurther: number) => accepted(valueOfInformation(TEAM, { ...START_ECONOMICS, mostFurther }));
    expect([0, 1, 2, 6].map((most) => within(most).best)).toEqual([0, 1, 2, 2]);
    expect(within(1).options.map(({ ratings }) => ratings)).toEqual([0, 1]);
  });

  test.each([
    [{ mean: Number.NaN, variance: 1 }, START_ECONOMICS, "posterior.mean"],
    [{ mean: 3, variance: 0 }, START_ECONOMICS, "posterior.variance"],
    [{ mean: 3, variance: 1 }, { ...START_ECONOMICS, bar: Infinity }, "bar"],
    [{ mean: 3, variance: 1 }, { ...START_ECONOMICS, valuePerPoint: -1 }, "valuePerPoint"],
    [{ mean: 3, variance: 1 }, { ...START_ECONOMICS, costPerInterview: Number.NaN }, "costPerInterview"],
    [{ mean: 3, variance: 1 }, { ...START_ECONOMICS, mostFurther: 7 }, "mostFurther"],
    [{ mean: 3, variance: 1 }, { ...START_ECONOMICS, mostFurther: 0.5 }, "mostFurther"],
  ])("of %o with %o is refused by name", (posterior, economics, what) => {
    expect(valueOfInformation(posterior, economics)).toMatchObject({
      ok: false,
      refusal: { type: "UnfitValue", what, allowed: expect.stringMatching(/./) },
    });
  });
});

describe("the ratings a precision takes", () => {
  test.each([
    [{ mean: 3, variance: 0.55 }, [7, 4, 3, 1]],
    [TEAM, [5, 3, 1, 0]],
  ])("from %o are the golden numbers", (posterior, numbers) => {
    expect([0.5, 0.6, 0.75, 1].map((half) => accepted(ratingsForPrecision(posterior, half)))).toEqual(numbers);
  });

  test("are enough, and one fewer would not be", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 2, noNaN: true }),
        fc.double({ min: 0.1, max: 2, noNaN: true }),
        (variance, half) => {
          const n = accepted(ratingsForPrecision({ mean: 3, variance }, half));
          const width = (ratings: number): number => 1.6448536269514722 / Math.sqrt(1 / variance + ratings / 0.7);
          expect(width(n)).toBeLessThanOrEqual(half + 1e-6);
          if (n > 0) expect(width(n - 1)).toBeGreaterThan(half - 1e-6);
        },
      ),
    );
  });

  test.each([0, -1, Number.NaN, Infinity])("to a half-width of %d are refused", (half) => {
    expect(ratingsForPrecision(TEAM, half)).toMatchObject({ refusal: { what: "halfWidth", given: String(half) } });
  });

  test("are a whole number when it comes out even, whatever the last bits say", () => {
    for (let n = 1; n <= 30; n += 1) {
      const half = 1.6448536269514722 / Math.sqrt(1 / 0.55 + n / 0.7);
      expect(accepted(ratingsForPrecision({ mean: 3, variance: 0.55 }, half))).toBe(n);
    }
  });

  test("are refused without variance, of the level or of ratings", () => {
    expect(ratingsForPrecision({ mean: 3, variance: 0 }, 0.5)).toMatchObject({
      refusal: { what: "posterior.variance" },
    });
    const silent = { ...START_MODEL, severity: 0, residual: 0 };
    for (const result of [ratingsForPrecision(TEAM, 0.5, silent), valueOfInformation(TEAM, START_ECONOMICS, silent)])
      expect(result).toMatchObject({ refusal: { what: "model.severity + model.residual", given: "0" } });
  });

  test("beyond every count are refused rather than infinite", () => {
    expect(ratingsForPrecision(TEAM, 1e-200)).toMatchObject({ refusal: { what: "ratings", given: "Infinity" } });
  });
});
