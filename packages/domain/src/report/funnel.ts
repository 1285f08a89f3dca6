/** One step of a funnel as the database counted it. */
export interface StageCount {
  readonly stageId: string;
  /** Applications of the cohort that were in this stage or a later one, or were hired. */
  readonly reached: number;
  /** Applications that are in this stage now. */
  readonly here: number;
}

export interface FunnelStep extends StageCount {
  /** Share of those who reached this stage that reached the next, 0 to 1; null for the last and when nobody came. */
  readonly passed: number | null;
}

/**
 * Conversion between neighbouring stages of one cohort: reached(next) / reached(this). A cohort is everybody who
 * applied in the range, followed to today, so late arrivals lower the later steps until they had their time.
 */
export function funnel(steps: readonly StageCount[], hired: number): FunnelStep[] {
  return steps.map((step, index) => {
    const next = steps[index + 1]?.reached ?? (index === steps.length - 1 ? hired : 0);
    return { ...step, passed: step.reached === 0 ? null : next / step.reached };
  });
}

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
