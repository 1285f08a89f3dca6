import type { Passage } from "./kaplan-meier.js";

/** One person's time in a stage. */
export const stay = (days: number, outcome: string | null): Passage => ({ days, outcome });

/** Twelve people, four of them still there. */
export const TWELVE_PEOPLE: readonly Passage[] = [
  stay(1, "advanced"),
  stay(2, "rejected"),
  stay(2, "advanced"),
  stay(3, null),
  stay(4, "advanced"),
  stay(4, "withdrawn"),
  stay(5, null),
  stay(6, "advanced"),
  stay(8, "rejected"),
  stay(9, null),
  stay(11, "advanced"),
  stay(14, null),
];
