import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import type { CompetencyObservation } from "../calibration/deviations.js";
import { close } from "../numeric/close.fixtures.js";
import { ceiling } from "./ceiling.js";
import { severityInteractions } from "./severity-interaction.js";
import { severityTrend } from "./severity-trend.js";

describe("ratings at the top of the scale", () => {
  test("are too many above two in five, missing ones aside", () => {
    expect(accepted(ceiling([5, 5, 4, 3, 2, null, null]))).toEqual({ share: 0.4, violated: false });
    expect(accepted(ceiling([5, 5, 5, 4, 3, 2]))).toEqual({ share: 0.5, violated: true });
  });

  test("have no share without a rating, and a rating off the scale is refused", () => {
    expect(ceiling([null])).toMatchObject({ refusal: { type: "NotDefined", figure: "ceiling" } });
    expect(ceiling([])).toMatchObject({ refusal: { type: "NotDefined" } });
    for (const rating of [0, 5.5, Number.NaN])
      expect(ceiling([3, rating])).toMatchObject({ refusal: { what: "rating", given: String(rating) } });
  });
});

/** What Noor and Piet gave a number of candidates on two competencies. */
const observed = (
  candidates: number,
  rate: (candidate: number, interviewer: string, competency: string) => number,
): CompetencyObservation[] =>
  Array.from({ length: candidates }, (_, candidate) =>
    ["Noor", "Piet"].flatMap((interviewer) =>
      ["TL-PLAN", "TL-CODE"].map((competency) => ({
        candidate: `candidate ${candidate}`,
        interviewer,
        competency,
        rating: rate(candidate, interviewer, competency),
      })),
    ),
  ).flat();
/** A little noise that differs from candidate to candidate and cancels out over four. */
const noise = (candidate: number): number => [0.1, -0.1, 0.2, -0.2][candidate % 4] ?? 0;

describe("an interviewer's severity", () => {
  test("in one competency alone stands out, with how far and how likely by chance", () => {
    const harsh = observed(8, (candidate, interviewer, competency) =>
      interviewer === "Noor" && competency === "TL-CODE" ? 2 : 4 + noise(candidate),
    );
    const { pairs, found } = accepted(severityInteractions(harsh));
    expect(pairs).toBe(4);
    expect(found.map(({ interviewer, competency, candidates }) => [interviewer, competency, candidates])).toEqual([
      ["Noor", "TL-PLAN", 8],
      ["Noor", "TL-CODE", 8],
      ["Piet", "TL-PLAN", 8],
      ["Piet", "TL-CODE", 8],
    ]);
    expect(found.map(({ shift }) => Math.round(shift * 100) / 100)).toEqual([0.5, -0.5, -0.5, 0.5]);
    for (const { probability } of found) expect(probability).toBeLessThan(0.05);
  });

  test("in all competencies alike is no interaction, however large", () => {
    const lenient = observed(12, (candidate, interviewer) => (interviewer === "Noor" ? 5 : 2 + noise(candidate)));
    expect(accepted(severityInteractions(lenient))).toEqual({ pairs: 4, found: [] });
  });

  test("is not looked at with seven candidates, or of those rated on one competency only", () => {
    const harsh = (candidates: number) =>
      observed(candidates, (_, interviewer, competency) =>
        interviewer === "Noor" && competency === "TL-CODE" ? 1 : 5,
      );
    expect(accepted(severityInteractions(harsh(7)))).toEqual({ pairs: 0, found: [] });
    expect(accepted(severityInteractions(harsh(8))).found).toHaveLength(4);
    const single = harsh(12).filter(({ competency }) => competency === "TL-CODE");
    expect(accepted(severityInteractions(single)).pairs).toBe(0);
  });

  test("has its shift and its probability by the formula", () => {
    // Noor's ratings of code lie 1.5 below those of planning on average, with a spread; Piet's do not differ.
    const values = [1, 2, 3, 1, 2, 3, 1, 2];
    const found = accepted(
      severityInteractions(
        observed(8, (candidate, interviewer, competency) =>
          interviewer === "Noor" && competency === "TL-CODE" ? (values[candidate] ?? 0) : 4,
        ),
      ),
    ).found.find(({ interviewer, competency }) => interviewer === "Noor" && competency === "TL-CODE");
    close(found?.shift, -0.53125);
    // s² of the shifts is s² of the values over four: 0.696428571/4; z = 0.53125/√(0.174107143/8) = 3.6011.
    close(found?.probability, 4 * 3.168e-4, 2e-5);
  });

  test("refuses no ratings and one off the scale", () => {
    expect(severityInteractions([])).toMatchObject({ refusal: { what: "ratings", given: "none" } });
    expect(severityInteractions(observed(1, () => 6))).toMatchObject({ refusal: { what: "ratings[0]", given: "6" } });
  });
});

const over = (days: number, deviation: (day: number) => number) =>
  Array.from({ length: days }, (_, day) => ({ day, deviation: deviation(day) }));

describe("severity over time", () => {
  test("that grows by a tenth of a point in ten days has that trend", () => {
    const { perMonth, standardError, probability, violated } = accepted(
      severityTrend(over(40, (day) => day / 100 + (day % 2 === 0 ? 0.05 : -0.05))),
    );
    close(perMonth, 0.3, 0.01);
    expect(standardError).toBeGreaterThan(0);
    expect(probability).toBeLessThan(1e-6);
    expect(violated).toBe(true);
  });

  test("that does not change, or by too little to matter, is stable", () => {
    expect(accepted(severityTrend(over(20, () => 0.3)))).toMatchObject({
      perMonth: 0,
      probability: 1,
      violated: false,
    });
    expect(accepted(severityTrend(over(20, (day) => day / 100)))).toMatchObject({ violated: false });
    expect(accepted(severityTrend(over(20, (day) => day / 50)))).toMatchObject({ violated: true });
    expect(accepted(severityTrend(over(40, (day) => day / 150 + 8 * Math.sin(day * day)))).violated).toBe(false);
  });

  test("turns around when time does, and does not depend on the day counted from", () => {
    const point = fc.record({
      day: fc.integer({ min: 0, max: 300 }),
      deviation: fc.double({ min: -2, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 20, maxLength: 40 }), (points) => {
        const trend = severityTrend(points);
        if (!trend.ok) return;
        const back = accepted(severityTrend(points.map(({ day, deviation }) => ({ day: 1000 - day, deviation }))));
        close(back.perMonth, -trend.value.perMonth, 1e-8);
        close(back.probability, trend.value.probability, 1e-6);
        expect(back.violated).toBe(trend.value.violated);
      }),
    );
  });

  test.each([
    ["19 deviations", over(19, () => 0), { what: "deviations", given: "19", allowed: "at least 20" }],
    ["a deviation of NaN", over(20, (day) => (day === 3 ? Number.NaN : 0)), { what: "deviations[3].deviation" }],
    ["an endless day", [...over(20, () => 0), { day: Infinity, deviation: 0 }], { what: "deviations[20].day" }],
    ["one day only", over(20, () => 1).map(({ deviation }) => ({ day: 7, deviation })), { type: "NotDefined" }],
  ])("refuses %s", (_, deviations, refusal) => {
    expect(severityTrend(deviations)).toMatchObject({ ok: false, refusal });
  });
});
