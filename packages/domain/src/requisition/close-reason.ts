/** Why an opening was given up without a hire. */
export const CLOSE_REASONS = [
  "budget",
  "reorganized",
  "filled_internally",
  "not_needed",
  "no_candidate",
  "other",
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];
