import fc from "fast-check";
import { expect, test } from "vitest";
import { close } from "../numeric/close.fixtures.js";
import { pairKinds } from "./half-squared-differences.js";
import { placedRatings } from "./rating-table.js";
import { holedTable } from "./testing/rating-tables.js";

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
