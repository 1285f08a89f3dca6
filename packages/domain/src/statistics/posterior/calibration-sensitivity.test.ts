import { expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { dependsOnCalibration } from "./calibration-sensitivity.js";

test("a clear level does not depend on assumptions about severity", () => {
  expect(accepted(dependsOnCalibration([{ rating: 5, weight: 1, severity: null }], 3))).toBe(false);
  expect(accepted(dependsOnCalibration([], 3))).toBe(false);
});

test("a level held up by an interviewer without calibration, against a calibrated one, does", () => {
  const ratings = [
    { rating: 2, weight: 1, severity: { mean: 0, variance: 0.05 } },
    { rating: 5, weight: 0.5, severity: null },
  ];
  expect(accepted(dependsOnCalibration(ratings, 3))).toBe(true);
});

test("an unfit rating is refused", () => {
  expect(dependsOnCalibration([{ rating: Number.NaN, weight: 1, severity: null }], 3)).toMatchObject({
    ok: false,
    refusal: { what: "ratings[0].rating", given: "NaN" },
  });
});
