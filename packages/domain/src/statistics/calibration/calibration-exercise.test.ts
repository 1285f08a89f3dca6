import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { exerciseResult } from "./calibration-exercise.js";

describe("a calibration exercise", () => {
  test("of five items has its golden result, and is too short to pass", () => {
    const result = accepted(exerciseResult([2, 3, 4, 5, 3], [3, 3, 4, 4, 3]));
    close(result.bias, 0, 1e-12);
    close(result.rootMeanSquare, 0.6324555);
    close(result.correlation, 0.8807048);
    expect(result).toMatchObject({ items: 5, exact: 0.6, adjacent: 1, passed: false });
  });

  const key = [2, 3, 4, 5, 3, 2, 3, 4, 1, 3];
  const shifted = (...by: readonly number[]): number[] => key.map((value, index) => value + (by[index] ?? 0));

  test.each([
    ["all as the key", shifted(), true],
    ["a bias of exactly 0.4", shifted(1, 1, 1, 1), true],
    ["a bias of 0.5", shifted(1, 1, 1, 1, 1), false],
    ["one item in ten far off", shifted(2), true],
    ["two items in ten far off", shifted(2, -2), false],
    ["a root mean square above 0.8", shifted(1, -1, 1, -1, 1, -1, 1), false],
  ])("with %s", (_, ratings, passed) => {
    expect(accepted(exerciseResult(key, ratings)).passed).toBe(passed);
  });

  test("counts how many items lie within one point, and asks for nine in ten", () => {
    const far = accepted(exerciseResult(key, shifted(2, -2)));
    expect(far).toMatchObject({ exact: 0.8, adjacent: 0.8, passed: false });
    // Little enough on average to pass by bias and root mean square; too often more than a point off.
    const often = accepted(exerciseResult(key, shifted(1.1, -1.1)));
    expect(often).toMatchObject({ adjacent: 0.8, passed: false });
    expect(often.rootMeanSquare).toBeLessThan(0.8);
    const once = accepted(exerciseResult(key, shifted(1.1)));
    expect(once).toMatchObject({ adjacent: 0.9, passed: true });
  });

  test("tolerates a root mean square of exactly 0.8", () => {
    const fortyPercent = accepted(
      exerciseResult(
        Array(10).fill(3),
        Array(10)
          .fill(0)
          .map((_, at) => (at % 2 ? 3.8 : 2.2)),
      ),
    );
    expect(fortyPercent).toMatchObject({ passed: true, adjacent: 1 });
    close(fortyPercent.rootMeanSquare, 0.8, 1e-12);
  });

  test("needs eight items", () => {
    const passed = (items: number): boolean =>
      accepted(exerciseResult(key.slice(0, items), key.slice(0, items))).passed;
    expect(passed(8)).toBe(true);
    expect(passed(7)).toBe(false);
  });

  test("has no correlation when one side does not vary", () => {
    expect(accepted(exerciseResult([3, 3], [2, 4])).correlation).toBeNull();
  });

  test("never has a bias beyond its root mean square", () => {
    const items = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { minLength: 1 });
    fc.assert(
      fc.property(items, (pairs) => {
        const result = accepted(
          exerciseResult(
            pairs.map(([expected]) => expected),
            pairs.map(([, given]) => given),
          ),
        );
        expect(Math.abs(result.bias)).toBeLessThanOrEqual(result.rootMeanSquare + 1e-12);
        expect(result.exact).toBeLessThanOrEqual(result.adjacent);
      }),
    );
  });

  test.each([
    [[], [], "key", "no items"],
    [[1, 2], [1], "ratings", "1 items"],
    [[1, Number.NaN], [1, 2], "key[1]", "NaN"],
    [[1, 2], [Infinity, 2], "ratings[0]", "Infinity"],
  ])("refuses the key %o with the ratings %o", (expected, given, what, value) => {
    expect(exerciseResult(expected, given)).toMatchObject({
      ok: false,
      refusal: { type: "UnfitValue", what, given: value, allowed: expect.stringMatching(/./) },
    });
  });
});
