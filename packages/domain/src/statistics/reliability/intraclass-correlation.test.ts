import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { intraclassCorrelations } from "./intraclass-correlation.js";
import type { RatingTable } from "./rating-table.js";
import { SHROUT_FLEISS } from "./reliability.fixtures.js";
import { completeTable, mapped, turned } from "./testing/rating-tables.js";

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

  test("has no value where variance between interviewers exactly cancels that between candidates", () => {
    const cancelling = [
      [3, 1, 4],
      [2, 5, 2],
      [4, 4, 2],
      [2, 5, 2],
    ];
    expect(accepted(intraclassCorrelations(cancelling)).icc2k).toBeNull();
    expect(accepted(intraclassCorrelations(turned(cancelling))).icc2k).toBeNull();
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
      "a rating missing in the first row",
      [
        [null, 2],
        [3, 4],
      ],
      "ratings[0]",
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
