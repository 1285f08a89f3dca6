import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import type { RatingTable } from "../reliability/rating-table.js";
import { correlation } from "../numeric/correlation.js";
import { shrinkTogether } from "../calibration/empirical-bayes.js";
import { haloFlag, withinRaterCorrelation } from "./halo.js";

const TEN_CANDIDATES: RatingTable = [
  [3, 3, 4],
  [4, 4, 4],
  [2, 3, 2],
  [5, 4, 5],
  [3, 2, 3],
  [4, 5, 4],
  [1, 2, 2],
  [3, 3, 3],
  [4, 4, 5],
  [2, 2, 3],
];

const own = accepted(withinRaterCorrelation(TEN_CANDIDATES));

describe("halo of an interviewer with ten candidates", () => {
  const shrinkage = accepted(
    shrinkTogether([
      { value: own.z, variance: own.variance },
      { value: 0.55, variance: 1 / 21 },
      { value: 0.4, variance: 1 / 15 },
      { value: 0.7, variance: 1 / 12 },
    ]),
  );

  test("has the golden correlations", () => {
    for (const [pair, r] of [0.7907737, 0.9021937, 0.6972167].entries()) close(own.pairs[pair], r);
    close(own.z, 1.139748);
    close(own.correlation, 0.8143292);
    expect(own.candidates).toBe(10);
  });

  test("is drawn towards colleagues as in the golden example", () => {
    close(shrinkage.heterogeneity, 2.7961297);
    expect(shrinkage.betweenVariance).toBe(0.02);
    close(shrinkage.mean, 0.6293002);
    close(Math.tanh(shrinkage.mean), 0.5575702);
    const [figure, ...colleagues] = shrinkage.figures;
    close(figure?.kept, 0.122807);
    close(figure?.value, 0.6919868);
    close(Math.tanh(figure?.value ?? Number.NaN), 0.5992568);
    close(figure?.deviation, 0.1324532);
    for (const [index, r] of [0.5411958, 0.5200328, 0.5669279].entries())
      close(Math.tanh(colleagues[index]?.value ?? Number.NaN), r);
  });

  test("beside the golden cross-rater correlation is not flagged", () => {
    close(own.correlation - 0.35, 0.4643292);
    const [figure] = shrinkage.figures;
    const flag = accepted(haloFlag(figure ?? { value: Number.NaN, deviation: 1 }, 0.35));
    close(flag.probability, 0.4965049);
    expect(flag.flagged).toBe(false);
  });
});

describe("halo", () => {
  test("is flagged from a probability of three quarters on", () => {
    expect(accepted(haloFlag({ value: 1.2, deviation: 0.1 }, 0.35)).flagged).toBe(true);
    expect(accepted(haloFlag({ value: 5, deviation: 0.1 }, 0.95)).flagged).toBe(true);
  });

  test("leaves pairs out that have too few candidates or do not vary, and one perfect pair stays finite", () => {
    const perfect = TEN_CANDIDATES.map(([first = null]) => [first, first, 3]);
    const result = accepted(withinRaterCorrelation(perfect));
    expect(result.pairs).toHaveLength(1);
    close(result.pairs[0], 1, 1e-12);
    close(result.correlation, 0.99, 1e-9);
    const eight = TEN_CANDIDATES.map(([a = null, b = null, c = null], row) => (row < 8 ? [a, b, c] : [null, b, c]));
    const some = accepted(withinRaterCorrelation(eight)).pairs;
    expect(some).toHaveLength(3);
    close(some[0], accepted(correlation([3, 4, 2, 5, 3, 4, 1, 3], [3, 4, 3, 4, 2, 5, 2, 3])));
    close(some[2], own.pairs[2] ?? 0);
    const later = TEN_CANDIDATES.map(([a = null, b = null, c = null], row) => (row < 8 ? [a, b, c] : [a, null, c]));
    close(accepted(withinRaterCorrelation(later)).pairs[0], some[0] ?? 0);
    const few = TEN_CANDIDATES.map(([a = null, b = null, c = null], row) => (row < 7 ? [a, b, c] : [null, b, c]));
    expect(accepted(withinRaterCorrelation(few)).pairs).toHaveLength(1);
  });

  test.each<[string, RatingTable, object]>([
    [
      "nine candidates",
      TEN_CANDIDATES.slice(1),
      {
        type: "UnfitValue",
        what: "ratings",
        given: "9 candidates",
        allowed: "at least 10 candidates with two competencies rated",
      },
    ],
    [
      "ratings that do not vary",
      TEN_CANDIDATES.map(() => [3, 3]),
      {
        type: "NotDefined",
        figure: "halo",
        because: "no two competencies have 8 candidates in common and ratings that vary",
      },
    ],
    ["one competency", TEN_CANDIDATES.map(() => [3]), { type: "UnfitValue", given: "0 candidates" }],
    ["NaN", [[Number.NaN, 1]], { what: "ratings[0][0]", given: "NaN" }],
  ])("refuses %s", (_, table, refusal) => {
    expect(withinRaterCorrelation(table)).toMatchObject({ ok: false, refusal });
  });

  test.each([
    [{ value: Number.NaN, deviation: 1 }, 0.3, "z"],
    [{ value: 1, deviation: 0 }, 0.3, "deviation"],
    [{ value: 1, deviation: 1 }, 1, "crossRater"],
    [{ value: 1, deviation: 1 }, Number.NaN, "crossRater"],
  ])("refuses %o beside %d by name", (shrunk, cross, what) => {
    expect(haloFlag(shrunk, cross)).toMatchObject({ ok: false, refusal: { type: "UnfitValue", what } });
  });
});

describe("figures drawn together", () => {
  const figures = fc.array(
    fc.record({
      value: fc.double({ min: -5, max: 5, noNaN: true }),
      variance: fc.double({ min: 0.001, max: 5, noNaN: true }),
    }),
    { minLength: 1, maxLength: 10 },
  );

  test("lie between the own value and the mean, and are surer than before", () => {
    fc.assert(
      fc.property(figures, (given) => {
        const { mean, figures: shrunk, betweenVariance } = accepted(shrinkTogether(given));
        expect(betweenVariance).toBeGreaterThanOrEqual(0.02);
        for (const [index, { value, deviation, kept }] of shrunk.entries()) {
          const own = given[index]?.value ?? Number.NaN;
          expect(value).toBeGreaterThanOrEqual(Math.min(own, mean) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(own, mean) + 1e-9);
          expect(deviation ** 2).toBeLessThanOrEqual((given[index]?.variance ?? Number.NaN) + 1e-12);
          expect(kept).toBeGreaterThan(0);
          expect(kept).toBeLessThan(1);
        }
      }),
    );
  });

  test("stay where they are when there is only one, and refuse none or an unfit variance", () => {
    expect(accepted(shrinkTogether([{ value: 2, variance: 0.1 }])).figures[0]?.value).toBeCloseTo(2, 12);
    expect(shrinkTogether([])).toMatchObject({ refusal: { what: "figures", allowed: "at least one figure" } });
    expect(shrinkTogether([{ value: 2, variance: 0 }])).toMatchObject({ refusal: { what: "figures[0].variance" } });
    expect(shrinkTogether([{ value: Infinity, variance: 1 }])).toMatchObject({ refusal: { what: "figures[0].value" } });
  });
});
