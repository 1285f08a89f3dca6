import { ok, type Result } from "../../shared/result.js";
import { notDefined, type NotDefined } from "./refusal.js";
import { at } from "./sums.js";

/** A square table of numbers, row by row. */
export type Matrix = readonly (readonly number[])[];

const cell = (matrix: Matrix, row: number, column: number): number => at(matrix[row] ?? [], column);

/**
 * The lower triangle L with L·Lᵀ = `matrix`, which must be symmetric; its upper half is not read. Not defined when
 * the matrix is not positive definite, as when a variance is 0. Source: Cholesky decomposition.
 */
export function cholesky(matrix: Matrix): Result<Matrix, NotDefined> {
  const lower: number[][] = [];
  for (const [i] of matrix.entries()) {
    const row: number[] = [];
    for (let j = 0; j <= i; j += 1) {
      const other = j === i ? row : (lower[j] ?? []);
      let rest = cell(matrix, i, j);
      for (let k = 0; k < j; k += 1) rest -= at(row, k) * at(other, k);
      if (j === i && !(rest > 0)) return notDefined("Cholesky decomposition", "the matrix is not positive definite");
      row.push(j === i ? Math.sqrt(rest) : rest / at(other, j));
    }
    lower.push(row);
  }
  return ok(lower);
}

/** x with L·Lᵀ·x = `right`, for the lower triangle L of `cholesky`. */
export function solveWith(lower: Matrix, right: readonly number[]): readonly number[] {
  const n = lower.length;
  const half: number[] = [];
  for (let i = 0; i < n; i += 1) {
    let rest = at(right, i);
    for (let k = 0; k < i; k += 1) rest -= cell(lower, i, k) * at(half, k);
    half.push(rest / cell(lower, i, i));
  }
  const solution = half.slice();
  for (let i = n - 1; i >= 0; i -= 1) {
    let rest = at(half, i);
    for (let k = i + 1; k < n; k += 1) rest -= cell(lower, k, i) * at(solution, k);
    solution[i] = rest / cell(lower, i, i);
  }
  return solution;
}

/** The inverse of L·Lᵀ, for the lower triangle L of `cholesky`. */
export const inverseWith = (lower: Matrix): Matrix =>
  lower.map((_, column) =>
    solveWith(
      lower,
      lower.map((__, row) => (row === column ? 1 : 0)),
    ),
  );
