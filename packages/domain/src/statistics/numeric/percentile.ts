/**
 * The value at a share of the sorted sample, linearly interpolated between neighbours (definition 7 of Hyndman and
 * Fan 1996, as `percentile_cont`); null for an empty sample. `share` from 0 to 1.
 */
export function percentile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
