/** Catalogue of interview types, in the order a candidate usually meets them. */
export const INTERVIEW_TYPE_IDS = [
  "IT-SCREEN",
  "IT-HM",
  "IT-SYSDES",
  "IT-ARCHREV",
  "IT-PAIR",
  "IT-CODEREV",
  "IT-THREAT",
  "IT-OPSINC",
  "IT-PLAN",
  "IT-PEOPLE",
  "IT-CONF",
  "IT-STAKE",
  "IT-REF",
] as const;
export type InterviewTypeId = (typeof INTERVIEW_TYPE_IDS)[number];

/** Whether a text is the id of an interview type of this framework. */
export const isInterviewTypeId = (id: string): id is InterviewTypeId =>
  INTERVIEW_TYPE_IDS.some((known) => known === id);
