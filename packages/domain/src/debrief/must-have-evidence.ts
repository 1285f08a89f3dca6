import { ok, refuse, type Result } from "../shared/result.js";
import type { CompetencySummary } from "../statistics/aggregation/competency-summary.js";

/** A must-have with what was seen of it. */
export interface SeenMustHave {
  readonly competency: string;
  readonly summary: Pick<CompetencySummary, "enoughEvidence">;
}

/** Must-haves nobody saw enough of, and nobody said why it is decided all the same. */
export interface MustHavesUnseen {
  readonly type: "MustHavesUnseen";
  readonly competencies: readonly string[];
}

/**
 * Whether a debrief can close: there is enough evidence for every must-have, or somebody answerable says why it closes
 * without. Answers which were waived, so that they are recorded with the reason.
 */
export function closeDebrief(
  mustHaves: readonly SeenMustHave[],
  waiver: string,
): Result<{ readonly waived: readonly string[] }, MustHavesUnseen> {
  const competencies = mustHaves.filter(({ summary }) => !summary.enoughEvidence).map(({ competency }) => competency);
  return competencies.length > 0 && waiver.trim() === ""
    ? refuse({ type: "MustHavesUnseen", competencies })
    : ok({ waived: competencies });
}
