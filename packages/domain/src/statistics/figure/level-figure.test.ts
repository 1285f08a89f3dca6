import { describe, expect, test } from "vitest";
import { close } from "../numeric/close.fixtures.js";
import { levelFigure } from "./level-figure.js";

const TEAM = [
  { source: "card of Noor", rating: 4, weight: 1, severity: { mean: 0.2, variance: 0.05 } },
  { source: "card of Sven", rating: 2, weight: 0.5, severity: null },
];
const ENOUGH = {
  evidenceCredit: 1.5,
  raters: 2,
  primaryRatings: 1,
  candidatesWithTwoRaters: 30,
  interviewersWithEightRatings: 5,
  graphComponents: 1,
  candidateVariance: 0.5,
  frameworkVersions: 1,
  scorecardsOwedByViewer: 0,
};

describe("the level of a candidate in a competency", () => {
  test("is shown between its limits, with the ratings, the model and what is known of their authors", () => {
    const figure = levelFigure(TEAM, ENOUGH);
    // 1/V = 1/0.55 + 1/0.6 + 1/1.25 and m = 3 + V·(0.8/0.6 - 1/1.25).
    const variance = 1 / (1 / 0.55 + 1 / 0.6 + 1 / 1.25);
    close(figure.value, 3 + variance * (0.8 / 0.6 - 1 / 1.25), 1e-12);
    close(figure.interval?.lower, (figure.value ?? 0) - 1.6448536269514722 * Math.sqrt(variance), 1e-12);
    close(figure.interval?.upper, (figure.value ?? 0) + 1.6448536269514722 * Math.sqrt(variance), 1e-12);
    expect(figure.inputs).toEqual([
      { source: "card of Noor", value: 4, weight: 1 },
      { source: "card of Sven", value: 2, weight: 0.5 },
    ]);
    expect(figure.parameters).toEqual({
      mean: 3,
      candidate: 0.55,
      severity: 0.15,
      residual: 0.55,
      "card of Noor: severity mean": 0.2,
      "card of Noor: severity variance": 0.05,
    });
  });

  test("is not shown to somebody who still owes a scorecard", () => {
    expect(levelFigure(TEAM, { ...ENOUGH, scorecardsOwedByViewer: 1 })).toMatchObject({
      value: null,
      interval: null,
      gate: { reason: { unmet: [{ quantity: "scorecardsOwedByViewer" }], instead: "raw_ratings" } },
    });
  });

  test("is refused for a rating off the scale", () => {
    expect(levelFigure([{ source: "", rating: 7, weight: 1, severity: null }], ENOUGH)).toMatchObject({
      value: null,
      gate: { reason: { type: "UnfitValue", what: "ratings[0].rating", given: "7" } },
    });
  });
});
