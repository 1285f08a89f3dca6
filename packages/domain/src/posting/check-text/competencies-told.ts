import {
  COMPETENCY_FAMILIES,
  COMPETENCY_FAMILY_IDS,
  type CompetencyFamilyId,
} from "../../framework/competencies/family.js";
import { COMPETENCY_IDS, type CompetencyId } from "../../framework/competencies/competency-id.js";
import { SKILL_CATEGORIES, type SkillCategory, type SkillId } from "../../framework/skills/skill.js";
import { extractSkills } from "../../framework/skills/extract-skills/extract-skills.js";
import { COMPETENCY_PHRASES } from "../text/competency-phrases.js";

/** Words by which a sentence of a job description shows what it is about, as beginnings of words. */
const TELLING: Readonly<Record<CompetencyId, string>> = {
  "TL-ARCH": "architect|system design|shap(?:e|ed|ing) (?:a |the |our )?systems?|boundar|scalab|distributed",
  "TL-CODE": "production code|hands-on|programming|codebase|code base|writ(?:e|ing|ten) (?:\\p{L}{1,12} )?code",
  "TL-SEC": "secur|authenticat|authori[sz]|privacy|complian|protection of data|threat",
  "TL-QUAL": "standards|code review|reviews|readable|refactor|test",
  "TL-OPS": "deploy|releas|incident|alarm|monitor|on call|on-call|operat|infrastructure|pipelines?",
  "TL-PLAN": "estimat|plan|slices?|dates|roadmap|forecast|technical risk|break(?:s|ing)? (?:down )?work",
  "TL-MENT": "mentor|coach|grow|learn from you|onboard",
  "TL-TEAM": "guid(?:e|ed|ing) (?:a |the |our )?(?:technical work|team)|direction|culture|way of working|led a team",
  "TL-COMM": "explain|stakeholder|partners|product manag|make technology clear|communicat|present",
  "TL-CONF": "disagree|conflict|mediat|facilitat",
  "TL-STRAT": "vision|strateg|technical course|business goal|18 months",
  "TL-STACK": "technology choice|choos|chosen one technology|retire|stack|migrat",
  "TL-JUDG": "priorit|real problem|what not to do|ownership|decid|judg",
};
const TELLING_PATTERNS = COMPETENCY_IDS.map((id) => ({
  id,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${TELLING[id]})`, "iu"),
}));

/** What a sentence asks for: competencies and skills of the framework. Empty when nothing is recognized. */
export interface Told {
  readonly competencies: readonly CompetencyId[];
  readonly skills: readonly SkillId[];
}

/** What a sentence is about, by the words of the template, by the skills it names and by telling words. */
export function toldBy(sentence: string): Told {
  const skills = [...new Set(extractSkills(sentence).map(({ skill }) => skill))];
  const template = COMPETENCY_PHRASES.find(({ outcome, need }) => [outcome, need].includes(sentence.trim()));
  if (template) return { competencies: COMPETENCY_IDS.filter((id) => id === template.competency), skills };
  const competencies = new Set<CompetencyId>(skills.map(competencyOfSkill));
  for (const { id, pattern } of TELLING_PATTERNS) if (pattern.test(sentence)) competencies.add(id);
  return { competencies: COMPETENCY_IDS.filter((id) => competencies.has(id)), skills };
}

/** The competency a skill is evidence for. */
export function competencyOfSkill(skill: SkillId): CompetencyId {
  const found = Object.keys(SKILL_CATEGORIES)
    .filter(isCategory)
    .find((category) => SKILL_CATEGORIES[category].skills.some(({ id }) => id === skill));
  return SKILL_CATEGORIES[found ?? "language"].competency;
}
const isCategory = (name: string): name is SkillCategory => name in SKILL_CATEGORIES;

/** Families of which none of these sentences tells anything. */
export function familiesNotTold(sentences: readonly string[]): readonly CompetencyFamilyId[] {
  const told = new Set(sentences.flatMap((sentence) => toldBy(sentence).competencies));
  return COMPETENCY_FAMILY_IDS.filter((id) => !COMPETENCY_FAMILIES[id].competencies.some((one) => told.has(one)));
}
