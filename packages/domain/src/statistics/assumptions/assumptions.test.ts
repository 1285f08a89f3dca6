import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import type { CompetencyObservation } from "../calibration/deviations.js";
import { close } from "../numeric/close.fixtures.js";
import { ceiling } from "./ceiling.js";
import { severityInteractions } from "./severity-interaction.js";

describe("ratings at the top of the scale", () => {
  test("are too many above two in five, missing ones aside", () => {
    expect(accepted(ceiling([5, 5, 4, 3, 2, null, null]))).toEqual({ share: 0.4, violated: false });
    expect(accepted(ceiling([5, 5, 5, 4, 3, 2]))).toEqual({ share: 0.5, violated: true });
  });

  test("have no share without a rating, and a rating off the scale is refused", () => {
    expect(ceiling([null])).toMatchObject({
      refusal: { type: "NotDefined", figure: "ceiling", because: "there are no ratings" },
    });
    expect(ceiling([])).toMatchObject({ refusal: { type: "NotDefined" } });
    for (const rating of [0, 5.5, Number.NaN])
      expect(ceiling([3, rating])).toMatchObject({
        refusal: { what: "rating", given: String(rating), allowed: "1, 2, 3, 4, 5 or null" },
      });
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

  test("that chance explains, or that is too small to matter, is not brought up", () => {
    const rate = (by: number) =>
      observed(16, (candidate, interviewer, competency) =>
        interviewer === "Noor" && competency === "TL-CODE" ? 3 + by * (candidate % 2 === 0 ? 1 : -1) : 3,
      );
    expect(accepted(severityInteractions(rate(2)))).toEqual({ pairs: 4, found: [] });
    // Always 0.8 lower: certain, and a shift of 0.2 from the mean of each half.
    const small = observed(8, (_, interviewer, competency) =>
      interviewer === "Noor" && competency === "TL-CODE" ? 3.2 : 4,
    );
    expect(accepted(severityInteractions(small)).found).toEqual([]);
    // Half a point lower than all the others on average, with a spread that makes it a matter of chance.
    const wide = observed(8, (candidate, interviewer, competency) =>
      interviewer === "Noor" && competency === "TL-CODE" ? (candidate < 4 ? 1 : 4.2) : 4.6,
    );
    expect(accepted(severityInteractions(wide)).found).toEqual([]);
  });

  test("that is the same for every candidate is no chance", () => {
    const harsh = observed(8, (_, interviewer, competency) =>
      interviewer === "Noor" && competency === "TL-CODE" ? 1 : 5,
    );
    const { found } = accepted(severityInteractions(harsh));
    expect(found.map(({ shift, probability }) => [shift, probability])).toEqual([
      [1, 0],
      [-1, 0],
      [-1, 0],
      [1, 0],
    ]);
  });

  test("refuses no ratings and one off the scale", () => {
    expect(severityInteractions([])).toMatchObject({ refusal: { what: "ratings", given: "none" } });
    expect(severityInteractions(observed(1, () => 6))).toMatchObject({ refusal: { what: "ratings[0]", given: "6" } });
  });
});
