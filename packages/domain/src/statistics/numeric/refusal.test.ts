import { expect, test } from "vitest";
import {
  BETWEEN_MINUS_ONE_AND_ONE,
  checkNumbers,
  COUNT,
  COUNT_FROM_ONE,
  FINITE,
  INSIDE,
  MODERATE,
  NOT_NEGATIVE,
  ON_THE_SCALE,
  POSITIVE,
  SHARE,
} from "./refusal.js";

test.each([
  [FINITE, "a finite number", [-1e300, 0, 1e300], [Infinity, -Infinity]],
  [MODERATE, "a number from -1e9 to 1e9", [-1e9, 0, 1e9], [1e9 + 1, -1e9 - 1, Infinity]],
  [COUNT, "a whole number from 0", [0, 1, 1e6], [-1, 0.5, 2 ** 53, Infinity]],
  [COUNT_FROM_ONE, "a whole number from 1", [1, 2], [0, 1.5, -1, Infinity]],
  [SHARE, "from 0 to 1", [0, 0.5, 1], [-0.01, 1.01, Infinity]],
  [INSIDE, "between 0 and 1, both excluded", [1e-9, 0.5, 1 - 1e-9], [0, 1, -1, 2]],
  [POSITIVE, "a finite number above 0", [Number.MIN_VALUE, 1e300], [0, -1, Infinity]],
  [NOT_NEGATIVE, "a finite number from 0", [0, 1e300], [-Number.MIN_VALUE, Infinity]],
  [ON_THE_SCALE, "from 1 to 5", [1, 3.5, 5], [0.99, 5.01, Infinity]],
  [BETWEEN_MINUS_ONE_AND_ONE, "between -1 and 1, both excluded", [-0.99, 0, 0.99], [-1, 1, 2, -2]],
] as const)("%o takes what it says, and refuses the rest and NaN by name", (kind, allowed, fitting, unfitting) => {
  for (const value of fitting) expect(checkNumbers(["figure", value, kind])).toEqual({ ok: true, value: true });
  for (const value of [...unfitting, Number.NaN])
    expect(checkNumbers(["before", fitting[0], kind], ["figure", value, kind])).toEqual({
      ok: false,
      refusal: { type: "UnfitValue", what: "figure", given: String(value), allowed },
    });
});
