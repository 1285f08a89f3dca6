import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { restrictedMean, timeInStage } from "./kaplan-meier.js";
import { stay, TWELVE_PEOPLE } from "./passages.fixtures.js";

describe("time in stage", () => {
  test("of 24 people who left on 24 days has the twelfth day as its median, whatever the last bits say", () => {
    const curve = accepted(timeInStage(Array.from({ length: 24 }, (_, day) => stay(day + 1, "advanced"))));
    expect(curve.median).toBe(12);
  });

  test("of people who all left on one day has no limits, and counts ties together", () => {
    const curve = accepted(timeInStage([stay(3, "advanced"), stay(3, "rejected")]));
    expect(curve.steps).toEqual([
      {
        days: 3,
        atRisk: 2,
        left: 2,
        staying: 0,
        standardError: null,
        interval: null,
        leftBy: { advanced: 0.5, rejected: 0.5 },
      },
    ]);
    expect(curve.medianInterval).toEqual({ lower: null, upper: null });
  });

  test("names the ways people left, and not those who are still there", () => {
    const [step] = accepted(timeInStage(TWELVE_PEOPLE)).steps;
    expect(Object.keys(step?.leftBy ?? {})).toEqual(["advanced", "rejected", "withdrawn"]);
  });

  test("has no median while most people are still there", () => {
    expect(accepted(timeInStage([stay(1, "advanced"), stay(5, null), stay(6, null)])).median).toBeNull();
  });

  test("is not defined while nobody has left", () => {
    expect(timeInStage([stay(1, null), stay(9, null)])).toEqual({
      ok: false,
      refusal: { type: "NotDefined", figure: "time in stage", because: "nobody has left the stage yet" },
    });
  });

  test.each([-1, Number.NaN, Infinity])("refuses %d days by name", (days) => {
    expect(timeInStage([stay(1, "advanced"), stay(days, null)])).toEqual({
      ok: false,
      refusal: {
        type: "UnfitValue",
        what: "passages[1].days",
        given: String(days),
        allowed: "a finite number from 0",
      },
    });
  });

  test("refuses nobody, and a mean beyond what was seen", () => {
    expect(timeInStage([])).toMatchObject({
      refusal: { what: "passages", given: "none", allowed: "at least one person in the stage" },
    });
    const curve = accepted(timeInStage(TWELVE_PEOPLE));
    expect(restrictedMean(curve, 14.5)).toMatchObject({
      refusal: { what: "days", given: "14.5", allowed: "at most 14, the last day seen" },
    });
    expect(restrictedMean(curve, -1)).toMatchObject({ refusal: { what: "days" } });
    expect(accepted(restrictedMean(curve, 0))).toBe(0);
    expect(accepted(restrictedMean(accepted(timeInStage([stay(3, "advanced")])), 10))).toBe(3);
  });
});
