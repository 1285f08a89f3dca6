import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { NINE_CANDIDATES } from "../reliability/reliability.fixtures.js";
import { mayShow } from "./may-show.js";
import { historyBacking, severityBacking } from "./rating-history.js";

describe("what stands behind estimates from past ratings", () => {
  test("of nine candidates is one part without an experienced interviewer", () => {
    expect(accepted(historyBacking(NINE_CANDIDATES))).toEqual({
      candidatesWithTwoRaters: 8,
      interviewersWithEightRatings: 0,
      graphComponents: 1,
    });
  });

  test("counts an interviewer from eight ratings on", () => {
    const eight = Array.from({ length: 8 }, (_, row) => [3, row < 7 ? 4 : null]);
    expect(accepted(historyBacking(eight))).toEqual({
      candidatesWithTwoRaters: 7,
      interviewersWithEightRatings: 1,
      graphComponents: 1,
    });
  });

  test("is refused for a ragged table and not defined without ratings", () => {
    expect(historyBacking([[1, 2], [1]])).toMatchObject({ refusal: { what: "ratings[1]" } });
    expect(historyBacking([[null]])).toMatchObject({ refusal: { type: "NotDefined" } });
  });
});

describe("what stands behind the severity of an interviewer", () => {
  test("of nine candidates falls two short in shared candidates, and names it", () => {
    const backing = accepted(severityBacking(NINE_CANDIDATES, 0));
    expect(backing).toEqual({
      candidatesWithCoRater: 6,
      missingCoRaters: 0,
      inLargestPart: 1,
      shareOfLargestPart: 1,
    });
    expect(mayShow("severity", backing)).toMatchObject({
      refusal: { unmet: [{ quantity: "candidatesWithCoRater", have: 6, limit: 8 }] },
    });
  });

  test("does not count a candidate nobody else rated, nor the interviewer as a co-rater", () => {
    const table = [
      [3, 4, null],
      [3, null, null],
      [null, 4, 2],
    ];
    expect(accepted(severityBacking(table, 0))).toMatchObject({ candidatesWithCoRater: 1, missingCoRaters: 2 });
    expect(accepted(severityBacking(table, 1))).toMatchObject({ candidatesWithCoRater: 2, missingCoRaters: 1 });
  });

  test("says who stands outside the connected part", () => {
    const table = [
      [3, 4, null],
      [2, 5, null],
      [null, null, 2],
    ];
    expect(accepted(severityBacking(table, 2))).toMatchObject({ inLargestPart: 0, shareOfLargestPart: 0.8 });
  });

  test.each([-1, 5, 0.5, Number.NaN])("is refused for the column %d", (column) => {
    expect(severityBacking(NINE_CANDIDATES, column)).toMatchObject({
      refusal: { what: "column", given: String(column), allowed: "a whole number from 0 to 4" },
    });
  });

  test("is refused for a ragged table", () => {
    expect(severityBacking([[1, 2], [1]], 0)).toMatchObject({ refusal: { what: "ratings[1]" } });
  });
});
