import type { SkillId } from "../skill.js";
import { confirmInContext } from "./confirm-in-context.js";
import { findTerms } from "./find-terms.js";
import { normalizeText, spanOf, type NormalizedText, type Span } from "./normalized-text.js";
import { isOnlyMentioned } from "./only-mentioned.js";

/** A place in a text where a skill is named. It points to text; it says nothing about how good anybody is. */
export interface SkillHit extends Span {
  readonly skill: SkillId;
  /** `mentioned`: "no", "without" or "basic" stands within three words before it. */
  readonly strength: "found" | "mentioned";
}

/**
 * Where a résumé or any other plain text names skills of the taxonomy, in order, without overlaps. It informs and
 * highlights; a missing hit never rejects, and nothing here scores a person. Any text is accepted; the time is linear
 * in its length. Source: framework document 3, rules 1 to 6.
 */
export const extractSkills = (text: string): readonly SkillHit[] => skillsIn(normalizeText(text));

/** The same for a text that was normalized already. */
export const skillsIn = (text: NormalizedText): readonly SkillHit[] =>
  confirmInContext(text, findTerms(text)).map((one) => ({
    skill: one.skill,
    ...spanOf(text, one.from, one.to),
    strength: isOnlyMentioned(text, one) ? "mentioned" : "found",
  }));
