import type { CompetencyId } from "./competency-id.js";

export const COMPETENCY_FAMILY_IDS = ["FAM-TECH", "FAM-DELIV", "FAM-PEOPLE", "FAM-STRAT"] as const;
export type CompetencyFamilyId = (typeof COMPETENCY_FAMILY_IDS)[number];

export interface CompetencyFamily {
  readonly id: CompetencyFamilyId;
  readonly name: string;
  readonly competencies: readonly CompetencyId[];
}

/** The four families a Tech Lead's work falls into; competencies in the order people read them. */
export const COMPETENCY_FAMILIES: Readonly<Record<CompetencyFamilyId, CompetencyFamily>> = {
  "FAM-TECH": {
    id: "FAM-TECH",
    name: "Technical depth and architecture",
    competencies: ["TL-ARCH", "TL-CODE", "TL-SEC"],
  },
  "FAM-DELIV": {
    id: "FAM-DELIV",
    name: "Engineering practice and delivery",
    competencies: ["TL-QUAL", "TL-OPS", "TL-PLAN"],
  },
  "FAM-PEOPLE": {
    id: "FAM-PEOPLE",
    name: "People and communication",
    competencies: ["TL-MENT", "TL-TEAM", "TL-COMM", "TL-CONF"],
  },
  "FAM-STRAT": {
    id: "FAM-STRAT",
    name: "Strategy and judgement",
    competencies: ["TL-STRAT", "TL-STACK", "TL-JUDG"],
  },
};
