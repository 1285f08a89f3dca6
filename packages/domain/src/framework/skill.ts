import type { CompetencyId } from "./competency-id.js";
import type { SkillEntry } from "./skill-entry.js";
import { ARCHITECTURE_SKILLS } from "./skills/architecture.js";
import { CLOUD_SKILLS } from "./skills/cloud.js";
import { COMPLIANCE_SKILLS } from "./skills/compliance.js";
import { DATABASE_SKILLS } from "./skills/database.js";
import { DELIVERY_SKILLS } from "./skills/delivery.js";
import { FRAMEWORK_SKILLS } from "./skills/framework.js";
import { LANGUAGE_SKILLS } from "./skills/language.js";
import { LEADERSHIP_SKILLS } from "./skills/leadership.js";
import { OBSERVABILITY_SKILLS } from "./skills/observability.js";
import { PRACTICE_SKILLS } from "./skills/practice.js";
import { SECURITY_SKILLS } from "./skills/security.js";

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
