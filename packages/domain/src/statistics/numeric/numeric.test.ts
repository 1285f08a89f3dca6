import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalCumulative, normalDensity, normalQuantile, Z90, Z95 } from "./normal.js";
import { randomIndex, randomSequence } from "./random.js";

const quantile = (share: number): number => {
  const result = normalQuantile(share);
  if (!result.ok) throw new Error(result.refusal.given);
  return result.value;
};

describe("the normal distribution", () => {
  test.each([
    [-3, 0.0013498980316301],
    [-1.2345, 0.1085083233626702],
    [1.96, 0.9750021048517795],
    [5, 0.9999997133484281],
  ])("lies below %d with the golden share %d", (x, share) => {
    expect(Math.abs(normalCumulative(x) - share)).toBeLessThan(1e-12);
  });

  test.each([
    [0.001, -3.0902323061678],
    [0.2, -0.8416212335729],
    [0.975, 1.9599639845401],
  ])("has its golden quantile for %d", (share, x) => {
    expect(Math.abs(quantile(share) - x)).toBeLessThan(1e-10);
  });

  test("has its golden density in the middle, and the two constants are its quantiles", () => {
    expect(normalDensity(0)).toBeCloseTo(0.3989422804014, 12);
    expect(quantile(0.975)).toBeCloseTo(Z95, 12);
    expect(quantile(0.95)).toBeCloseTo(Z90, 12);
  });

  test.each([0, 1, -0.1, 1.1, Number.NaN, Infinity, -Infinity])("refuses the quantile of %d by name", (share) => {
    expect(normalQuantile(share)).toEqual({
      ok: false,
      refusal: {
        type: "UnfitValue",
        what: "share",
        given: String(share),
        allowed: "between 0 and 1, both excluded",
      },
    });
  });

  test("quantile and share undo each other, in the far tails too", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-290, max: 1 - 1e-12, noNaN: true }), (share) => {
        expect(Math.abs(normalCumulative(quantile(share)) - share)).toBeLessThan(1e-12);
      }),
    );
    expect(normalCumulative(quantile(1e-100)) / 1e-100).toBeCloseTo(1, 9);
    expect(Number.isFinite(quantile(Number.MIN_VALUE))).toBe(true);
  });

  test("both halves mirror each other, and the join of the two formulas shows no step", () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (x) => {
        expect(normalCumulative(x) + normalCumulative(-x)).toBeCloseTo(1, 13);
      }),
    );
    expect(normalCumulative(3 + 1e-12) - normalCumulative(3 - 1e-12)).toBeLessThan(1e-13);
    expect(normalCumulative(Infinity)).toBe(1);
    expect(normalCumulative(-Infinity)).toBe(0);
  });
});

describe("the random sequence", () => {
  test("gives the golden numbers for the seed 12345", () => {
    const next = randomSequence(12345);
    expect(Array.from({ length: 5 }, next)).toEqual([
      0.9797282677609473, 0.3067522644996643, 0.484205421525985, 0.817934412509203, 0.5094283693470061,
    ]);
  });

  test("reaches every place of a list about equally often", () => {
    const next = randomSequence(1);
    const times = Array.from({ length: 4 }, () => 0);
    for (let draw = 0; draw < 4000; draw += 1) {
      const index = randomIndex(next, 4);
      times[index] = (times[index] ?? 0) + 1;
    }
    for (const count of times) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  test("starts again from its seed and stays inside the list", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (seed, length) => {
        const one = randomSequence(seed);
        const other = randomSequence(seed);
        for (let draw = 0; draw < 20; draw += 1) {
          const index = randomIndex(one, length);
          expect(index).toBe(randomIndex(other, length));
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThan(length);
        }
      }),
    );
  });
});
