import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { percentAgreement } from "./percent-agreement.js";
import { NINE_CANDIDATES } from "./reliability.fixtures.js";
import { holedTable, mapped, turned } from "./testing/rating-tables.js";

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
    expect(percentAgreement([[3, null]])).toMatchObject({
      refusal: { type: "NotDefined", figure: "percent agreement", because: "no candidate has two ratings" },
    });
    expect(percentAgreement([[3, 4], [1]])).toMatchObject({ refusal: { type: "UnfitValue", what: "ratings[1]" } });
  });
});
