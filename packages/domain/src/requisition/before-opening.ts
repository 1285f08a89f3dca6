import type { Issue } from "../shared/invalid-input.js";
import { refuse, ok, type Result } from "../shared/result.js";

/** A must-have the plan does not measure well enough, as the coverage rule found it. */
export interface UncoveredMustHave {
  readonly competency: string;
}

export interface OpeningFacts {
  /** What keeps the request from being submitted. */
  readonly issues: readonly Issue[];
  readonly hasPlan: boolean;
  readonly uncovered: readonly UncoveredMustHave[];
  /** Why the gaps were accepted, in a member's words; null when nobody accepted them. */
  readonly gapWaiver: string | null;
  /** Approval groups that have not approved yet; null before anybody was asked. */
  readonly groupsOutstanding: number | null;
  readonly approved: boolean;
}

/** One thing that stands before opening: `block` needs somebody to act here, `wait` needs somebody else. */
export type BeforeOpening =
  | { readonly type: "FieldMissing"; readonly level: "block"; readonly issue: Issue }
  | { readonly type: "NoPlan"; readonly level: "block" }
  | { readonly type: "MustHaveUncovered"; readonly level: "block"; readonly competency: string }
  | {
      readonly type: "GapsWaived";
      readonly level: "warn";
      readonly competencies: readonly string[];
      readonly reason: string;
    }
  | { readonly type: "NotSubmitted"; readonly level: "wait" }
  | { readonly type: "ApprovalsOutstanding"; readonly level: "wait"; readonly groups: number };

/** Everything between a requisition and its opening, most urgent first; empty when it may open. */
export function beforeOpening(facts: OpeningFacts): readonly BeforeOpening[] {
  const steps: BeforeOpening[] = facts.issues.map((issue) => ({ type: "FieldMissing", level: "block", issue }));
  if (!facts.hasPlan) steps.push({ type: "NoPlan", level: "block" });
  const competencies = facts.uncovered.map(({ competency }) => competency);
  if (competencies.length > 0 && facts.gapWaiver !== null)
    steps.push({ type: "GapsWaived", level: "warn", competencies, reason: facts.gapWaiver });
  else for (const competency of competencies) steps.push({ type: "MustHaveUncovered", level: "block", competency });
  if (facts.groupsOutstanding === null && !facts.approved) steps.push({ type: "NotSubmitted", level: "wait" });
  if (facts.groupsOutstanding !== null && facts.groupsOutstanding > 0)
    steps.push({ type: "ApprovalsOutstanding", level: "wait", groups: facts.groupsOutstanding });
  return steps;
}

export type OpenRefusal =
  { readonly type: "PlanMissing" } | { readonly type: "PlanHasGaps"; readonly competencies: readonly string[] };

/** Whether the plan lets the requisition open: every must-have covered, or the gap accepted in words. */
export function planAllowsOpening(
  facts: Pick<OpeningFacts, "hasPlan" | "uncovered" | "gapWaiver">,
): Result<null, OpenRefusal> {
  if (!facts.hasPlan) return refuse({ type: "PlanMissing" });
  if (facts.uncovered.length > 0 && facts.gapWaiver === null)
    return refuse({ type: "PlanHasGaps", competencies: facts.uncovered.map(({ competency }) => competency) });
  return ok(null);
}
