import fc from "fast-check";
import { expect, test } from "vitest";
import { funnel, percentile } from "./funnel.js";

test("conversion is the share that reached the next stage, and the last leads to a hire", () => {
  const steps = [
    { stageId: "applied", reached: 40, here: 10 },
    { stageId: "screen", reached: 10, here: 0 },
    { stageId: "offer", reached: 2, here: 1 },
  ];

  expect(funnel(steps, 1).map(({ passed }) => passed)).toEqual([0.25, 0.2, 0.5]);
});

test("a stage nobody reached has no conversion rather than nought per cent", () => {
  expect(funnel([{ stageId: "applied", reached: 0, here: 0 }], 0)[0]?.passed).toBeNull();
});

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
