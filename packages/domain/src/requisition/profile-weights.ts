import { z } from "zod";
import { isCompetencyId } from "../framework/competencies/competency-id.js";
import type { Issue } from "../shared/invalid-input.js";

const competencyId = z.string().refine(isCompetencyId, "This competency is not part of the framework.");

/** Share of each competency in per cent; 0 to 100 whole points each. They add up to 100 when the requisition is submitted. */
export const weights = z.record(
  competencyId,
  z.int("Weights are whole numbers.").min(0, "A weight cannot be below 0.").max(100, "A weight cannot be above 100."),
  "Weigh the competencies.",
);
export type Weights = Readonly<Record<string, number>>;

/** The competencies nobody is hired without. */
export const mustHaves = z
  .array(competencyId, "Choose the must-haves.")
  .max(13, "There are 13 competencies.")
  .refine((ids) => new Set(ids).size === ids.length, "Each must-have can be chosen once.");

/** The least weight a must-have carries: what nobody is hired without cannot be almost nothing. */
export const MUST_HAVE_MIN_WEIGHT = 5;
/** Fewer must-haves than this do not describe a Tech Lead; with more than `MUST_HAVES_USUAL` few people qualify. */
export const MUST_HAVES_MIN = 3;
export const MUST_HAVES_USUAL = 5;
/** No interview plan is made for more. */
export const MUST_HAVES_MAX = 6;

/** The sum of all weights, which has to be 100. */
export const totalWeight = (chosen: Weights): number => Object.values(chosen).reduce((sum, weight) => sum + weight, 0);

/** What keeps weights and must-haves from being submitted. Source: framework document, section 5.1. */
export function weightIssues(chosen: Weights, musts: readonly string[]): readonly Issue[] {
  const issues: Issue[] = [];
  const total = totalWeight(chosen);
  if (total !== 100)
    issues.push({ path: "weights", message: `The weights add up to ${total}. They have to add up to 100.` });
  if (musts.length < MUST_HAVES_MIN)
    issues.push({ path: "mustHaves", message: `Choose at least ${MUST_HAVES_MIN} must-haves.` });
  if (musts.length > MUST_HAVES_MAX)
    issues.push({ path: "mustHaves", message: `Choose at most ${MUST_HAVES_MAX} must-haves.` });
  for (const id of musts) {
    if ((chosen[id] ?? 0) < MUST_HAVE_MIN_WEIGHT)
      issues.push({ path: `weights.${id}`, message: `A must-have weighs at least ${MUST_HAVE_MIN_WEIGHT}.` });
  }
  return issues;
}
