import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { bootstrapInterval, resampledAlpha, resampledReliability } from "./bootstrap-interval.js";
import type { RatingTable } from "./rating-table.js";
import { NINE_CANDIDATES } from "./reliability.fixtures.js";

describe("the bootstrap interval of nine candidates", () => {
  test("for alpha is the golden one", () => {
    const interval = accepted(bootstrapInterval(NINE_CANDIDATES, resampledAlpha()));

    close(interval.replicates[0], 0.191253);
    close(interval.replicates[1], 0.3787721);
    close(interval.replicates[2], 0.45246);
    close(interval.lower, -0.0213986);
    close(interval.median, 0.4627357);
    close(interval.upper, 0.7419284);
    expect(interval.skipped).toBe(0);
  });

  test("for ICC(2,1) is the golden one, started again from the seed", () => {
    const interval = accepted(bootstrapInterval(NINE_CANDIDATES, resampledReliability));

    close(interval.replicates[0], 0.2337165);
    close(interval.replicates[1], 0.4768612);
    close(interval.replicates[2], 0.6168091);
    close(interval.lower, 0.080644);
    close(interval.median, 0.5339639);
    close(interval.upper, 0.7297885);
  });
});

describe("a bootstrap interval", () => {
  test("is not defined when more than one sample in twenty leaves the figure undefined", () => {
    const oneRatedTwice: RatingTable = [
      [1, 5],
      [2, null],
      [3, null],
    ];
    expect(bootstrapInterval(oneRatedTwice, resampledAlpha())).toMatchObject({
      ok: false,
      refusal: { type: "NotDefined", figure: "bootstrap interval", because: expect.stringContaining("of 2000") },
    });
  });

  test("tolerates exactly one undefined sample in twenty, and counts it", () => {
    let call = 0;
    const everyTwentieth = (): number | null => ((call += 1) % 20 === 0 ? null : call);
    const options = { replicates: 100, seed: 1 };
    expect(accepted(bootstrapInterval([[1, 2]], everyTwentieth, options)).skipped).toBe(5);
    call = 0;
    const everyTenth = (): number | null => ((call += 1) % 10 === 0 ? null : call);
    expect(bootstrapInterval([[1, 2]], everyTenth, options).ok).toBe(false);
  });

  test.each([
    ["replicates", { replicates: 0, seed: 1 }, "0"],
    ["replicates", { replicates: 2.5, seed: 1 }, "2.5"],
    ["replicates", { replicates: 100_001, seed: 1 }, "100001"],
    ["seed", { replicates: 10, seed: Number.NaN }, "NaN"],
  ])("refuses unfit %s by name", (what, options, given) => {
    expect(bootstrapInterval([[1, 2]], resampledAlpha(), options)).toMatchObject({
      ok: false,
      refusal: { type: "UnfitValue", what, given },
    });
  });

  test("refuses an unfit table, and a figure that is not a number", () => {
    expect(bootstrapInterval([], resampledAlpha())).toMatchObject({ refusal: { what: "ratings" } });
    expect(bootstrapInterval([[1, 2]], () => Number.NaN)).toMatchObject({ refusal: { what: "figure", given: "NaN" } });
  });

  test("keeps its limits in order and is the same for the same seed", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const options = { replicates: 40, seed };
        const result = bootstrapInterval(NINE_CANDIDATES, resampledAlpha(), options);
        expect(bootstrapInterval(NINE_CANDIDATES, resampledAlpha(), options)).toEqual(result);
        if (!result.ok) return;
        expect(result.value.lower).toBeLessThanOrEqual(result.value.median);
        expect(result.value.median).toBeLessThanOrEqual(result.value.upper);
      }),
      { numRuns: 30 },
    );
  });
});
