import type { RatingTable } from "./rating-table.js";

/** Nine candidates rated by some of five interviewers. */
export const NINE_CANDIDATES: RatingTable = [
  [4, 3, null, 4, null],
  [3, null, 2, null, null],
  [5, 4, null, null, 4],
  [null, 2, 2, null, 3],
  [4, null, 2, null, 4],
  [2, 1, null, 2, null],
  [null, 3, 3, 4, null],
  [4, 3, null, 5, 4],
  [null, null, null, 3, null],
];

/** Six targets by four judges: the example of Shrout and Fleiss (1979). */
export const SHROUT_FLEISS: RatingTable = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

/** Twelve units by four observers: the example of Krippendorff's note on computing alpha (2011). */
export const KRIPPENDORFF: RatingTable = [
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, null, 3, null],
];
