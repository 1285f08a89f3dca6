import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { restrictedMean, timeInStage } from "./kaplan-meier.js";
import { stay, TWELVE_PEOPLE } from "./passages.fixtures.js";

const passages = fc.array(
  fc.record({
    days: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.double({ min: 0, max: 12, noNaN: true })),
    outcome: fc.constantFrom("advanced", "rejected", "withdrawn", null),
  }),
  { minLength: 1, maxLength: 40 },
);

describe("time in stage of twelve people", () => {
  test.each([
    [1, 12, 1, 0.9166667, 0.0797856, 0.5389772, 0.9878256, 0.0833333, 0, 0],
    [2, 11, 2, 0.75, 0.125, 0.4084159, 0.9117204, 0.1666667, 0.0833333, 0],
    [4, 8, 2, 0.5625, 0.1482318, 0.243681, 0.7909918, 0.2604167, 0.0833333, 0.09375],
    [6, 5, 1, 0.45, 0.1555233, 0.1548866, 0.7104383, 0.3729167, 0.0833333, 0.09375],
    [8, 4, 1, 0.3375, 0.1519791, 0.086475, 0.6175672, 0.3729167, 0.1958333, 0.09375],
    [11, 2, 1, 0.16875, 0.1414662, 0.0113315, 0.4932795, 0.5416667, 0.1958333, 0.09375],
  ])(
    "is the golden one on day %d",
    (days, atRisk, left, staying, error, lower, upper, advanced, rejected, withdrawn) => {
      const step = accepted(timeInStage(TWELVE_PEOPLE)).steps.find((candidate) => candidate.days === days);

      expect([step?.atRisk, step?.left]).toEqual([atRisk, left]);
      close(step?.staying, staying);
      close(step?.standardError, error);
      close(step?.interval?.lower, lower);
      close(step?.interval?.upper, upper);
      close(step?.leftBy["advanced"], advanced);
      close(step?.leftBy["rejected"], rejected);
      close(step?.leftBy["withdrawn"], withdrawn);
    },
  );

  test("has its golden median, its interval and its restricted mean", () => {
    const curve = accepted(timeInStage(TWELVE_PEOPLE));
    expect(curve.steps).toHaveLength(6);
    expect([curve.people, curve.left, curve.lastDay]).toEqual([12, 8, 14]);
    expect(curve.median).toBe(6);
    expect(curve.medianInterval).toEqual({ lower: 2, upper: 11 });
    close(accepted(restrictedMean(curve, 14)), 6.9604167);
  });
});

describe("time in stage", () => {
  test("never says more people stay later, and those who stay and those who left are everybody", () => {
    fc.assert(
      fc.property(passages, (people) => {
        const result = timeInStage(people);
        if (!result.ok) return;
        let before = 1;
        for (const { staying, leftBy, interval, standardError } of result.value.steps) {
          expect(staying).toBeLessThan(before);
          expect(staying).toBeGreaterThanOrEqual(0);
          close(staying + Object.values(leftBy).reduce((sum, share) => sum + share, 0), 1, 1e-12);
          if (interval === null) expect([staying, standardError]).toEqual([0, null]);
          else {
            expect(interval.lower).toBeLessThanOrEqual(staying);
            expect(interval.upper).toBeGreaterThanOrEqual(staying);
            expect(interval.lower).toBeGreaterThanOrEqual(0);
            expect(interval.upper).toBeLessThanOrEqual(1);
          }
          before = staying;
        }
      }),
    );
  });

  test("does not depend on the order of people", () => {
    fc.assert(
      fc.property(passages, (people) => {
        const one = timeInStage(people);
        const other = timeInStage(people.toReversed());
        expect(other.ok).toBe(one.ok);
        if (one.ok && other.ok) expect(other.value.median).toBe(one.value.median);
      }),
    );
  });

  test("without anybody waiting, the mean up to the end is the plain mean", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 }), (days) => {
        const curve = accepted(timeInStage(days.map((day) => stay(day, "advanced"))));
        const mean = days.reduce((sum, day) => sum + day, 0) / days.length;
        close(accepted(restrictedMean(curve, 60)), mean, 1e-9);
      }),
    );
  });
});
