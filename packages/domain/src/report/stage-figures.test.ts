import { describe, expect, test } from "vitest";
import { stageFigures, type StageOutcome, type StageVisits } from "./stage-figures.js";

// A Monday.
const MONDAY = "2026-11-02";
const visit = (leftOn: string | null, outcome: StageOutcome | null = "advanced", people = 1): StageVisits => ({
  enteredOn: MONDAY,
  leftOn,
  outcome: leftOn === null ? null : outcome,
  people,
});

describe("the figures of a stage", () => {
  test("count whoever is still there for as long as they have been, not as if they had never come", () => {
    const figures = stageFigures(
      [visit("2026-11-03", "advanced", 4), visit("2026-11-06", "rejected", 2), visit(null, null, 6)],
      "2026-11-10",
    );

    // Four of twelve left on the first business day, two on the fourth: half have left by then.
    expect(figures.stay).toMatchObject({ ok: true, value: { median: 4, ninety: null } });
    expect(figures.finished).toEqual([1, 1, 1, 1, 4, 4]);
  });

  test("are in business days: a weekend and a holiday in between are nobody's delay", () => {
    const overWeekend = stageFigures([visit("2026-11-09", "advanced", 10)], "2026-11-20");
    const withHoliday = stageFigures([visit("2026-11-09", "advanced", 10)], "2026-11-20", ["2026-11-04"]);

    expect(overWeekend.stay).toMatchObject({ value: { median: 5 } });
    expect(withHoliday.stay).toMatchObject({ value: { median: 4 } });
  });

  test("of few people are kept back, with the stays and counts there are", () => {
    const figures = stageFigures([visit("2026-11-03", "advanced", 3), visit("2026-11-05", "withdrawn")], "2026-11-10");

    expect(figures.stay).toMatchObject({
      ok: false,
      refusal: {
        figure: "medianTimeInStage",
        unmet: [
          { quantity: "entries", have: 4, limit: 10 },
          { have: 4, limit: 5 },
        ],
      },
    });
    expect(figures.conversion).toMatchObject({ ok: false, refusal: { figure: "conversion", instead: "counts" } });
    expect(figures).toMatchObject({ finished: [1, 1, 1, 3], advanced: 3, counted: 4 });
  });

  test("say how sure a conversion is, and leave out those who have not had their time", () => {
    const figures = stageFigures(
      [visit("2026-11-03", "advanced", 3), visit("2026-11-03", "rejected", 7), visit(null, null, 5)],
      "2026-11-03",
    );

    // Golden: 3 of 10 by Wilson.
    expect(figures.conversion).toMatchObject({ ok: true, value: { share: 0.3 } });
    if (figures.conversion.ok) {
      expect(figures.conversion.value.lower).toBeCloseTo(0.1077913, 6);
      expect(figures.conversion.value.upper).toBeCloseTo(0.6032219, 6);
    }
  });

  test("of a stage nobody came to say that there is nothing to say", () => {
    expect(stageFigures([], "2026-11-10")).toMatchObject({
      stay: { ok: false },
      conversion: { ok: false },
      finished: [],
      advanced: 0,
      counted: 0,
    });
  });
});
