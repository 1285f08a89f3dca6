import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { PANEL_RATINGS, WEIGHTS } from "../aggregation/panel.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { competencyPosterior, credibleInterval, probabilityAtLeast } from "./competency-posterior.js";
import { jointPosterior, type ProfileRating } from "./joint-posterior.js";
import { START_MODEL } from "./rating-model.js";
import { weighed } from "./testing/weighed-ratings.js";

describe("all levels of a candidate at once", () => {
  const ratings: ProfileRating[] = PANEL_RATINGS.flatMap(({ rater, competency, rating, primary }) =>
    rating === null ? [] : [{ interviewer: rater, competency, rating, weight: primary ? 1 : 0.5, severity: null }],
  );

  test.each([
    [0, 3.1653081, 0.1714246, 2.8833397, 3.4472765, 0.8325571, 3.177681, 3.251138, 2.609909, 3, -0.219818],
    [0.3, 3.2873217, 0.2344557, 2.9016764, 3.6729671, 0.8898035, 3.286061, 3.339529, 2.833387, 3.214767, -0.288558],
  ])(
    "are the golden ones for a correlation of %d",
    (rho, mean, deviation, lower, upper, probability, team, plan, conflict, architecture, shift) => {
      const { composite, levels, severities } = accepted(jointPosterior(ratings, WEIGHTS, START_MODEL, rho));
      close(composite.mean, mean);
      close(Math.sqrt(composite.variance), deviation);
      const interval = accepted(credibleInterval(composite));
      close(interval.lower, lower);
      close(interval.upper, upper);
      close(accepted(probabilityAtLeast(composite, 3)), probability);
      close(levels.get("TL-TEAM")?.mean, team);
      close(levels.get("TL-PLAN")?.mean, plan);
      close(levels.get("TL-CONF")?.mean, conflict);
      close(levels.get("TL-ARCH")?.mean, architecture);
      close(severities.get("Sven")?.mean, shift);
    },
  );

  test.each([
    [0, 0.2212465],
    [0.3, 0.4463911],
  ])("before any rating are as uncertain as in the golden example for a correlation of %d", (rho, deviation) => {
    const { composite } = accepted(jointPosterior([], WEIGHTS, START_MODEL, rho));
    close(composite.mean, 3);
    close(Math.sqrt(composite.variance), deviation);
  });

  test("of one competency are the level alone", () => {
    fc.assert(
      fc.property(fc.array(weighed, { maxLength: 5 }), (some) => {
        const uncertain = some.map((rating) => ({
          ...rating,
          severity: rating.severity && { ...rating.severity, variance: rating.severity.variance + 0.01 },
        }));
        const joint = accepted(
          jointPosterior(
            uncertain.map((rating, index) => ({ ...rating, competency: "TL-TEAM", interviewer: `person ${index}` })),
            { "TL-TEAM": 100 },
          ),
        );
        const alone = accepted(competencyPosterior(uncertain));
        close(joint.composite.mean, alone.mean, 1e-9);
        close(joint.composite.variance, alone.variance, 1e-9);
      }),
    );
  });

  const [first] = ratings;
  const wrong = first === undefined ? [] : [{ ...first, competency: "TL-NONE" }];
  const torn = first === undefined ? [] : [first, { ...first, severity: { mean: 0.2, variance: 0.05 } }];
  const off = first === undefined ? [] : [{ ...first, rating: 6 }];

  test.each<[string, ProfileRating[], Record<string, number>, number, object]>([
    [
      "weights that do not add up",
      ratings,
      { "TL-TEAM": 90 },
      0.3,
      { what: "weights", given: "90", allowed: "weights that add up to 100" },
    ],
    ["no weights", [], {}, 0.3, { what: "weights", given: "0" }],
    ["a weight below 0", ratings, { "TL-TEAM": 101, "TL-PLAN": -1 }, 0.3, { what: "weights.TL-PLAN", given: "-1" }],
    [
      "a competency without a weight",
      wrong,
      { "TL-TEAM": 100 },
      0.3,
      { what: "competency", given: "TL-NONE", allowed: "a competency with a weight" },
    ],
    [
      "two severities of one interviewer",
      torn,
      WEIGHTS,
      0.3,
      { what: "severity", given: first?.interviewer, allowed: "one severity an interviewer" },
    ],
    ["a rating off the scale", off, WEIGHTS, 0.3, { what: "ratings[0].rating", given: "6" }],
    ["a correlation of 1", ratings, WEIGHTS, 1, { what: "correlation", given: "1" }],
    ["a correlation below 0", ratings, WEIGHTS, -0.1, { what: "correlation", allowed: "from 0 to below 1" }],
    ["a correlation of NaN", ratings, WEIGHTS, Number.NaN, { what: "correlation", given: "NaN" }],
  ])("refuse %s", (_, some, weights, rho, refusal) => {
    expect(jointPosterior(some, weights, START_MODEL, rho)).toMatchObject({ ok: false, refusal });
  });

  test("refuse a model without variance and a severity that is certain", () => {
    expect(jointPosterior(ratings, WEIGHTS, { ...START_MODEL, residual: 0 })).toMatchObject({
      refusal: { what: "model.residual" },
    });
    const certain = ratings.map((rating) => ({ ...rating, severity: { mean: 0, variance: 0 } }));
    expect(jointPosterior(certain, WEIGHTS)).toMatchObject({ refusal: { what: "ratings[0].severity.variance" } });
    expect(jointPosterior(ratings, WEIGHTS, { ...START_MODEL, severity: 0 })).toMatchObject({
      refusal: { what: "ratings[0].severity.variance", given: "0" },
    });
  });

  test.each([
    [{ weight: 0 }, "ratings[0].weight"],
    [{ severity: { mean: Number.NaN, variance: 1 } }, "ratings[0].severity.mean"],
  ])("refuse a rating with %o by name", (change, what) => {
    const [one] = ratings;
    expect(one && jointPosterior([{ ...one, ...change }], WEIGHTS)).toMatchObject({ refusal: { what } });
  });
});
