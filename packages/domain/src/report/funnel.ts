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
