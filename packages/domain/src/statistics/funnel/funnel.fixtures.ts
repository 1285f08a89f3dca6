import type { StageExpectation } from "./absorbing-chain.js";

/** Review, screen, loop, debrief and offer. */
export const FIVE_STAGES: readonly StageExpectation[] = [
  { conversion: 0.2, days: 4 },
  { conversion: 0.5, days: 6 },
  { conversion: 0.4, days: 12 },
  { conversion: 0.6, days: 3 },
  { conversion: 0.8, days: 6 },
];

/** How many people are in each of them. */
export const PEOPLE_NOW: readonly number[] = [12, 6, 3, 1, 0];
