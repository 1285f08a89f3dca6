import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import type { CompetencyObservation } from "../calibration/deviations.js";
import { correlation } from "../numeric/correlation.js";
import { close } from "../numeric/close.fixtures.js";
import { crossRaterCorrelation } from "./cross-rater.js";

const PLAN = [3, 4, 2, 5, 3, 4, 1, 3];
const CODE = [3, 4, 3, 4, 2, 5, 2, 3];

const of = (candidate: number, interviewer: string, competency: string, rating: number): CompetencyObservation => ({
  candidate: `candidate ${candidate}`,
  interviewer,
  competency,
  rating,
});
/** Planning by Noor and code by Piet, of eight candidates. */
const apart = PLAN.flatMap((rating, candidate) => [
  of(candidate, "Noor", "TL-PLAN", rating),
  of(candidate, "Piet", "TL-CODE", CODE[candidate] ?? 0),
]);

describe("competencies rated by different people", () => {
  test("go together as their ratings do", () => {
    const { pairs, z, correlation: r } = accepted(crossRaterCorrelation(apart));
    expect(pairs).toBe(1);
    close(r, accepted(correlation(PLAN, CODE)), 1e-12);
    close(z, Math.atanh(r), 1e-12);
  });

  test("count whatever one person said about both for nothing", () => {
    const haloed = PLAN.flatMap((rating, candidate) => [of(candidate, "Noor", "TL-CODE", rating)]);
    const { correlation: r } = accepted(crossRaterCorrelation([...apart, ...haloed]));
    close(r, accepted(correlation(PLAN, CODE)), 1e-12);
    const alone = [...apart.filter(({ interviewer }) => interviewer === "Noor"), ...haloed];
    expect(crossRaterCorrelation(alone)).toMatchObject({ refusal: { type: "NotDefined" } });
  });

  test("count every pairing of different people, and clip what is too good to be true", () => {
    const third = CODE.map((rating, candidate) => of(candidate, "Quinn", "TL-CODE", rating));
    const { correlation: r } = accepted(crossRaterCorrelation([...apart, ...third]));
    close(r, accepted(correlation(PLAN, CODE)), 1e-12);
    const same = PLAN.flatMap((rating, candidate) => [
      of(candidate, "Noor", "TL-PLAN", rating),
      of(candidate, "Piet", "TL-CODE", rating),
    ]);
    close(accepted(crossRaterCorrelation(same)).correlation, 0.99, 1e-9);
  });

  test("average over pairs of competencies", () => {
    const team = CODE.map((rating, candidate) => of(candidate, "Quinn", "TL-TEAM", 6 - rating));
    const { pairs, z } = accepted(crossRaterCorrelation([...apart, ...team]));
    expect(pairs).toBe(3);
    const one = Math.atanh(accepted(correlation(PLAN, CODE)));
    close(z, (one - one - Math.atanh(0.99)) / 3, 1e-9);
  });

  test("do not count candidates whom nobody else rated on the other", () => {
    const seven = apart.filter(({ candidate }) => candidate !== "candidate 7");
    const alone = [of(20, "Noor", "TL-PLAN", 5), of(21, "Piet", "TL-CODE", 1), of(22, "Noor", "TL-PLAN", 1)];
    expect(crossRaterCorrelation([...seven, ...alone])).toMatchObject({ refusal: { type: "NotDefined" } });
    const { correlation: r } = accepted(crossRaterCorrelation([...apart, ...alone]));
    close(r, accepted(correlation(PLAN, CODE)), 1e-12);
  });

  test("need eight candidates and ratings that vary", () => {
    expect(crossRaterCorrelation(apart.slice(2))).toMatchObject({
      refusal: {
        type: "NotDefined",
        figure: "cross-rater correlation",
        because: "no two competencies have 8 candidates rated by different people",
      },
    });
    const flat = apart.map((rating) => ({ ...rating, rating: 3 }));
    expect(crossRaterCorrelation(flat)).toMatchObject({ refusal: { type: "NotDefined" } });
  });

  test("refuse no ratings and a rating of NaN", () => {
    expect(crossRaterCorrelation([])).toMatchObject({
      refusal: { what: "ratings", given: "none", allowed: "at least one rating" },
    });
    expect(crossRaterCorrelation([of(0, "Noor", "TL-PLAN", Number.NaN)])).toMatchObject({
      refusal: { what: "ratings[0]", given: "NaN" },
    });
  });
});
