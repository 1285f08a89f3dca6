import { describe, expect, test } from "vitest";
import {
  allowsCommand,
  APPLICATION_COMMANDS,
  APPLICATION_STATUSES,
  isInPipeline,
  nextStatus,
} from "./application-status.js";

const ALLOWED = [
  ["active", "move", "active"],
  ["active", "hold", "on_hold"],
  ["active", "reject", "rejected"],
  ["active", "withdraw", "withdrawn"],
  ["active", "transfer", "active"],
  ["active", "hire", "hired"],
  ["active", "convert", "converted"],
  ["on_hold", "resume", "active"],
  ["on_hold", "reject", "rejected"],
  ["on_hold", "withdraw", "withdrawn"],
  ["rejected", "reinstate", "active"],
  ["withdrawn", "reinstate", "active"],
  ["hired", "unhire", "active"],
] as const;

describe("the table of applications", () => {
  test.each(ALLOWED)("one that is %s, on %s, becomes %s", (status, command, next) => {
    expect(nextStatus(status, command)).toEqual({ ok: true, value: next });
    expect(allowsCommand(status, command)).toBe(true);
  });

  const others = APPLICATION_STATUSES.flatMap((status) =>
    APPLICATION_COMMANDS.filter((command) => !ALLOWED.some(([from, name]) => from === status && name === command)).map(
      (command) => [status, command] as const,
    ),
  );
  test.each(others)("one that is %s refuses %s and says so", (status, command) => {
    expect(nextStatus(status, command)).toEqual({
      ok: false,
      refusal: { type: "TransitionRefused", command, status },
    });
    expect(allowsCommand(status, command)).toBe(false);
  });
});

test("an application stands in a stage exactly while it is active or on hold", () => {
  expect(APPLICATION_STATUSES.filter(isInPipeline)).toEqual(["active", "on_hold"]);
});
