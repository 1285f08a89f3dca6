import { describe, expect, test } from "vitest";
import { close } from "../numeric/close.fixtures.js";
import type { RatingTable } from "../reliability/rating-table.js";
import { NINE_CANDIDATES } from "../reliability/reliability.fixtures.js";
import { adjacentAgreementFigure, alphaFigure } from "./agreement-figures.js";

const sourced = (ratings: RatingTable) => ({
  ratings,
  sources: ratings.map((row, candidate) => row.map((_, rater) => `card ${candidate}.${rater}`)),
});

describe("agreement", () => {
  test("of nine candidates is the golden share, with every rating it comes from", () => {
    const figure = adjacentAgreementFigure(sourced(NINE_CANDIDATES));
    expect(figure).toMatchObject({ value: 0.88, interval: null, n: 25, gate: { open: true } });
    expect(figure.inputs[0]).toEqual({ source: "card 0.0", value: 4, weight: 1 });
    expect(figure.inputs[24]).toEqual({ source: "card 8.3", value: 3, weight: 1 });
  });

  test("of fewer than twenty pairs is counts only, and of nobody rated twice not defined", () => {
    expect(adjacentAgreementFigure(sourced(NINE_CANDIDATES.slice(0, 3)))).toMatchObject({
      value: null,
      gate: { reason: { type: "NotYetShown", instead: "counts" } },
    });
    expect(adjacentAgreementFigure(sourced([[3, null]]))).toMatchObject({ gate: { reason: { type: "NotDefined" } } });
  });
});

describe("alpha", () => {
  test("of nine candidates is kept back: too few, and an interval that says nothing can be concluded", () => {
    expect(alphaFigure(sourced(NINE_CANDIDATES))).toMatchObject({
      value: null,
      gate: {
        reason: {
          unmet: [{ quantity: "candidatesWithTwoRaters", have: 8 }, { quantity: "intervalWidth" }],
          instead: "agreement_counts",
        },
      },
    });
  });

  test("of twelve candidates on whom people agree is shown with its interval", () => {
    const agreed = [1, 2, 3, 4, 5, 3, 2, 4, 3, 2, 5, 1].map((rating, at) => [rating, at === 3 ? rating - 1 : rating]);
    const figure = alphaFigure(sourced(agreed));
    expect(figure.gate).toEqual({ open: true });
    expect(figure.parameters).toEqual({ replicates: 2000, seed: 12345 });
    close(figure.value, 0.97, 0.02);
    expect(figure.interval?.lower).toBeLessThanOrEqual(figure.value ?? 0);
    expect(figure.interval?.upper).toBeGreaterThanOrEqual(figure.value ?? 1);
  });

  test("is not defined when all agree on one value, nor where most samples have none, and refuses a ragged table", () => {
    const flat = Array.from({ length: 12 }, () => [3, 3]);
    expect(alphaFigure(sourced(flat))).toMatchObject({ gate: { reason: { figure: "Krippendorff's alpha" } } });
    const rare = [
      [1, 5],
      [2, null],
      [3, null],
    ];
    expect(alphaFigure(sourced(rare))).toMatchObject({ gate: { reason: { figure: "bootstrap interval" } } });
    expect(alphaFigure(sourced([[1, 2], [3]]))).toMatchObject({ gate: { reason: { type: "UnfitValue" } } });
  });
});
