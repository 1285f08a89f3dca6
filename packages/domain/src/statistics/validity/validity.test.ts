import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import {
  correctForRange,
  correctForUnreliability,
  correlationInterval,
  hiresForPower,
} from "./criterion-correlation.js";
import { meanScoreOfHired, successRate, utilityGain, type Hiring } from "./taylor-russell.js";

const inside = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const between = fc.double({ min: -0.98, max: 0.98, noNaN: true });

describe("the correlation with success after the hire", () => {
  test("has its golden limits, and corrected ones", () => {
    const { lower, upper } = accepted(correlationInterval(0.25, 60));
    close(lower, -0.0041907);
    close(upper, 0.4738445);
    close(0.8 / 0.55, 1.4545455);
    close(accepted(correctForRange(0.25, 0.8, 0.55)), 0.3515847);
    close(accepted(correctForRange(lower, 0.8, 0.55)), -0.0060956);
    close(accepted(correctForRange(upper, 0.8, 0.55)), 0.6163396);
  });

  test("is corrected for unreliability first, then for range, as in the golden example", () => {
    const reliable = accepted(correctForUnreliability(0.25, 0.6));
    close(reliable, 0.3227486);
    close(accepted(correctForRange(reliable, 0.8, 0.55)), 0.4443416);
  });

  test("is corrected for range as published", () => {
    close(accepted(correctForRange(0.33, 100.32, 48.19)), 0.5884233);
  });

  test.each([
    [0.2, 194],
    [0.3, 85],
    [0.42, 43],
    [-0.3, 85],
  ])("of %d takes %d hires to be seen", (correlation, hires) => {
    expect(accepted(hiresForPower(correlation))).toBe(hires);
  });

  test("lies within its limits, stays between -1 and 1, and keeps its side when corrected", () => {
    fc.assert(
      fc.property(
        between,
        fc.integer({ min: 4, max: 500 }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        (r, n, u) => {
          const { lower, upper } = accepted(correlationInterval(r, n));
          expect(lower).toBeLessThan(r);
          expect(upper).toBeGreaterThan(r);
          const corrected = accepted(correctForRange(r, u, 1));
          expect(Math.abs(corrected)).toBeLessThanOrEqual(1);
          expect(corrected * r).toBeGreaterThanOrEqual(0);
          close(accepted(correctForRange(r, 1, 1)), r, 1e-12);
        },
      ),
    );
  });

  test.each([1, -1, Number.NaN, Infinity])("of %d is refused", (r) => {
    const refusal = { what: "correlation", given: String(r) };
    for (const result of [
      correlationInterval(r, 60),
      correctForRange(r, 1, 1),
      correctForUnreliability(r, 0.6),
      hiresForPower(r),
    ])
      expect(result).toMatchObject({ ok: false, refusal });
  });

  test("is refused with too few hires, no spread, no reliability, or one that cannot be", () => {
    expect(correlationInterval(0.2, 3)).toMatchObject({
      refusal: { what: "hires", given: "3", allowed: "a whole number from 4" },
    });
    for (const reliability of [0, -0.1, 1.01, Number.NaN])
      expect(correctForUnreliability(0.2, reliability)).toMatchObject({
        refusal: { what: "reliability", given: String(reliability), allowed: "above 0 to 1" },
      });
    expect(accepted(correctForUnreliability(0.2, 1))).toBe(0.2);
    expect(correctForUnreliability(0.5, 0.25)).toMatchObject({
      refusal: { what: "reliability", given: "0.25", allowed: "above 0.25, the squared r" },
    });
    expect(correctForRange(0.2, 0, 1)).toMatchObject({ refusal: { what: "applicantDeviation" } });
    expect(correctForRange(0.2, 1, Number.NaN)).toMatchObject({ refusal: { what: "hiredDeviation" } });
    expect(correctForUnreliability(0.2, 0)).toMatchObject({ refusal: { what: "reliability", given: "0" } });
    expect(correctForUnreliability(0.9, 0.5)).toMatchObject({ refusal: { what: "reliability", given: "0.5" } });
    expect(hiresForPower(0)).toMatchObject({ refusal: { allowed: "between -1 and 1, not 0" } });
  });
});

describe("the share of hires who succeed", () => {
  test.each([
    [0.5, 0.2, 0.42, 0.7363762229],
    [0.5, 0.2, 0.19, 0.6062876813],
    [0.5, 0.2, 0.4, 0.7249765578],
    [0.5, 0.2, 0, 0.5],
    [0.3, 0.1, 0.42, 0.590524337],
    [0.6, 0.5, 0.25, 0.677835833],
  ])("with a base rate of %d, a selection ratio of %d and a validity of %d is %d", (base, ratio, validity, golden) => {
    close(accepted(successRate(base, ratio, validity)), golden, 1e-8);
  });

  test("grows with validity and is the base rate without any", () => {
    fc.assert(
      fc.property(inside, inside, between, between, (base, ratio, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        const worse = accepted(successRate(base, ratio, less));
        expect(accepted(successRate(base, ratio, more))).toBeGreaterThanOrEqual(worse - 1e-9);
        close(accepted(successRate(base, ratio, 0)), base, 1e-8);
      }),
      { numRuns: 10 },
    );
  });

  test("is the base rate without any validity, however few are hired", () => {
    for (const ratio of [1e-6, 1e-12, 1e-100, 1 - 1e-12]) close(accepted(successRate(0.3, ratio, 0)), 0.3, 1e-6);
    expect(accepted(successRate(0.3, 1e-12, 0.42))).toBeGreaterThan(0.95);
  });

  test.each([
    [0, 0.2, 0.4, "baseRate"],
    [1, 0.2, 0.4, "baseRate"],
    [0.5, Number.NaN, 0.4, "selectionRatio"],
    [0.5, 0.2, 1, "validity"],
  ])("is refused for %d, %d, %d", (base, ratio, validity, what) => {
    expect(successRate(base, ratio, validity)).toMatchObject({ ok: false, refusal: { type: "UnfitValue", what } });
  });
});

describe("the gain of a procedure", () => {
  const hiring: Hiring = { hires: 4, years: 2.5, selectionRatio: 0.2, performanceDeviation: 40_000, cost: 0 };

  test("is the golden one", () => {
    const score = accepted(meanScoreOfHired(0.2));
    close(score, 1.3998096);
    close(0.35 * score, 0.4899334);
    const better = accepted(utilityGain(hiring, 0.42));
    const usual = accepted(utilityGain(hiring, 0.19));
    close(better, 235_168.01, 0.005);
    close(usual, 106_385.53, 0.005);
    close(better - usual, 128_782.48, 0.005);
    close(accepted(utilityGain({ ...hiring, cost: 20 * 1500 }, 0.42)) - usual, 98_782.48, 0.005);
  });

  test.each([
    [{ hires: -1 }, "hires"],
    [{ years: Number.NaN }, "years"],
    [{ selectionRatio: 1 }, "selectionRatio"],
    [{ performanceDeviation: 0 }, "performanceDeviation"],
    [{ cost: Infinity }, "cost"],
  ])("is refused with %o", (change, what) => {
    expect(utilityGain({ ...hiring, ...change }, 0.42)).toMatchObject({
      ok: false,
      refusal: { what, allowed: expect.stringMatching(/./) },
    });
  });

  test("is refused with a validity of 1, and a score with nobody hired", () => {
    expect(utilityGain(hiring, 1)).toMatchObject({ refusal: { what: "validity", given: "1" } });
    expect(meanScoreOfHired(0)).toMatchObject({
      refusal: { what: "selectionRatio", given: "0", allowed: "between 0 and 1, both excluded" },
    });
  });
});
