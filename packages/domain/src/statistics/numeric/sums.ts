/** The element at `index`; NaN outside, so that a slip in an index shows in the result instead of passing as zero. */
export const at = (values: ArrayLike<number>, index: number): number => values[index] ?? Number.NaN;

/** Sum in the order given, so that a result can be reproduced to the last bit; 0 for none. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Arithmetic mean; NaN for an empty sample, which callers refuse beforehand. */
export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** What double precision leaves of a sum of squares that is 0 in exact arithmetic, per unit of Σx². */
const ROUNDING = 1e-28;

/** A sum of squares that is mere rounding beside the `values` it comes from becomes 0; others stay as they are. */
export const withoutRounding = (squares: number, values: readonly number[]): number =>
  squares <= ROUNDING * squaresAround(values, 0) ? 0 : squares;

/** Sum of squared distances from `centre`. */
export const squaresAround = (values: readonly number[], centre: number): number =>
  sum(values.map((value) => (value - centre) ** 2));
