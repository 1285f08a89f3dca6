import { COMPETENCY_FAMILIES, type CompetencyFamilyId } from "../competencies/family.js";
import { COMPETENCY_IDS, type CompetencyId } from "../competencies/competency-id.js";
import { ROLE_ATTRIBUTES, type RoleAttributeId } from "../role-attribute.js";
import { isSkillId, SKILL_CATEGORIES, type SkillCategory, type SkillId } from "../skills/skill.js";
import { TRACEABILITY, type RoleStatement } from "./traceability.js";

/** What in the framework answers a statement of the role description, resolved to what is rated, found or required. */
export interface Reach {
  /** What receives ratings: a facet reaches its competency, a family all of its own. */
  readonly competencies: readonly CompetencyId[];
  /** What a résumé may mention: a category reaches all of its skills. */
  readonly skills: readonly SkillId[];
  readonly roleAttributes: readonly RoleAttributeId[];
}

/** Follows a statement to the competencies, skills and role attributes that answer it. */
export function reachOf({ answeredBy }: Pick<RoleStatement, "answeredBy">): Reach {
  return {
    competencies: COMPETENCY_IDS.filter((id) =>
      answeredBy.some((target) => target.startsWith(`${id}-`) || (isFamily(target) && holds(target, id))),
    ),
    skills: answeredBy.flatMap((target): readonly SkillId[] => {
      if (isCategory(target)) return SKILL_CATEGORIES[target].skills.map(({ id }) => id);
      return isSkillId(target) ? [target] : [];
    }),
    roleAttributes: answeredBy.filter(isRoleAttribute),
  };
}

/** The statements of the role description a competency answers, in document order: why it is rated at all. */
export const statementsBehind = (competency: CompetencyId): readonly RoleStatement[] =>
  TRACEABILITY.filter((statement) => reachOf(statement).competencies.includes(competency));

const isFamily = (id: string): id is CompetencyFamilyId => id in COMPETENCY_FAMILIES;
const holds = (family: CompetencyFamilyId, id: CompetencyId): boolean =>
  COMPETENCY_FAMILIES[family].competencies.includes(id);
const isCategory = (id: string): id is SkillCategory => id in SKILL_CATEGORIES;
const isRoleAttribute = (id: string): id is RoleAttributeId => id in ROLE_ATTRIBUTES;
