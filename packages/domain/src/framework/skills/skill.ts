import type { CompetencyId } from "../competencies/competency-id.js";
import type { SkillEntry } from "./skill-entry.js";
import { ARCHITECTURE_SKILLS } from "./architecture.js";
import { CLOUD_SKILLS } from "./cloud.js";
import { COMPLIANCE_SKILLS } from "./compliance.js";
import { DATABASE_SKILLS } from "./database.js";
import { DELIVERY_SKILLS } from "./delivery.js";
import { FRAMEWORK_SKILLS } from "./framework.js";
import { LANGUAGE_SKILLS } from "./language.js";
import { LEADERSHIP_SKILLS } from "./leadership.js";
import { OBSERVABILITY_SKILLS } from "./observability.js";
import { PRACTICE_SKILLS } from "./practice.js";
import { SECURITY_SKILLS } from "./security.js";

/** The skills taxonomy by category; each category belongs to the competency it is evidence for. */
export const SKILL_CATEGORIES = {
  language: { name: "Languages", competency: "TL-CODE", skills: LANGUAGE_SKILLS },
  framework: { name: "Frameworks", competency: "TL-CODE", skills: FRAMEWORK_SKILLS },
  cloud: { name: "Cloud", competency: "TL-ARCH", skills: CLOUD_SKILLS },
  database: { name: "Databases and data", competency: "TL-ARCH", skills: DATABASE_SKILLS },
  architecture: { name: "Architecture", competency: "TL-ARCH", skills: ARCHITECTURE_SKILLS },
  security: { name: "Security", competency: "TL-SEC", skills: SECURITY_SKILLS },
  compliance: { name: "Compliance", competency: "TL-SEC", skills: COMPLIANCE_SKILLS },
  observability: { name: "Observability", competency: "TL-OPS", skills: OBSERVABILITY_SKILLS },
  delivery: { name: "Delivery", competency: "TL-OPS", skills: DELIVERY_SKILLS },
  practice: { name: "Practices", competency: "TL-QUAL", skills: PRACTICE_SKILLS },
  leadership: { name: "Planning and leadership", competency: "TL-PLAN", skills: LEADERSHIP_SKILLS },
} as const satisfies Record<
  string,
  { readonly name: string; readonly competency: CompetencyId; readonly skills: readonly SkillEntry[] }
>;
export type SkillCategory = keyof typeof SKILL_CATEGORIES;
export type SkillId = (typeof SKILL_CATEGORIES)[SkillCategory]["skills"][number]["id"];

/** Every skill, category by category. */
export const SKILLS: readonly SkillEntry[] = Object.values(SKILL_CATEGORIES).flatMap(
  ({ skills }): readonly SkillEntry[] => skills,
);

const skillIds = /* @__PURE__ */ new Set(SKILLS.map(({ id }) => id));
/** Whether a text is the id of a skill of the taxonomy. */
export const isSkillId = (id: string): id is SkillId => skillIds.has(id);
