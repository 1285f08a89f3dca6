/** The 13 competencies, in the order lists, tables and weights follow. They are the only things that receive ratings. */
export const COMPETENCY_IDS = [
  "TL-ARCH",
  "TL-CODE",
  "TL-SEC",
  "TL-QUAL",
  "TL-OPS",
  "TL-PLAN",
  "TL-MENT",
  "TL-TEAM",
  "TL-COMM",
  "TL-CONF",
  "TL-STRAT",
  "TL-STACK",
  "TL-JUDG",
] as const;
export type CompetencyId = (typeof COMPETENCY_IDS)[number];

/** Whether a text is the id of a competency of this framework. */
export const isCompetencyId = (id: string): id is CompetencyId => COMPETENCY_IDS.some((known) => known === id);
