import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { cholesky, inverseWith, solveWith } from "./cholesky.js";
import { close } from "./close.fixtures.js";
import { correlation } from "./correlation.js";

const entry = fc.double({ min: -3, max: 3, noNaN: true });
/** A·Aᵀ + I is symmetric and positive definite for every A. */
const definite = fc
  .integer({ min: 1, max: 6 })
  .chain((n) =>
    fc
      .array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: n, maxLength: n })
      .map((a) =>
        a.map((row, i) =>
          a.map((other, j) => row.reduce((sum, x, k) => sum + x * (other[k] ?? 0), 0) + (i === j ? 1 : 0)),
        ),
      ),
  );

describe("Cholesky", () => {
  test("solves and inverts every positive definite system", () => {
    fc.assert(
      fc.property(definite, (matrix) => {
        const lower = accepted(cholesky(matrix));
        const right = matrix.map((_, index) => index + 1);
        const solution = solveWith(lower, right);
        const inverse = inverseWith(lower);
        for (const [i, row] of matrix.entries()) {
          close(
            row.reduce((sum, x, k) => sum + x * (solution[k] ?? 0), 0),
            right[i] ?? 0,
            1e-8,
          );
          for (const j of matrix.keys())
            close(
              row.reduce((sum, x, k) => sum + x * (inverse[k]?.[j] ?? 0), 0),
              i === j ? 1 : 0,
              1e-8,
            );
        }
      }),
    );
  });

  test("is not defined for a matrix with a variance of 0, a negative one or NaN", () => {
    for (const matrix of [
      [[0]],
      [[-1]],
      [[Number.NaN]],
      [
        [1, 1],
        [1, 1],
      ],
    ])
      expect(cholesky(matrix)).toEqual({
        ok: false,
        refusal: {
          type: "NotDefined",
          figure: "Cholesky decomposition",
          because: "the matrix is not positive definite",
        },
      });
  });
});

describe("a correlation", () => {
  test("is the known one of a small sample, and 1 or -1 of samples on a line", () => {
    close(accepted(correlation([2, 3, 4, 5, 3], [3, 3, 4, 4, 3])), 0.8807048);
    close(accepted(correlation([1, 2, 3], [10, 20, 30])), 1, 1e-12);
    close(accepted(correlation([1, 2, 3], [3, 2, 1])), -1, 1e-12);
  });

  test("lies between -1 and 1 and does not depend on which comes first", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(entry, entry), { minLength: 2, maxLength: 20 }), (pairs) => {
        const xs = pairs.map(([x]) => x);
        const ys = pairs.map(([, y]) => y);
        const r = correlation(xs, ys);
        if (!r.ok) return;
        expect(Math.abs(r.value)).toBeLessThanOrEqual(1);
        close(accepted(correlation(ys, xs)), r.value, 1e-12);
      }),
    );
  });

  test.each([
    ["one pair", [1], [2], { what: "x", given: "1 values", allowed: "at least 2 values" }],
    ["unequal lengths", [1, 2], [2], { what: "y", given: "1 values", allowed: "2 values, as many as x" }],
    ["NaN", [1, Number.NaN], [2, 3], { what: "x[1]", given: "NaN" }],
    ["infinity", [1, 2], [2, -Infinity], { what: "y[1]", given: "-Infinity" }],
    ["values whose squares overflow", [1e200, -1e200], [1e200, -1e200], { what: "x[0]", given: "1e+200" }],
    ["zero variance", [0.1, 0.1, 0.1], [1, 2, 3], { figure: "correlation", because: "one of the two does not vary" }],
  ])("refuses %s", (_, xs, ys, refusal) => {
    expect(correlation(xs, ys)).toMatchObject({ ok: false, refusal });
  });
});
