import { ok, type Result } from "../../shared/result.js";
import { GATES } from "../gate/gate-table.js";
import { normalCumulative } from "../numeric/normal.js";
import { checkNumbers, COUNT, FINITE, POSITIVE, type UnfitValue } from "../numeric/refusal.js";
import type { InterviewerSeverity } from "./severity.js";

/** From this shift on, in rating points, an interviewer changes who clears the bar. */
const NOTICEABLE_SHIFT = 0.5;
/** Least probability of a noticeable shift with which it is brought up. */
const LEAST_PROBABILITY = 0.75;
/** The least shared candidates with which more than half of an observed shift is kept. */
const LEAST_SHARED = GATES.severity.conditions.candidatesWithCoRater.atLeast;

export interface SeverityFlag {
  /** Probability, 0 to 1, that the shift is more than half a point either way. */
  readonly probability: number;
  readonly flagged: boolean;
}

/**
 * Whether to talk with an interviewer about severity: at least 8 candidates with a co-rater, and a probability of at
 * least .75 that the shift is more than half a point, 1 - Φ((0.5-s)/sd) + Φ((-0.5-s)/sd). Refuses a shift that is not
 * finite, a deviation that is not above 0 and a count of candidates that is not whole.
 */
export function severityFlag(
  severity: Pick<InterviewerSeverity, "shift" | "deviation" | "sharedCandidates">,
): Result<SeverityFlag, UnfitValue> {
  const { shift, deviation, sharedCandidates } = severity;
  const fit = checkNumbers(
    ["shift", shift, FINITE],
    ["deviation", deviation, POSITIVE],
    ["sharedCandidates", sharedCandidates, COUNT],
  );
  if (!fit.ok) return fit;
  const above = normalCumulative((shift - NOTICEABLE_SHIFT) / deviation);
  const below = normalCumulative((-NOTICEABLE_SHIFT - shift) / deviation);
  const probability = above + below;
  return ok({ probability, flagged: sharedCandidates >= LEAST_SHARED && probability >= LEAST_PROBABILITY });
}

/** Start value of the variance of severity, and of the noise of one row with two co-raters, in squared points. */
const START_SEVERITY = 0.15;
const START_ROW_NOISE = 0.9;

/**
 * How much of an observed shift is kept after `candidates` shared candidates, 0 to 1: σ_s²/(σ_s² + ν/n). Refuses a
 * number of candidates that is not whole, a variance that is not above 0 and a noise that is not.
 */
export function severityShrinkage(
  candidates: number,
  severity: number = START_SEVERITY,
  rowNoise: number = START_ROW_NOISE,
): Result<number, UnfitValue> {
  const fit = checkNumbers(
    ["candidates", candidates, COUNT],
    ["severity", severity, POSITIVE],
    ["rowNoise", rowNoise, POSITIVE],
  );
  return fit.ok ? ok((candidates * severity) / (candidates * severity + rowNoise)) : fit;
}
