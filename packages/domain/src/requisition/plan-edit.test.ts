import { describe, expect, test } from "vitest";
import { parseInput } from "../shared/invalid-input.js";
import { planEdit, readPlanSettings } from "./plan-edit.js";

const paths = (interviews: unknown) => {
  const parsed = parseInput(planEdit, { interviews });
  return parsed.ok ? [] : parsed.refusal.issues.map(({ path }) => path);
};

describe("an edited plan", () => {
  test("may have gaps, and nobody chosen yet", () => {
    expect(parseInput(planEdit, { interviews: [{ type: "IT-PAIR", raters: 2 }] })).toEqual({
      ok: true,
      value: { interviews: [{ type: "IT-PAIR", raters: 2, interviewerIds: [] }] },
    });
  });

  test.each([
    ["no interview", [], ["interviews"]],
    ["an interview nobody knows", [{ type: "IT-CHAT", raters: 1 }], ["interviews.0.type"]],
    ["a reference check inside the loop", [{ type: "IT-REF", raters: 1 }], ["interviews.0.type"]],
    ["nobody who rates", [{ type: "IT-PAIR", raters: 0 }], ["interviews.0.raters"]],
    ["a crowd", [{ type: "IT-PAIR", raters: 3 }], ["interviews.0.raters"]],
    ["two hiring managers in one interview", [{ type: "IT-HM", raters: 2 }], ["interviews.0.raters"]],
    [
      "the same interview twice",
      [
        { type: "IT-PAIR", raters: 1 },
        { type: "IT-PAIR", raters: 1 },
      ],
      ["interviews"],
    ],
    ["no list at all", null, ["interviews"]],
  ])("with %s is refused beside its field", (_, interviews, expected) => {
    expect(paths(interviews)).toEqual(expected);
  });
});

test.each([[{}], [null], [{ interviews: 99 }], ["soon"]])("settings %j read as the defaults", (stored) => {
  expect(readPlanSettings(stored)).toMatchObject({ candidateMinutes: 300, interviews: 5, panels: 1 });
});
