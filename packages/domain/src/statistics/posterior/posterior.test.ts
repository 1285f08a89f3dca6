import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { PANEL_RATINGS, WEIGHTS } from "../aggregation/panel.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { NINE_CANDIDATES } from "../reliability/reliability.fixtures.js";
import { varianceComponents } from "../reliability/variance-components.js";
import { competencyPosterior, credibleInterval, probabilityAtLeast } from "./competency-posterior.js";
import { jointPosterior, type ProfileRating } from "./joint-posterior.js";
import { shrinkComponents, START_MODEL, type KnownSeverity, type WeighedRating } from "./rating-model.js";

const given = (rating: number, weight: number, severity: KnownSeverity | null = null): WeighedRating => ({
  rating,
  weight,
  severity,
});
const NOOR = { mean: 0.2, variance: 0.05 };
const SVEN = { mean: -0.3, variance: 0.06 };
const TEAM = [given(4, 1, NOOR), given(2, 0.5, SVEN)];

const weighed: fc.Arbitrary<WeighedRating> = fc.record({
  rating: fc.integer({ min: 1, max: 5 }),
  weight: fc.constantFrom(1, 0.5, 0.25),
  severity: fc.option(
    fc.record({
      mean: fc.double({ min: -1, max: 1, noNaN: true }),
      variance: fc.double({ min: 0, max: 0.5, noNaN: true }),
    }),
  ),
});

describe("the level of a candidate in one competency", () => {
  test.each([
    ["teamwork with calibrated interviewers", TEAM, 3.1679087, 0.2300481, 0.6368596],
    ["teamwork without calibration", [given(4, 1), given(2, 0.5)], 3.1553273, 0.2471117, 0.6226564],
    ["planning", [given(3, 0.5, NOOR), given(4, 1, { mean: 0, variance: 0.15 })], 3.3048011, 0.2429355, 0.7318449],
  ])("is the golden one for %s", (_, ratings, mean, variance, probability) => {
    const posterior = accepted(competencyPosterior(ratings));
    close(posterior.mean, mean);
    close(posterior.variance, variance);
    close(probabilityAtLeast(posterior, 3), probability);
  });

  test("has its golden intervals", () => {
    const { lower, upper } = credibleInterval(accepted(competencyPosterior(TEAM)));
    close(lower, 2.3789821);
    close(upper, 3.9568352);
    const planning = credibleInterval({ mean: 3.3048011, variance: 0.2429355 });
    close(planning.lower, 2.4940776);
    close(planning.upper, 4.1155246);
  });

  test("is what was known before while there are no ratings", () => {
    expect(accepted(competencyPosterior([]))).toEqual({ mean: 3, variance: 0.55 });
  });

  test("is never less certain after another rating, nor outside what was known and what was seen", () => {
    fc.assert(
      fc.property(fc.array(weighed, { maxLength: 6 }), weighed, (ratings, more) => {
        const before = accepted(competencyPosterior(ratings));
        const after = accepted(competencyPosterior([...ratings, more]));
        expect(after.variance).toBeLessThanOrEqual(before.variance);
        const all = [...ratings, more].map(({ rating, severity }) => rating - (severity?.mean ?? 0));
        expect(after.mean).toBeGreaterThanOrEqual(Math.min(3, ...all) - 1e-9);
        expect(after.mean).toBeLessThanOrEqual(Math.max(3, ...all) + 1e-9);
      }),
    );
  });

  test("a lenient interviewer's rating counts for less than the same from a severe one", () => {
    const from = (mean: number): number => accepted(competencyPosterior([given(4, 1, { mean, variance: 0.05 })])).mean;
    expect(from(0.3)).toBeLessThan(from(-0.3));
  });

  test("a certain level is at the bar or not", () => {
    expect(probabilityAtLeast({ mean: 3, variance: 0 }, 3)).toBe(1);
    expect(probabilityAtLeast({ mean: 2.9, variance: 0 }, 3)).toBe(0);
  });

  test.each([
    [given(Number.NaN, 1), "ratings[0].rating", "NaN"],
    [given(3, 0), "ratings[0].weight", "0"],
    [given(3, Infinity), "ratings[0].weight", "Infinity"],
    [given(3, 1, { mean: Number.NaN, variance: 1 }), "ratings[0].severity.mean", "NaN"],
    [given(3, 1, { mean: 0, variance: -1 }), "ratings[0].severity.variance", "-1"],
  ])("refuses %o by name", (rating, what, value) => {
    expect(competencyPosterior([rating])).toMatchObject({
      ok: false,
      refusal: { type: "UnfitValue", what, given: value },
    });
  });

  test("refuses a model without variance", () => {
    expect(competencyPosterior([], { ...START_MODEL, candidate: 0 })).toMatchObject({
      refusal: { what: "model.candidate", given: "0", allowed: "a finite number above 0" },
    });
  });
});

describe("variance components of an organization", () => {
  test("of eight candidates are drawn to the start values as in the golden example", () => {
    const components = accepted(shrinkComponents(accepted(varianceComponents(NINE_CANDIDATES)), 8));
    close(components.candidate, 0.5692872);
    close(components.severity, 0.17285);
    close(components.residual, 0.4934658);
  });

  test("of nobody are the start values, and unfit ones are refused", () => {
    const none = { candidate: 0, severity: 0, residual: 0 };
    expect(accepted(shrinkComponents(none, 0))).toEqual({ candidate: 0.55, severity: 0.15, residual: 0.55 });
    expect(shrinkComponents(none, 1.5)).toMatchObject({ refusal: { what: "candidates" } });
    expect(shrinkComponents({ ...none, residual: Number.NaN }, 1)).toMatchObject({
      refusal: { what: "estimated.residual" },
    });
  });
});

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
      close(credibleInterval(composite).lower, lower);
      close(credibleInterval(composite).upper, upper);
      close(probabilityAtLeast(composite, 3), probability);
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

  test.each<[string, ProfileRating[], Record<string, number>, number, object]>([
    ["weights that do not add up", ratings, { "TL-TEAM": 90 }, 0.3, { what: "weights", given: "90" }],
    ["no weights", [], {}, 0.3, { what: "weights", given: "0" }],
    ["a weight below 0", ratings, { "TL-TEAM": 101, "TL-PLAN": -1 }, 0.3, { what: "weights.TL-PLAN", given: "-1" }],
    ["a competency without a weight", wrong, { "TL-TEAM": 100 }, 0.3, { what: "competency", given: "TL-NONE" }],
    ["a correlation of 1", ratings, WEIGHTS, 1, { what: "correlation", given: "1" }],
    ["a correlation of NaN", ratings, WEIGHTS, Number.NaN, { what: "correlation", given: "NaN" }],
  ])("refuse %s", (_, some, weights, rho, refusal) => {
    expect(jointPosterior(some, weights, START_MODEL, rho)).toMatchObject({ ok: false, refusal });
  });
});
