import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { NINE_CANDIDATES } from "../reliability/reliability.fixtures.js";
import { reliabilityOfMean, varianceComponents } from "../reliability/variance-components.js";
import { checkModel, shrinkComponents, START_MODEL } from "./rating-model.js";

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

  test.each([
    ["mean", Number.NaN, "a number from -1e9 to 1e9"],
    ["candidate", 0, "a finite number above 0"],
    ["severity", -1, "a finite number from 0"],
    ["residual", 0, "a finite number above 0"],
  ])("are refused as a model with a %s of %d", (part, value, allowed) => {
    expect(checkModel({ ...START_MODEL, [part]: value })).toEqual({
      ok: false,
      refusal: { type: "UnfitValue", what: `model.${part}`, given: String(value), allowed },
    });
    expect(checkModel({ ...START_MODEL, severity: 0 }).ok).toBe(true);
  });

  test.each(["candidate", "severity", "residual"])("are refused with an estimated %s below 0", (part) => {
    const none = { candidate: 0, severity: 0, residual: 0 };
    expect(shrinkComponents({ ...none, [part]: -1 }, 1)).toMatchObject({
      refusal: { what: `estimated.${part}`, given: "-1" },
    });
  });

  test.each([
    [1, 0.44],
    [2, 0.6111111],
    [3, 0.7021277],
    [4, 0.7586207],
  ])("at the start give %d ratings their golden reliability", (ratings, reliability) => {
    close(accepted(reliabilityOfMean(START_MODEL, ratings)), reliability);
  });
});
