import fc from "fast-check";
import type { WeighedRating } from "../rating-model.js";

/** Ratings of any weight, by interviewers with and without calibration. */
export const weighed: fc.Arbitrary<WeighedRating> = fc.record({
  rating: fc.integer({ min: 1, max: 5 }),
  weight: fc.constantFrom(1, 0.5, 0.25),
  severity: fc.option(
    fc.record({
      mean: fc.double({ min: -1, max: 1, noNaN: true }),
      variance: fc.double({ min: 0, max: 0.5, noNaN: true }),
    }),
  ),
});
