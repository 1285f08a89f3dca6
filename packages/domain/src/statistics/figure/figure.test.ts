import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RATINGS } from "../../framework/rating-scale.js";
import { accepted } from "../../shared/accepted.fixtures.js";
import { ok } from "../../shared/result.js";
import { competencySummary } from "../aggregation/competency-summary.js";
import { PANEL_RATINGS, WEIGHTS } from "../aggregation/panel.fixtures.js";
import { GATES } from "../gate/gate-table.js";
import { close } from "../numeric/close.fixtures.js";
import { notDefined } from "../numeric/refusal.js";
import { figureOf, formulaVersion, type Figure } from "./figure.js";
import { competencyMeanFigure, profileScoreFigure, type SourcedRating } from "./scorecard-figures.js";

/** The weighted mean of a figure's inputs: how a reader would check it. */
function retraced({ inputs }: Figure): number {
  const given = inputs.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
  const total = given.reduce((sum, { weight }) => sum + weight, 0);
  return given.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
}

const ratingsOf = (competency: string): SourcedRating[] =>
  PANEL_RATINGS.filter((rating) => rating.competency === competency).map((rating) => ({
    ...rating,
    source: `card of ${rating.rater}`,
  }));

describe("a figure", () => {
  const inputs = [
    { source: "first", value: 3, weight: 1 },
    { source: "second", value: null, weight: 1 },
  ];

  test("has its value, how many inputs count, and the version of its formula when its gate is open", () => {
    expect(
      figureOf("conversion", ok({ value: 0.3, interval: { lower: 0.1, upper: 0.6 } }), { entries: 10 }, inputs),
    ).toEqual({
      figure: "conversion",
      value: 0.3,
      interval: { lower: 0.1, upper: 0.6 },
      n: 1,
      gate: { open: true },
      formulaVersion: "conversion/1",
      inputs,
      parameters: {},
    });
  });

  test("has no value and no interval behind a closed gate, and says why", () => {
    const figure = figureOf("conversion", ok({ value: 0.3, interval: { lower: 0, upper: 1 } }), { entries: 9 }, inputs);
    expect(figure).toMatchObject({
      value: null,
      interval: null,
      n: 1,
      gate: { open: false, reason: { type: "NotYetShown", instead: "counts", unmet: [{ quantity: "entries" }] } },
    });
  });

  test("that is not defined says so before its gate is asked", () => {
    const figure = figureOf("conversion", notDefined("share", "nobody was counted"), { entries: 0 }, []);
    expect(figure).toMatchObject({ value: null, gate: { open: false, reason: { type: "NotDefined" } } });
  });

  test("of every kind has a version", () => {
    for (const figure of Object.keys(GATES) as (keyof typeof GATES)[])
      expect(formulaVersion(figure)).toMatch(new RegExp(`^${figure}/[1-9][0-9]*$`));
  });
});

describe("the mean of a competency", () => {
  test("is the golden one, with every rating it comes from", () => {
    const figure = competencyMeanFigure(ratingsOf("TL-TEAM"));
    close(figure.value, 3.3333333);
    expect(figure.inputs).toEqual([
      { source: "card of Noor", value: 4, weight: 1 },
      { source: "card of Sven", value: 2, weight: 0.5 },
    ]);
  });

  test("is kept back with too little evidence, not defined without a rating, and refused with one off the scale", () => {
    expect(competencyMeanFigure(ratingsOf("TL-CONF"))).toMatchObject({
      value: null,
      n: 1,
      gate: { reason: { type: "NotYetShown", instead: "ratings_and_notes" } },
    });
    expect(competencyMeanFigure([])).toMatchObject({
      gate: { reason: { type: "NotDefined", figure: "competency mean", because: "nobody rated the competency" } },
    });
    const off = ratingsOf("TL-TEAM").map((rating) => ({ ...rating, rating: 7 }));
    expect(competencyMeanFigure(off)).toMatchObject({ gate: { reason: { type: "UnfitValue", given: "7" } } });
  });

  test("can be computed again from its inputs", () => {
    const rating = fc.record({
      rater: fc.constantFrom("Noor", "Piet", "Quinn"),
      rating: fc.option(fc.constantFrom(...RATINGS)),
      primary: fc.boolean(),
      secondSeat: fc.boolean(),
      source: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(rating, { maxLength: 8 }), (ratings) => {
        const figure = competencyMeanFigure(ratings);
        if (figure.value === null) expect(figure.gate.open).toBe(false);
        else close(figure.value, retraced(figure), 1e-12);
      }),
    );
  });
});

describe("the profile score", () => {
  const means = Object.keys(WEIGHTS).map((competency) => {
    const { mean, enoughEvidence } = accepted(competencySummary(ratingsOf(competency)));
    const mustHave = ["TL-PLAN", "TL-CODE", "TL-QUAL", "TL-TEAM", "TL-COMM"].includes(competency);
    return { competency, mean, mustHave, enoughEvidence };
  });

  test("of the panel's candidate is shown between its bounds and can be computed again", () => {
    const figure = profileScoreFigure(means, WEIGHTS);
    close(figure.value, 3.3888889);
    close(figure.interval?.lower, 3.0066667);
    close(figure.interval?.upper, 3.6466667);
    close(retraced(figure), 3.3888889);
    expect([figure.n, figure.formulaVersion]).toEqual([11, "profileScore/1"]);
  });

  test("is kept back while a must-have has too little evidence or too much is missing", () => {
    const strict = means.map((one) => ({ ...one, mustHave: one.mustHave || one.competency === "TL-CONF" }));
    expect(profileScoreFigure(strict, WEIGHTS)).toMatchObject({
      value: null,
      gate: { reason: { unmet: [{ quantity: "mustHavesWithoutEvidence", have: 1 }], instead: "gaps" } },
    });
    const some = means.filter(({ competency }) => competency !== "TL-PLAN");
    expect(profileScoreFigure(some, WEIGHTS)).toMatchObject({
      gate: { reason: { unmet: [{ quantity: "completeness" }] } },
    });
  });

  test("is refused with weights that do not add up", () => {
    expect(profileScoreFigure(means, { ...WEIGHTS, "TL-PLAN": 15 })).toMatchObject({
      value: null,
      gate: { reason: { type: "UnfitValue", what: "weights", given: "101" } },
    });
  });
});
