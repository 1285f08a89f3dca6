import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { smoothedShare, wilsonInterval } from "./wilson-interval.js";

describe("the conversion of a stage", () => {
  test.each([
    [0, 10, 0, 0.2775328],
    [3, 10, 0.1077913, 0.6032219],
    [12, 40, 0.1807485, 0.4543002],
    [10, 10, 0.7224672, 1],
  ])("of %d in %d has its golden limits", (successes, total, lower, upper) => {
    const figures = accepted(wilsonInterval(successes, total));
    close(figures.lower, lower);
    close(figures.upper, upper);
    expect(figures.share).toBe(successes / total);
  });

  test("has limits inside 0 and 1, around the share, that mirror those of the people who did not make it", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (made, missed) => {
        fc.pre(made + missed > 0);
        const figures = accepted(wilsonInterval(made, made + missed));
        const mirrored = accepted(wilsonInterval(missed, made + missed));
        expect(figures.lower).toBeGreaterThanOrEqual(0);
        expect(figures.upper).toBeLessThanOrEqual(1);
        expect(figures.lower).toBeLessThanOrEqual(figures.share);
        expect(figures.upper).toBeGreaterThanOrEqual(figures.share);
        close(figures.lower, 1 - mirrored.upper, 1e-12);
      }),
    );
  });

  test.each([
    [11, 10, "successes", "11"],
    [-1, 10, "successes", "-1"],
    [1.5, 10, "successes", "1.5"],
    [1, Number.NaN, "total", "NaN"],
    [1, Infinity, "total", "Infinity"],
  ])("refuses %d in %d by name", (successes, total, what, given) => {
    for (const result of [wilsonInterval(successes, total), smoothedShare(successes, total, 0.5)])
      expect(result).toMatchObject({
        ok: false,
        refusal: { type: "UnfitValue", what, given, allowed: expect.stringMatching(/./) },
      });
  });

  test("is not defined for nobody", () => {
    expect(wilsonInterval(0, 0)).toMatchObject({
      refusal: { type: "NotDefined", figure: "share", because: "nobody was counted" },
    });
  });
});

describe("a share for a forecast", () => {
  test("of 3 in 10 is drawn to the organization's mean as in the golden example", () => {
    close(accepted(smoothedShare(3, 10, 0.4)), 0.3444444);
  });

  test("is the organization's mean while a stage has no people of its own", () => {
    expect(accepted(smoothedShare(0, 0, 0.4))).toBeCloseTo(0.4, 12);
    expect(smoothedShare(0, 0, 0.4, 0)).toMatchObject({
      refusal: { type: "NotDefined", figure: "share", because: "nobody was counted" },
    });
    expect(accepted(smoothedShare(4, 8, 0.5))).toBe(0.5);
  });

  test("lies between the counted share and the organization's mean", () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.double({ min: 0, max: 1, noNaN: true }), (made, missed, prior) => {
        fc.pre(made + missed > 0);
        const share = made / (made + missed);
        const smoothed = accepted(smoothedShare(made, made + missed, prior));
        expect(smoothed).toBeGreaterThanOrEqual(Math.min(share, prior) - 1e-12);
        expect(smoothed).toBeLessThanOrEqual(Math.max(share, prior) + 1e-12);
      }),
    );
  });

  test.each([
    [1.1, 8, "prior"],
    [Number.NaN, 8, "prior"],
    [0.5, -1, "strength"],
    [0.5, Infinity, "strength"],
  ])("refuses a prior of %d with strength %d", (prior, strength, what) => {
    expect(smoothedShare(1, 2, prior, strength)).toMatchObject({ ok: false, refusal: { what } });
  });
});
