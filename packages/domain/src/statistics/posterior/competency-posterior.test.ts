import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { competencyPosterior, credibleInterval, probabilityAtLeast } from "./competency-posterior.js";
import { START_MODEL, type KnownSeverity, type WeighedRating } from "./rating-model.js";
import { weighed } from "./testing/weighed-ratings.js";

const given = (rating: number, weight: number, severity: KnownSeverity | null = null): WeighedRating => ({
  rating,
  weight,
  severity,
});
const NOOR = { mean: 0.2, variance: 0.05 };
const SVEN = { mean: -0.3, variance: 0.06 };
const TEAM = [given(4, 1, NOOR), given(2, 0.5, SVEN)];

describe("the level of a candidate in one competency", () => {
  test.each([
    ["teamwork with calibrated interviewers", TEAM, 3.1679087, 0.2300481, 0.6368596],
    ["teamwork without calibration", [given(4, 1), given(2, 0.5)], 3.1553273, 0.2471117, 0.6226564],
    ["planning", [given(3, 0.5, NOOR), given(4, 1, { mean: 0, variance: 0.15 })], 3.3048011, 0.2429355, 0.7318449],
  ])("is the golden one for %s", (_, ratings, mean, variance, probability) => {
    const posterior = accepted(competencyPosterior(ratings));
    close(posterior.mean, mean);
    close(posterior.variance, variance);
    close(accepted(probabilityAtLeast(posterior, 3)), probability);
  });

  test("has its golden intervals", () => {
    const { lower, upper } = accepted(credibleInterval(accepted(competencyPosterior(TEAM))));
    close(lower, 2.3789821);
    close(upper, 3.9568352);
    const planning = accepted(credibleInterval({ mean: 3.3048011, variance: 0.2429355 }));
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
    expect(accepted(probabilityAtLeast({ mean: 3, variance: 0 }, 3))).toBe(1);
    expect(accepted(probabilityAtLeast({ mean: 2.9, variance: 0 }, 3))).toBe(0);
  });

  test.each([
    [given(Number.NaN, 1), "ratings[0].rating", "NaN"],
    [given(6, 1), "ratings[0].rating", "6"],
    [given(0, 1), "ratings[0].rating", "0"],
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

  test.each([
    [{ mean: Number.NaN, variance: 1 }, "posterior.mean", "NaN"],
    [{ mean: Infinity, variance: 1 }, "posterior.mean", "Infinity"],
    [{ mean: 3, variance: -1 }, "posterior.variance", "-1"],
  ])("has no interval or probability when it is %o", (posterior, what, value) => {
    for (const result of [credibleInterval(posterior), probabilityAtLeast(posterior, 3)])
      expect(result).toMatchObject({ ok: false, refusal: { what, given: value } });
  });

  test("has no probability beside a bar of NaN", () => {
    expect(probabilityAtLeast({ mean: 3, variance: 1 }, Number.NaN)).toMatchObject({ refusal: { what: "bar" } });
  });
});
