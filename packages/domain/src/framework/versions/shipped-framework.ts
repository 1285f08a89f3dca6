import { COMPETENCIES } from "../competencies/competencies.js";
import { COMPETENCY_IDS } from "../competencies/competency-id.js";
import { COMPETENCY_FAMILIES, COMPETENCY_FAMILY_IDS } from "../competencies/family.js";
import { INTERVIEW_TYPE_IDS } from "../interview-types/interview-type-id.js";
import { QUESTIONS } from "../questions/questions.js";
import { RATING_MEANINGS, RATINGS } from "../rating-scale.js";
import type { FrameworkFile } from "./framework-file.js";

/** The framework that comes with Leadline, as a file: a start for an organization's own. */
export const shippedFramework = (version: string): FrameworkFile => ({
  format: "leadline-framework/1",
  name: "Tech Lead",
  version,
  scale: RATINGS.map((point) => ({ id: String(point), ...RATING_MEANINGS[point] })),
  families: COMPETENCY_FAMILY_IDS.map((id) => ({ id, name: COMPETENCY_FAMILIES[id].name })),
  competencies: COMPETENCY_IDS.map((id) => {
    const { family, name, definition, facets, behaviours, anchors, evidence, redFlags } = COMPETENCIES[id];
    return {
      id,
      family,
      name,
      definition,
      facets: facets.map((facet) => ({ ...facet })),
      behaviours: [...behaviours],
      anchors: { ...anchors },
      evidence: [...evidence],
      redFlags: [...redFlags],
    };
  }),
  questions: INTERVIEW_TYPE_IDS.flatMap((type) =>
    QUESTIONS[type].map(({ id, text, probes, anchors, facets }) => ({
      id,
      text,
      probes: [...probes],
      anchors: { ...anchors },
      shows: [...facets],
    })),
  ),
});
