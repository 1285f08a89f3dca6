import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { deviations } from "./deviations.js";

describe("deviations from the competency's mean", () => {
  const of = (candidate: string, interviewer: string, competency: string, rating: number) => ({
    candidate,
    interviewer,
    competency,
    rating,
  });

  test("count one interviewer of a candidate once, whatever the number of competencies", () => {
    const result = accepted(
      deviations([
        of("Imke", "Tomasz", "PLAN", 4),
        of("Imke", "Tomasz", "CODE", 2),
        of("Imke", "Yara", "PLAN", 2),
        of("Ravi", "Yara", "CODE", 4),
      ]),
    );
    expect(result).toEqual({
      candidates: ["Imke", "Ravi"],
      interviewers: ["Tomasz", "Yara"],
      table: [
        [0, -1],
        [null, 1],
      ],
    });
  });

  test("refuse nothing at all and a rating that is not finite", () => {
    expect(deviations([])).toMatchObject({
      refusal: { what: "ratings", given: "none", allowed: "at least one rating" },
    });
    expect(deviations([of("Imke", "Yara", "PLAN", Infinity)])).toMatchObject({ refusal: { what: "ratings[0]" } });
  });
});
