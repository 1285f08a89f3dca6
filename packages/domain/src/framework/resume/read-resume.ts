import { skillsIn, type SkillHit } from "../skills/extract-skills/extract-skills.js";
import { possibleSkills, type PossibleSkill } from "../skills/extract-skills/implications.js";
import { normalizeText } from "../skills/extract-skills/normalized-text.js";
import { findSignals, type SignalHit } from "./find-signals.js";
import { findTitles, type TitleHit } from "./find-titles.js";
import { findYears, type YearsHit } from "./find-years.js";

/** What is marked in a résumé for those who read it, each with its place in the text. No number about the person. */
export interface ResumeReading {
  readonly skills: readonly SkillHit[];
  /** Not written, but suggested by what is. */
  readonly possible: readonly PossibleSkill[];
  readonly years: readonly YearsHit[];
  readonly titles: readonly TitleHit[];
  readonly signals: readonly SignalHit[];
}

/**
 * Skills, years, titles and signs of seniority in the plain text of a résumé. It informs and highlights: what it does
 * not find may well be there, and nothing it finds decides. Any text is accepted; linear in its length.
 */
export function readResume(text: string): ResumeReading {
  const normalized = normalizeText(text);
  const skills = skillsIn(normalized);
  return {
    skills,
    possible: possibleSkills(skills.filter(({ strength }) => strength === "found").map(({ skill }) => skill)),
    years: findYears(normalized),
    titles: findTitles(normalized),
    signals: findSignals(normalized),
  };
}
