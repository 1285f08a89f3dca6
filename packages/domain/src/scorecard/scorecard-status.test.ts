import { expect, test } from "vitest";
import {
  allowsScorecardCommand,
  isHandedIn,
  isOwed,
  nextScorecardState,
  SCORECARD_COMMANDS,
  SCORECARD_STATES,
} from "./scorecard-status.js";

const possible = [
  ["not_started", "save", "draft"],
  ["not_started", "submit", "submitted"],
  ["not_started", "waive", "waived"],
  ["not_started", "void", "void"],
  ["draft", "save", "draft"],
  ["draft", "submit", "submitted"],
  ["draft", "waive", "waived"],
  ["draft", "void", "void"],
  ["submitted", "amend", "amended"],
  ["amended", "amend", "amended"],
] as const;

test.each(possible)("a card that is %s, on %s, becomes %s", (state, command, next) => {
  expect(nextScorecardState(state, command)).toEqual({ ok: true, value: next });
  expect(allowsScorecardCommand(state, command)).toBe(true);
});

test("refuses everything else", () => {
  for (const state of SCORECARD_STATES)
    for (const command of SCORECARD_COMMANDS) {
      const allowed = possible.some(([from, on]) => from === state && on === command);
      expect([state, command, nextScorecardState(state, command).ok]).toEqual([state, command, allowed]);
    }
});

test("a card is owed, handed in, or neither", () => {
  expect(SCORECARD_STATES.filter(isOwed)).toEqual(["not_started", "draft"]);
  expect(SCORECARD_STATES.filter(isHandedIn)).toEqual(["submitted", "amended"]);
});
