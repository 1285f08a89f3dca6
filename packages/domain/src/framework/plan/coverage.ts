import { COMPETENCY_IDS, type CompetencyId } from "../competencies/competency-id.js";
import { INTERVIEW_TYPES } from "../interview-types/interview-type.js";
import type { PlannedInterview } from "./planned-interview.js";

/** Evidence a must-have needs, and beyond which more adds nothing: one primary and one secondary interview. */
export const EVIDENCE_NEEDED = 1.5;

/** What a must-have lacks: a second rater, an interview built for it, or evidence in sum. */
export type CoverageGap = "raters" | "primary" | "evidence";

/** How well a plan measures one competency. */
export interface CompetencyCoverage {
  readonly competency: CompetencyId;
  readonly mustHave: boolean;
  /**
   * `e_c`: 1 for each interview built for it, 0.5 for each that shows it in passing, half as much again when two rate.
   * In steps of 0.25.
   */
  readonly evidence: number;
  /** `r_c`: how many people rate it. A person holds one seat, so seats are people. */
  readonly raters: number;
  /** `p_c`: how many interviews are built for it. */
  readonly primaries: number;
  /** What it lacks as a must-have; empty for the others, and when nothing is missing. */
  readonly gaps: readonly CoverageGap[];
  /** Evidence beyond what is needed, in the same unit: time that could go elsewhere. */
  readonly beyondNeed: number;
}

/**
 * The coverage matrix of a plan, whoever made it: what the interviews give each competency, and what a must-have still
 * lacks (raters >= 2, primaries >= 1, evidence >= 1.5). Gates (screen, references) give nothing. More than two raters in
 * one interview count as people, not as more evidence. In the order of the framework, whose document 5.3 is the source.
 */
export function coverageOf(
  plan: readonly PlannedInterview[],
  mustHaves: readonly string[],
): readonly CompetencyCoverage[] {
  return tallyOf(plan).map((tally) => {
    const mustHave = mustHaves.includes(tally.competency);
    return {
      competency: tally.competency,
      mustHave,
      evidence: tally.quarters / 4,
      raters: tally.raters,
      primaries: tally.primaries,
      gaps: mustHave ? gapsOf(tally) : [],
      beyondNeed: Math.max(0, tally.quarters / 4 - EVIDENCE_NEEDED),
    };
  });
}

/** The must-haves a plan does not measure well enough. */
export const uncovered = (
  plan: readonly PlannedInterview[],
  mustHaves: readonly string[],
): readonly CompetencyCoverage[] => coverageOf(plan, mustHaves).filter(({ gaps }) => gaps.length > 0);

/** What a plan gives one competency, in whole numbers: evidence is counted in quarters, so that sums are exact. */
export interface Tally {
  readonly competency: CompetencyId;
  quarters: number;
  raters: number;
  primaries: number;
}

/** One tally for each competency, in the order of the framework. */
export function tallyOf(plan: readonly PlannedInterview[]): readonly Tally[] {
  const tallies = COMPETENCY_IDS.map((competency): Tally => ({ competency, quarters: 0, raters: 0, primaries: 0 }));
  for (const { type, raters } of plan) {
    const { gate, primary, secondary } = INTERVIEW_TYPES[type];
    if (gate || raters < 1) continue;
    for (const tally of tallies) {
      const built = primary.includes(tally.competency);
      if (!built && !secondary.includes(tally.competency)) continue;
      // 1 or 0.5, and half as much again for a second rater: 4, 6, 2 or 3 quarters.
      tally.quarters += (built ? 2 : 1) * (raters > 1 ? 3 : 2);
      tally.raters += raters;
      if (built) tally.primaries += 1;
    }
  }
  return tallies;
}

/** What a competency lacks to count as covered. */
export function gapsOf({ quarters, raters, primaries }: Omit<Tally, "competency">): readonly CoverageGap[] {
  const gaps: CoverageGap[] = [];
  if (raters < 2) gaps.push("raters");
  if (primaries < 1) gaps.push("primary");
  if (quarters < EVIDENCE_NEEDED * 4) gaps.push("evidence");
  return gaps;
}
