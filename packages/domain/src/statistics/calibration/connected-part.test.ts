import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { NINE_CANDIDATES } from "../reliability/reliability.fixtures.js";
import { connectedPart } from "./connected-part.js";
import { anyTable } from "../reliability/testing/rating-tables.js";

describe("the connected part", () => {
  test("of nine candidates is everybody", () => {
    expect(accepted(connectedPart(NINE_CANDIDATES))).toMatchObject({ share: 1, parts: 1, columns: [0, 1, 2, 3, 4] });
  });

  test("leaves out people whom no shared candidate links to the others", () => {
    const part = accepted(
      connectedPart([
        [4, 3, null, null],
        [null, 2, null, null],
        [null, null, 5, null],
        [null, null, null, null],
        [1, null, null, null],
      ]),
    );
    expect(part).toEqual({ rows: [0, 1, 4], columns: [0, 1], share: 0.8, parts: 2 });
  });

  test("grows to one part as soon as somebody rates everybody", () => {
    fc.assert(
      fc.property(anyTable, (ratings) => {
        const linked = ratings.map((row) => [...row, 3]);
        expect(accepted(connectedPart(linked))).toMatchObject({ share: 1, parts: 1 });
        const part = accepted(connectedPart(ratings));
        expect(part.share).toBeGreaterThan(0);
        expect(part.share).toBeLessThanOrEqual(1);
        expect(part.share === 1).toBe(part.parts === 1);
      }),
    );
  });

  test("is not defined without ratings and refuses a ragged table", () => {
    expect(connectedPart([[null]])).toMatchObject({ refusal: { type: "NotDefined" } });
    expect(connectedPart([[1, 2], [1]])).toMatchObject({ refusal: { what: "ratings[1]" } });
  });
});
