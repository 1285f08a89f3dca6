import { describe, expect, test } from "vitest";
import { RATINGS, type Rating } from "../framework/rating-scale.js";
import { accepted } from "../shared/accepted.fixtures.js";
import { HOUR } from "../shared/instant.js";
import { entersStatistics, evidenceNotes, isAdmissible, timeliness } from "./admissible.js";

const note = (characters: number): string => "x".repeat(characters);

describe("a rating", () => {
  test.each<[Rating, string, boolean]>([
    [3, note(40), true],
    [3, note(39), false],
    [3, `${note(39)} `, false],
    [3, `${note(39)}\n${note(39)}`, false],
    [3, "", false],
    [3, "🦀".repeat(39), false],
    [1, note(40), false],
    [1, `${note(40)}\n\n  ${note(40)}`, true],
    [5, `${note(40)}\n${note(39)}`, false],
    [5, `${note(40)}\r\n${note(40)}`, true],
  ])("of %d with the evidence %j enters statistics: %s", (score, evidence, enters) => {
    expect(isAdmissible({ score, evidence })).toBe(enters);
  });

  test("needs two notes at both ends of the scale and one between", () => {
    const withOne = RATINGS.filter((score) => isAdmissible({ score, evidence: note(40) }));
    expect(withOne).toEqual([2, 3, 4]);
  });

  test("has one note a line", () => {
    expect(evidenceNotes(" drew the boundary first \n\n asked who runs it\n")).toEqual([
      "drew the boundary first",
      "asked who runs it",
    ]);
  });
});

describe("a card", () => {
  test.each([
    [-1, "on_time"],
    [24, "on_time"],
    [24.01, "overdue"],
    [72, "overdue"],
    [72.01, "late"],
  ])("handed in %d hours after the interview is %s", (hours, when) => {
    expect(accepted(timeliness(1000, 1000 + hours * HOUR))).toBe(when);
  });

  test.each([
    [Number.NaN, 0, "interviewEndedAt"],
    [0, Infinity, "submittedAt"],
  ])("with times %d and %d is refused by name", (ended, submitted, what) => {
    expect(timeliness(ended, submitted)).toMatchObject({ ok: false, refusal: { type: "UnfitValue", what } });
  });

  test("of a screen or a reference check never enters statistics, of an interview it does", () => {
    expect(accepted(entersStatistics("IT-SCREEN"))).toBe(false);
    expect(accepted(entersStatistics("IT-REF"))).toBe(false);
    expect(accepted(entersStatistics("IT-PAIR"))).toBe(true);
    expect(entersStatistics("IT-CHESS")).toEqual({
      ok: false,
      refusal: {
        type: "UnfitValue",
        what: "interviewType",
        given: "IT-CHESS",
        allowed: "the id of an interview type",
      },
    });
  });
});
