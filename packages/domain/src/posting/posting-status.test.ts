import { expect, test } from "vitest";
import { allowsPostingCommand, nextPostingState, POSTING_COMMANDS, POSTING_STATES } from "./posting-status.js";

const TABLE = [
  ["draft", "publish", "published"],
  ["draft", "schedule", "scheduled"],
  ["draft", "close", "closed"],
  ["scheduled", "publish", "published"],
  ["scheduled", "schedule", "scheduled"],
  ["scheduled", "unpublish", "unpublished"],
  ["scheduled", "close", "closed"],
  ["published", "unpublish", "unpublished"],
  ["published", "close", "closed"],
  ["unpublished", "publish", "published"],
  ["unpublished", "schedule", "scheduled"],
  ["unpublished", "close", "closed"],
] as const;

test.each(TABLE)("a posting that is %s, on %s, becomes %s", (state, command, next) => {
  expect(nextPostingState(state, command)).toEqual({ ok: true, value: next });
});

const everyPair = POSTING_STATES.flatMap((state) => POSTING_COMMANDS.map((command) => [state, command] as const));
const refused = everyPair.filter(([state, command]) => !TABLE.some(([from, on]) => from === state && on === command));

test.each(refused)("a posting that is %s refuses %s and says so", (state, command) => {
  const refusal = { type: "PostingTransitionRefused", command, state };
  expect(nextPostingState(state, command)).toEqual({ ok: false, refusal });
  expect(allowsPostingCommand(state, command)).toBe(false);
});
