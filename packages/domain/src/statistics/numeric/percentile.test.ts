import fc from "fast-check";
import { expect, test } from "vitest";
import { percentile } from "./percentile.js";

test("the median of an even sample lies between the two in the middle", () => {
  expect(percentile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(percentile([7], 0.9)).toBe(7);
  expect(percentile([], 0.5)).toBeNull();
});

test("a percentile lies within the sample and grows with its share", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (sample, share) => {
        const low = percentile(sample, share) ?? Number.NaN;
        const high = percentile(sample, share + 0.5) ?? Number.NaN;
        expect(low).toBeLessThanOrEqual(high + 1e-6);
        expect(low).toBeGreaterThanOrEqual(Math.min(...sample));
        expect(high).toBeLessThanOrEqual(Math.max(...sample) + 1e-6);
      },
    ),
  );
});
