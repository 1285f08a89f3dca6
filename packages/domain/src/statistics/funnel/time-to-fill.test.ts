import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { randomSequence } from "../numeric/random.js";
import { FIVE_STAGES, PEOPLE_NOW } from "./funnel.fixtures.js";
import { filledBy, fillQuantile, simulateTimeToFill, type PipelineNow } from "./time-to-fill.js";

const NOW: PipelineNow = { stages: FIVE_STAGES, people: PEOPLE_NOW, arrivalsPerDay: 0.5 };

describe("the forecast of the five stages", () => {
  test("is the golden one", () => {
    const forecast = accepted(simulateTimeToFill(NOW));

    expect(forecast.days.slice(0, 10)).toEqual([14, 11, 9, 12, 3, 14, 110, 5, 3, 25]);
    for (const [share, golden] of [
      [0.5, 12],
      [0.8, 27],
      [0.9, 54],
    ] as const)
      expect(Math.abs((accepted(fillQuantile(forecast, share)) ?? Infinity) - golden)).toBeLessThanOrEqual(1);
    expect(Math.abs(forecast.unfilled - 141)).toBeLessThanOrEqual(10);
    expect(Math.abs(accepted(filledBy(forecast, 30)) - 0.821)).toBeLessThanOrEqual(0.002);
    expect(Math.abs(accepted(filledBy(forecast, 60)) - 0.9086)).toBeLessThanOrEqual(0.002);
  });
});

const few = { runs: 50, seed: 7, horizon: 100 };

describe("a forecast", () => {
  test("never fills an opening that nobody can reach, and says so instead of a day", () => {
    const hopeless = { ...NOW, stages: FIVE_STAGES.map((stage) => ({ ...stage, conversion: 0 })) };
    const forecast = accepted(simulateTimeToFill(hopeless, few));
    expect(forecast.unfilled).toBe(50);
    expect(accepted(fillQuantile(forecast, 0.5))).toBeNull();
    const nobody = accepted(simulateTimeToFill({ ...NOW, people: [0, 0, 0, 0, 0], arrivalsPerDay: 0 }, few));
    expect(nobody.unfilled).toBe(50);
  });

  test("takes a day for every stage of a single day, without chance", () => {
    const certain = { stages: Array(3).fill({ conversion: 1, days: 1 }), people: [1, 0, 0], arrivalsPerDay: 0 };
    expect(accepted(simulateTimeToFill(certain, few)).days).toEqual(Array(50).fill(3));
  });

  test("keeps its quantiles in order and its days within the horizon, the same for the same seed", () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0, max: 0.5, noNaN: true }), (seed, share) => {
        const forecast = accepted(simulateTimeToFill(NOW, { ...few, seed }));
        expect(accepted(simulateTimeToFill(NOW, { ...few, seed }))).toEqual(forecast);
        for (const day of forecast.days) if (day !== null) expect(day).toBeLessThanOrEqual(100);
        const early = accepted(fillQuantile(forecast, share)) ?? Infinity;
        const late = accepted(fillQuantile(forecast, share + 0.5)) ?? Infinity;
        expect(early).toBeLessThanOrEqual(late);
        expect(accepted(filledBy(forecast, 100))).toBeCloseTo(1 - forecast.unfilled / 50, 12);
      }),
      { numRuns: 30 },
    );
  });

  test.each<[string, PipelineNow, object, string, string]>([
    ["no stages", { ...NOW, stages: [] }, few, "stages", "none"],
    ["too few people", { ...NOW, people: [1] }, few, "people", "1 stages"],
    ["too many people", { ...NOW, people: [1, 2, 3, 4, 10_001] }, few, "people[4]", "10001"],
    ["arrivals below 0", { ...NOW, arrivalsPerDay: -1 }, few, "arrivalsPerDay", "-1"],
    ["endless arrivals", { ...NOW, arrivalsPerDay: Infinity }, few, "arrivalsPerDay", "Infinity"],
    ["no runs", NOW, { ...few, runs: 0 }, "runs", "0"],
    ["half a run", NOW, { ...few, runs: 0.5 }, "runs", "0.5"],
    ["an endless horizon", NOW, { ...few, horizon: Infinity }, "horizon", "Infinity"],
    ["a seed of NaN", NOW, { ...few, seed: Number.NaN }, "seed", "NaN"],
  ])("refuses %s by name", (_, now, options, what, given) => {
    expect(simulateTimeToFill(now, { ...few, ...options })).toMatchObject({
      ok: false,
      refusal: { type: "UnfitValue", what, given, allowed: expect.stringMatching(/./) },
    });
  });

  test("spends one draw on the days of a stage, none on a single day, and one on whether somebody advances", () => {
    const next = randomSequence(7);
    const person = { people: [1], arrivalsPerDay: 0 };
    const hired = Array.from({ length: 50 }, () => (next() < 0.5 ? 1 : null));
    const oneDay = { ...person, stages: [{ conversion: 0.5, days: 1 }] };
    expect(accepted(simulateTimeToFill(oneDay, few)).days).toEqual(hired);

    const again = randomSequence(7);
    const stays = Array.from({ length: 50 }, () => {
      const day = 1 + Math.floor(Math.log(1 - again()) / Math.log(0.5));
      return again() < 1 ? day : null;
    });
    const twoDays = { ...person, stages: [{ conversion: 1, days: 2 }] };
    expect(accepted(simulateTimeToFill(twoDays, few)).days).toEqual(stays);
  });

  test("counts a hire on the last day, and takes every limit itself", () => {
    const certain = { stages: Array(3).fill({ conversion: 1, days: 1 }), people: [1, 0, 0], arrivalsPerDay: 0 };
    const on = (horizon: number) => accepted(simulateTimeToFill(certain, { runs: 1, seed: 1, horizon })).days;
    expect([on(3), on(2)]).toEqual([[3], [null]]);
    const most = { stages: [{ conversion: 0, days: 1 }], people: [10_000], arrivalsPerDay: 1000 };
    expect(simulateTimeToFill(most, { runs: 1, seed: 1, horizon: 1 }).ok).toBe(true);
    expect(simulateTimeToFill(certain, { runs: 1, seed: 1, horizon: 3650 }).ok).toBe(true);
    expect(simulateTimeToFill(certain, { runs: 1, seed: 1, horizon: 3651 }).ok).toBe(false);
    expect(simulateTimeToFill(certain, { runs: 100_000, seed: 1, horizon: 3 }).ok).toBe(true);
  });

  test("has the day by which a share of futures is filled at the place of that share", () => {
    const forecast = { days: [4, 1, 3, 2, 5, 10, 9, 8, 7, 6], unfilled: 0 };
    const quantiles = [0, 0.1, 0.11, 0.5, 1].map((share) => accepted(fillQuantile(forecast, share)));
    expect(quantiles).toEqual([1, 1, 2, 5, 10]);
  });

  test("counts the day itself, and refuses a day that never comes", () => {
    const forecast = { days: [3, 5, null, 9], unfilled: 1 };
    expect([2, 3, 5, 9].map((day) => accepted(filledBy(forecast, day)))).toEqual([0, 0.25, 0.5, 0.75]);
    for (const day of [-1, Number.NaN, Infinity])
      expect(filledBy(forecast, day)).toMatchObject({ refusal: { what: "day", given: String(day) } });
  });

  test("refuses a quantile outside 0 to 1", () => {
    expect(fillQuantile({ days: [1], unfilled: 0 }, 1.1)).toMatchObject({ refusal: { what: "share", given: "1.1" } });
  });
});
