import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { krippendorffAlpha, type MeasurementLevel } from "./krippendorff-alpha.js";
import type { RatingTable } from "./rating-table.js";
import { KRIPPENDORFF, NINE_CANDIDATES } from "./reliability.fixtures.js";
import { holedTable, mapped, turned } from "./testing/rating-tables.js";

const LEVELS: readonly MeasurementLevel[] = ["nominal", "ordinal", "interval"];

const alphaOf = (table: RatingTable, level?: MeasurementLevel): number | null => {
  const result = krippendorffAlpha(table, level);
  return result.ok ? result.value.alpha : null;
};
const same = (one: number | null, other: number | null): void => {
  if (one === null || other === null) expect(one).toBe(other);
  else close(one, other, 1e-9);
};

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
