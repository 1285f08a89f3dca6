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

  test("is the largest by ratings, wherever it stands, and of equally large ones the first", () => {
    const lastIsLargest = [
      [4, null, null],
      [null, 3, 2],
      [null, 5, null],
    ];
    expect(accepted(connectedPart(lastIsLargest))).toEqual({ rows: [1, 2], columns: [1, 2], share: 0.75, parts: 2 });
    const middleIsLargest = [
      [4, null, null, null],
      [null, 3, 2, null],
      [null, null, null, 1],
      [null, null, null, 2],
      [null, 1, null, null],
    ];
    expect(accepted(connectedPart(middleIsLargest))).toMatchObject({ rows: [1, 4], parts: 3, share: 0.5 });
    const alike = [
      [null, 4],
      [3, null],
    ];
    expect(accepted(connectedPart(alike))).toEqual({ rows: [0], columns: [1], share: 0.5, parts: 2 });
  });

  test("joins parts that only a third person links", () => {
    const chain = [
      [1, 2, null, null],
      [null, null, 3, 4],
      [null, 2, 3, null],
    ];
    expect(accepted(connectedPart(chain))).toEqual({ rows: [0, 1, 2], columns: [0, 1, 2, 3], share: 1, parts: 1 });
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
    expect(connectedPart([[null]])).toMatchObject({
      refusal: { type: "NotDefined", figure: "connected part", because: "there are no ratings" },
    });
    expect(connectedPart([[1, 2], [1]])).toMatchObject({ refusal: { what: "ratings[1]" } });
  });
});
