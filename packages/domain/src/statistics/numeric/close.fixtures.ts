/** Fails a test whose figure does not lie within an absolute tolerance of its golden value. */
export function close(actual: number | null | undefined, golden: number, tolerance = 1e-6): void {
  const distance = Math.abs((actual ?? Number.NaN) - golden);
  if (!(distance < tolerance)) throw new Error(`${String(actual)} is not within ${tolerance} of ${golden}`);
}
