import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { severityFlag, severityShrinkage } from "./severity-flag.js";

describe("the flag for severity", () => {
  test("is not raised in the golden example, and is with more certainty and enough candidates", () => {
    const unsure = accepted(severityFlag({ shift: -0.6241495, deviation: 0.3217197, sharedCandidates: 4 }));
    close(unsure.probability, 0.6504499);
    expect(unsure.flagged).toBe(false);
    const sure = accepted(severityFlag({ shift: -0.62, deviation: 0.15, sharedCandidates: 8 }));
    close(sure.probability, 0.7881446);
    expect(sure.flagged).toBe(true);
    expect(accepted(severityFlag({ shift: -0.62, deviation: 0.15, sharedCandidates: 7 })).flagged).toBe(false);
  });

  test("is not raised for a shift that is unsure, with however many candidates", () => {
    const unsure = accepted(severityFlag({ shift: 0.5, deviation: 0.2, sharedCandidates: 50 }));
    expect(unsure.probability).toBeLessThan(0.75);
    expect(unsure.flagged).toBe(false);
  });

  test("treats lenient and severe alike", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        (s, sd) => {
          const one = accepted(severityFlag({ shift: s, deviation: sd, sharedCandidates: 9 }));
          const other = accepted(severityFlag({ shift: -s, deviation: sd, sharedCandidates: 9 }));
          close(one.probability, other.probability, 1e-12);
        },
      ),
    );
  });

  test.each([
    [{ shift: Number.NaN, deviation: 1, sharedCandidates: 8 }, "shift"],
    [{ shift: 0, deviation: 0, sharedCandidates: 8 }, "deviation"],
    [{ shift: 0, deviation: 1, sharedCandidates: 1.5 }, "sharedCandidates"],
  ])("refuses %o by name", (severity, what) => {
    expect(severityFlag(severity)).toMatchObject({ ok: false, refusal: { type: "UnfitValue", what } });
  });

  test.each([
    [0, 0],
    [5, 0.455],
    [8, 0.571],
    [12, 0.667],
    [20, 0.769],
  ])("after %d candidates keeps %d of an observed shift", (candidates, kept) => {
    close(accepted(severityShrinkage(candidates)), kept, 5e-4);
  });

  test("refuses parts of candidates and a noise of 0", () => {
    expect(severityShrinkage(1.5)).toMatchObject({ refusal: { what: "candidates" } });
    expect(severityShrinkage(5, 0.1, 0)).toMatchObject({ refusal: { what: "rowNoise" } });
    expect(severityShrinkage(5, Number.NaN)).toMatchObject({ refusal: { what: "severity" } });
  });
});
