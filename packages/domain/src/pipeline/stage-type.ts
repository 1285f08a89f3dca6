/**
 * What a stage is for, whatever an organization calls it: reports, exit rules and next steps go by the type, because
 * names are free.
 */
export const STAGE_TYPES = [
  "lead",
  "review",
  "screen",
  "interview",
  "assessment",
  "reference",
  "debrief",
  "offer",
] as const;
export type StageType = (typeof STAGE_TYPES)[number];
