import type { SkillHit } from "../extract-skills/extract-skills.js";
import { possibleSkills } from "../extract-skills/implications.js";
import type { SkillGroup } from "./required-skills.js";

/** Where a résumé mentions one of a group of equivalents. */
export interface GroupMention {
  readonly group: SkillGroup;
  /**
   * `found`: it names one; `mentioned`: only in a sentence that denies or softens it; `possible`: what it names implies
   * one; `nowhere`: nothing was found, which says nothing about the person and never rejects.
   */
  readonly standing: "found" | "mentioned" | "possible" | "nowhere";
  /** The places, for marking them in the text. */
  readonly hits: readonly SkillHit[];
}

/** For each group of skills a requisition asks for, where to look in the text. No count, no share, no order of people. */
export function whereMentioned(groups: readonly SkillGroup[], hits: readonly SkillHit[]): readonly GroupMention[] {
  const found = hits.filter(({ strength }) => strength === "found").map(({ skill }) => skill);
  const possible = new Set(possibleSkills(found).map(({ skill }) => skill));
  return groups.map((group) => {
    const own = hits.filter(({ skill }) => group.includes(skill));
    const standing = own.some(({ strength }) => strength === "found")
      ? "found"
      : own.length > 0
        ? "mentioned"
        : group.some((skill) => possible.has(skill))
          ? "possible"
          : "nowhere";
    return { group, standing, hits: own };
  });
}
