import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { pairKinds } from "./half-squared-differences.js";
import { intraclassCorrelations } from "./intraclass-correlation.js";
import { krippendorffAlpha, type MeasurementLevel } from "./krippendorff-alpha.js";
import { oneWayCorrelation } from "./one-way-correlation.js";
import { percentAgreement } from "./percent-agreement.js";
import { placedRatings, type RatingTable } from "./rating-table.js";
import { KRIPPENDORFF, NINE_CANDIDATES, SHROUT_FLEISS } from "./reliability.fixtures.js";
import { reliabilityOfMean, varianceComponents, withFloors } from "./variance-components.js";

const rating = fc.integer({ min: 1, max: 5 });
const tableOf = (value: fc.Arbitrary<number | null>): fc.Arbitrary<RatingTable> =>
  fc
    .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
const completeTable = tableOf(rating);
const holedTable = tableOf(fc.option(rating, { freq: 2 }));
const LEVELS: readonly MeasurementLevel[] = ["nominal", "ordinal", "interval"];

/** The same ratings with the interviewers and the candidates in reverse order. */
const turned = (table: RatingTable): RatingTable => table.toReversed().map((row) => row.toReversed());
const mapped = (table: RatingTable, change: (rating: number) => number): RatingTable =>
  table.map((row) => row.map((value) => (value === null ? null : change(value))));

const alphaOf = (table: RatingTable, level?: MeasurementLevel): number | null => {
  const result = krippendorffAlpha(table, level);
  return result.ok ? result.value.alpha : null;
};
const same = (one: number | null, other: number | null): void => {
  if (one === null || other === null) expect(one).toBe(other);
  else close(one, other, 1e-9);
};

describe("intraclass correlation of a complete table", () => {
  test("gives the published figures of Shrout and Fleiss", () => {
    const { meanSquares, ...icc } = accepted(intraclassCorrelations(SHROUT_FLEISS));

    close(meanSquares.betweenTargets, 11.2416667);
    close(meanSquares.withinTargets, 6.2638889);
    close(meanSquares.betweenRaters, 32.4861111);
    close(meanSquares.residual, 1.0194444);
    close(icc.icc11, 0.1657418);
    close(icc.icc1k, 0.4427971);
    close(icc.icc21, 0.2897638);
    close(icc.icc2k, 0.6200505);
    close(icc.icc31, 0.7148407);
    close(icc.icc3k, 0.9093155);
  });

  test("stays negative where interviewers contradict each other", () => {
    const { icc11 } = accepted(
      intraclassCorrelations([
        [1, 5],
        [5, 1],
        [2, 4],
      ]),
    );
    expect(icc11).toBeLessThan(0);
  });

  test.each([3, 0.1, 1e8 / 3])("has no value when all ratings are %d", (value) => {
    const icc = accepted(intraclassCorrelations(Array(3).fill(Array(3).fill(value))));
    expect([icc.icc11, icc.icc1k, icc.icc21, icc.icc2k, icc.icc31, icc.icc3k]).toEqual(Array(6).fill(null));
  });

  test.each<[string, RatingTable, string, string]>([
    ["an empty table", [], "ratings", "no rows"],
    ["no columns", [[], []], "ratings[0]", "no columns"],
    ["a ragged table", [[1, 2], [3]], "ratings[1]", "1 values"],
    ["one candidate", [[1, 2]], "ratings", "1 rows"],
    ["one interviewer", [[1], [2]], "ratings", "1 columns"],
    [
      "a missing rating",
      [
        [1, 2],
        [3, null],
      ],
      "ratings[1]",
      "null",
    ],
    [
      "NaN",
      [
        [1, 2],
        [3, Number.NaN],
      ],
      "ratings[1][1]",
      "NaN",
    ],
    [
      "infinity",
      [
        [-Infinity, 2],
        [3, 4],
      ],
      "ratings[0][0]",
      "-Infinity",
    ],
    [
      "a number that would overflow",
      [
        [1, 1e200],
        [3, 4],
      ],
      "ratings[0][1]",
      "1e+200",
    ],
  ])("refuses %s by name", (_, table, what, given) => {
    expect(intraclassCorrelations(table)).toMatchObject({
      ok: false,
      refusal: { type: "UnfitValue", what, given, allowed: expect.stringMatching(/./) },
    });
  });

  test("does not depend on the order of candidates or interviewers", () => {
    fc.assert(
      fc.property(completeTable, (table) => {
        const one = accepted(intraclassCorrelations(table));
        const other = accepted(intraclassCorrelations(turned(table)));
        same(one.icc11, other.icc11);
        same(one.icc2k, other.icc2k);
        same(one.icc31, other.icc31);
      }),
    );
  });

  test("does not change when the scale is shifted and stretched", () => {
    fc.assert(
      fc.property(
        completeTable,
        fc.integer({ min: -9, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (table, by, times) => {
          const one = accepted(intraclassCorrelations(table));
          const other = accepted(intraclassCorrelations(mapped(table, (r) => r * times + by)));
          same(one.icc11, other.icc11);
          same(one.icc21, other.icc21);
        },
      ),
    );
  });
});

describe("reliability of an incomplete table", () => {
  test("gives the golden components of nine candidates", () => {
    const figures = accepted(varianceComponents(NINE_CANDIDATES));
    const { sameCandidate, sameInterviewer, bothDiffer } = figures.pairs;

    expect(figures.ratings).toBe(25);
    expect([sameCandidate.pairs, sameInterviewer.pairs, bothDiffer.pairs]).toEqual([25, 52, 223]);
    close(sameCandidate.halfSquare, 0.54);
    close(sameInterviewer.halfSquare, 0.9230769);
    close(bothDiffer.halfSquare, 1.1816143);
    close(figures.candidate, 0.6416143);
    close(figures.severity, 0.2585374);
    close(figures.residual, 0.2814626);
    close(figures.icc21, 0.5429981);
    close(accepted(reliabilityOfMean(figures, 3)), 0.7809191);
    close(figures.ratingsPerCandidate, 2.4);
    close(figures.icc2k, 0.7403689);
  });

  test("gives the golden one-way figures of nine candidates", () => {
    const figures = accepted(oneWayCorrelation(NINE_CANDIDATES));

    expect([figures.candidates, figures.ratings]).toEqual([9, 25]);
    close(figures.grandMean, 3.2);
    close(figures.sumOfSquaresBetween, 17.5);
    close(figures.sumOfSquaresWithin, 8.5);
    close(figures.meanSquareBetween, 2.1875);
    close(figures.meanSquareWithin, 0.53125);
    close(figures.ratingsPerCandidate, 2.75);
    close(figures.icc11, 0.5313283);
    close(figures.icc1k, 0.7571429);
  });

  test("equals the analysis of variance when nothing is missing", () => {
    const figures = accepted(varianceComponents(SHROUT_FLEISS));
    close(figures.candidate, 2.5555556);
    close(figures.severity, 5.2444444);
    close(figures.residual, 1.0194444);

    fc.assert(
      fc.property(completeTable, (table) => {
        const result = varianceComponents(table);
        const n = table.length;
        const k = table[0]?.length ?? 0;
        const { meanSquares: ms } = accepted(intraclassCorrelations(table));
        if (!result.ok) return;
        close(result.value.candidate, Math.max(0, (ms.betweenTargets - ms.residual) / k), 1e-9);
        close(result.value.severity, Math.max(0, (ms.betweenRaters - ms.residual) / n), 1e-9);
        close(result.value.residual, ms.residual, 1e-9);
      }),
    );
  });

  test("counts each pair once, and none between two copies of a candidate", () => {
    fc.assert(
      fc.property(holedTable, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8 }), (table, candidateOf) => {
        const all = placedRatings(table);
        const kinds = { sameCandidate: [], sameInterviewer: [], bothDiffer: [] } as Record<string, number[]>;
        for (const [index, one] of all.entries())
          for (const other of all.slice(index + 1)) {
            const half = (one.rating - other.rating) ** 2 / 2;
            if (one.row === other.row) kinds["sameCandidate"]?.push(half);
            else if (candidateOf[one.row] === candidateOf[other.row]) continue;
            else if (one.column === other.column) kinds["sameInterviewer"]?.push(half);
            else kinds["bothDiffer"]?.push(half);
          }
        for (const [kind, { pairs, halfSquare }] of Object.entries(pairKinds(table, candidateOf))) {
          const halves = kinds[kind] ?? [];
          expect(pairs).toBe(halves.length);
          if (pairs > 0) close(halfSquare, halves.reduce((a, b) => a + b, 0) / pairs, 1e-9);
        }
      }),
    );
  });

  test.each<[string, RatingTable, string]>([
    ["one interviewer", [[1], [2], [3]], "no pair of ratings of the kind sameCandidate"],
    ["one candidate", [[1, 2, 3]], "no pair of ratings of the kind sameInterviewer"],
    [
      "nothing but missing ratings",
      [
        [null, null],
        [null, null],
      ],
      "no pair of ratings of the kind sameCandidate",
    ],
    [
      "zero variance",
      [
        [0.1, 0.1],
        [0.1, 0.1],
        [0.1, 0.1],
      ],
      "ratings do not vary",
    ],
  ])("is not defined for %s", (_, table, because) => {
    expect(varianceComponents(table)).toEqual({
      ok: false,
      refusal: { type: "NotDefined", figure: "variance components", because },
    });
  });

  test("one-way refuses a single candidate and is not defined when nobody was rated twice", () => {
    expect(
      oneWayCorrelation([
        [1, 2],
        [null, null],
      ]),
    ).toMatchObject({ refusal: { given: "1 rated candidates" } });
    expect(
      oneWayCorrelation([
        [1, null],
        [null, 2],
      ]),
    ).toMatchObject({
      refusal: { type: "NotDefined", because: "no candidate has two ratings" },
    });
    expect(
      oneWayCorrelation([
        [1, 2],
        [Number.NaN, 1],
      ]),
    ).toMatchObject({ refusal: { what: "ratings[1][0]" } });
    expect(
      accepted(
        oneWayCorrelation([
          [3, 3],
          [3, 3],
        ]),
      ).icc11,
    ).toBeNull();
  });

  test("a complete table has the same ICC(1) by both ways", () => {
    fc.assert(
      fc.property(completeTable, (table) => {
        const complete = accepted(intraclassCorrelations(table));
        const unequal = accepted(oneWayCorrelation(table));
        same(unequal.icc11, complete.icc11);
        same(unequal.icc1k, complete.icc1k);
      }),
    );
  });

  test("the mean of more ratings is never less reliable", () => {
    fc.assert(
      fc.property(holedTable, fc.integer({ min: 1, max: 20 }), (table, ratings) => {
        const result = varianceComponents(table);
        if (!result.ok) return;
        const fewer = accepted(reliabilityOfMean(result.value, ratings));
        expect(accepted(reliabilityOfMean(result.value, ratings + 1))).toBeGreaterThanOrEqual(fewer);
        expect(fewer).toBeGreaterThanOrEqual(0);
        expect(fewer).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([0, 1.5, -1, Number.NaN, Infinity])("refuses the mean of %d ratings", (ratings) => {
    const { candidate, severity, residual } = accepted(varianceComponents(NINE_CANDIDATES));
    expect(reliabilityOfMean({ candidate, severity, residual }, ratings)).toMatchObject({
      refusal: { what: "ratings", given: String(ratings), allowed: "a whole number from 1" },
    });
  });

  test("refuses candidate names for another number of rows", () => {
    expect(varianceComponents(NINE_CANDIDATES, [0, 1])).toMatchObject({
      refusal: { what: "candidateOf", given: "2 rows" },
    });
  });

  test("components get floors before a model divides by them", () => {
    expect(withFloors({ candidate: 0, severity: 0, residual: 0 })).toEqual({
      candidate: 0.01,
      severity: 0.001,
      residual: 0.05,
    });
    expect(withFloors({ candidate: 1, severity: 2, residual: 3 })).toEqual({ candidate: 1, severity: 2, residual: 3 });
  });
});

describe("Krippendorff's alpha", () => {
  test.each([
    ["nominal", 0.7434211],
    ["ordinal", 0.8153875],
    ["interval", 0.8491071],
  ] as const)("%s gives the published figure for the twelve units", (level, golden) => {
    const figures = accepted(krippendorffAlpha(KRIPPENDORFF, level));
    expect(figures.pairable).toBe(40);
    close(figures.alpha, golden);
  });

  test("gives the golden figures of nine candidates", () => {
    const figures = accepted(krippendorffAlpha(NINE_CANDIDATES));
    expect(figures.pairable).toBe(24);
    expect(figures.frequencies.map(({ count }) => count)).toEqual([1, 6, 6, 9, 2]);
    close(figures.observedDisagreement, 43.6041667);
    close(figures.expectedDisagreement, 91.6956522);
    close(figures.alpha, 0.5244685);
    close(alphaOf(NINE_CANDIDATES, "nominal"), 0.046252);
    close(alphaOf(NINE_CANDIDATES, "interval"), 0.5323703);
  });

  test("is 1 when all agree, and not defined when nothing varies or nobody was rated twice", () => {
    expect(
      alphaOf([
        [1, 1],
        [4, 4],
      ]),
    ).toBe(1);
    expect(
      krippendorffAlpha([
        [3, 3],
        [3, 3],
      ]),
    ).toMatchObject({
      refusal: { type: "NotDefined", because: "all ratings are equal" },
    });
    expect(krippendorffAlpha([[3], [4]])).toMatchObject({ refusal: { because: "no candidate has two ratings" } });
    expect(krippendorffAlpha([[3, Infinity]])).toMatchObject({
      refusal: { what: "ratings[0][1]", given: "Infinity" },
    });
  });

  test("does not depend on the order of interviewers or candidates, at any level", () => {
    fc.assert(
      fc.property(holedTable, fc.constantFrom(...LEVELS), (table, level) => {
        same(alphaOf(turned(table), level), alphaOf(table, level));
        const figure = alphaOf(table, level);
        if (figure !== null) expect(figure).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("ordinal ignores how far apart the points of the scale are; interval ignores shift and stretch only", () => {
    fc.assert(
      fc.property(holedTable, (table) => {
        same(alphaOf(mapped(table, (r) => r ** 3)), alphaOf(table));
        same(
          alphaOf(
            mapped(table, (r) => 3 * r - 7),
            "interval",
          ),
          alphaOf(table, "interval"),
        );
      }),
    );
  });
});

describe("percent agreement", () => {
  test("gives the golden shares of nine candidates", () => {
    expect(accepted(percentAgreement(NINE_CANDIDATES))).toEqual({
      pairs: 25,
      equalPairs: 7,
      adjacentPairs: 22,
      exact: 0.28,
      adjacent: 0.88,
    });
  });

  test("keeps its order and its bounds", () => {
    fc.assert(
      fc.property(holedTable, (table) => {
        const result = percentAgreement(table);
        expect(percentAgreement(turned(table))).toEqual(result);
        if (!result.ok) return;
        const stretched = accepted(percentAgreement(mapped(table, (r) => 2 ** r)));
        expect(stretched.exact).toBe(result.value.exact);
        expect(result.value.adjacent).toBeGreaterThanOrEqual(result.value.exact);
        expect(result.value.adjacent).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("is not defined when nobody was rated twice, and refuses a ragged table", () => {
    expect(percentAgreement([[3, null]])).toMatchObject({ refusal: { type: "NotDefined" } });
    expect(percentAgreement([[3, 4], [1]])).toMatchObject({ refusal: { type: "UnfitValue", what: "ratings[1]" } });
  });
});
