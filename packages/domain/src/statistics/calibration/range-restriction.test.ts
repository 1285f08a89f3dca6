import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { centralTendency, rangeRestrictions } from "./range-restriction.js";

describe("range restriction of four interviewers", () => {
  const FOUR = [
    { ratings: 20, deviation: 0.45 },
    { ratings: 40, deviation: 0.95 },
    { ratings: 30, deviation: 1.05 },
    { ratings: 25, deviation: 0.85 },
  ];

  test("is the golden one, with the first just not flagged", () => {
    const { heterogeneity, betweenVariance, pooledDeviation, interviewers } = accepted(rangeRestrictions(FOUR));

    close(heterogeneity, 18.8778719);
    close(betweenVariance, 0.3906991);
    close(pooledDeviation, 0.7951761);
    for (const [index, deviation] of [0.5077958, 0.9305919, 1.0071085, 0.8400954].entries())
      close(interviewers[index]?.deviation, deviation);
    for (const [index, ratio] of [0.6385954, 1.1702967, 1.2665226, 1.0564898].entries())
      close(interviewers[index]?.ratio, ratio);
    close(interviewers[0]?.probability, 0.7381488);
    expect(interviewers.map(({ flagged }) => flagged)).toEqual([false, false, false, false]);
  });

  test("flags a still narrower one, from twenty ratings on", () => {
    const flags = (ratings: number): boolean | undefined =>
      accepted(rangeRestrictions([{ ratings, deviation: 0.3 }, ...FOUR.slice(1)])).interviewers[0]?.flagged;
    expect(flags(20)).toBe(true);
    expect(flags(19)).toBe(false);
  });

  test.each([
    [{ ratings: 20, deviation: 0 }, "spreads[0].deviation", "0"],
    [{ ratings: 20, deviation: Number.NaN }, "spreads[0].deviation", "NaN"],
    [{ ratings: 1, deviation: 1 }, "spreads[0].ratings", "1"],
  ])("refuses %o by name", (spread, what, given) => {
    expect(rangeRestrictions([spread])).toMatchObject({
      ok: false,
      refusal: { type: "UnfitValue", what, given, allowed: expect.stringMatching(/./) },
    });
  });

  test("takes two ratings as the least that spread", () => {
    expect(rangeRestrictions([{ ratings: 2, deviation: 1 }]).ok).toBe(true);
  });

  test("refuses no interviewers", () => {
    expect(rangeRestrictions([])).toMatchObject({ refusal: { what: "figures", given: "none" } });
  });
});

describe("central tendency", () => {
  test("is the share of threes among ratings and of ratings not given among all", () => {
    expect(accepted(centralTendency([3, 3, 4, null]))).toEqual({ middle: 2 / 3, notObserved: 0.25 });
  });

  test("is not defined without a rating and refuses NaN", () => {
    expect(centralTendency([null])).toMatchObject({
      refusal: { type: "NotDefined", figure: "central tendency", because: "there are no ratings" },
    });
    expect(centralTendency([3, Number.NaN])).toMatchObject({
      refusal: { what: "rating", given: "NaN", allowed: "a finite number or null" },
    });
  });
});
