import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { conversionCohort, type DatedPassage } from "./conversion-cohort.js";
import { stayQuantile, timeInStage } from "./kaplan-meier.js";
import { TWELVE_PEOPLE } from "./passages.fixtures.js";

const entered = (enteredAt: number, days: number, outcome: string | null): DatedPassage => ({
  enteredAt,
  days,
  outcome,
});
const YEAR = { start: 0, end: 365 };
/** Twenty people who all left, the last after twenty days: the 95 % quantile is the nineteenth day. */
const LEFT = Array.from({ length: 20 }, (_, index) =>
  entered(index, index + 1, index % 4 === 0 ? "advanced" : "rejected"),
);

describe("the people a conversion is counted over", () => {
  test("are those who left; newcomers have not had their time", () => {
    expect(accepted(conversionCohort([...LEFT, entered(300, 2, null)], YEAR, "advanced"))).toEqual({
      advanced: 5,
      entries: 20,
      stillOpen: 1,
    });
  });

  test("and those who waited longer than all but one in twenty do", () => {
    const waiting = (days: number) => accepted(conversionCohort([...LEFT, entered(100, days, null)], YEAR, "advanced"));
    const longest = accepted(stayQuantile(accepted(timeInStage([...LEFT, entered(100, 25, null)])), 0.95));
    expect(longest).toBe(20);
    expect(waiting(20)).toMatchObject({ entries: 20, stillOpen: 1 });
    expect(waiting(25)).toMatchObject({ entries: 21, stillOpen: 0, advanced: 5 });
  });

  test("entered in the window, its start included and its end not; everybody tells how long a stay is", () => {
    const { entries } = accepted(conversionCohort(LEFT, { start: 5, end: 10 }, "advanced"));
    expect(entries).toBe(5);
  });

  test("are nobody while nobody has left", () => {
    const waiting = [entered(1, 300, null), entered(2, 3, null)];
    expect(accepted(conversionCohort(waiting, YEAR, "advanced"))).toEqual({ advanced: 0, entries: 0, stillOpen: 2 });
  });

  test.each([
    [[], YEAR, "passages", "none"],
    [[entered(Number.NaN, 1, null)], YEAR, "passages[0].enteredAt", "NaN"],
    [[entered(1, -1, null)], YEAR, "passages[0].days", "-1"],
    [LEFT, { start: 5, end: 5 }, "window.end", "5"],
    [LEFT, { start: Number.NaN, end: 5 }, "window.start", "NaN"],
    [LEFT, { start: 0, end: Infinity }, "window.end", "Infinity"],
  ])("are refused for %o within %o", (passages, window, what, given) => {
    expect(conversionCohort(passages, window, "advanced")).toMatchObject({
      ok: false,
      refusal: { type: "UnfitValue", what, given },
    });
  });
});

describe("a quantile of the time in stage", () => {
  test("is the median at one half, and unknown while fewer have left", () => {
    const curve = accepted(timeInStage(TWELVE_PEOPLE));
    expect(accepted(stayQuantile(curve, 0.5))).toBe(curve.median);
    expect(accepted(stayQuantile(curve, 0.25))).toBe(2);
    expect(accepted(stayQuantile(curve, 0.95))).toBeNull();
    expect(stayQuantile(curve, 1.5)).toMatchObject({ refusal: { what: "share", given: "1.5" } });
  });
});
