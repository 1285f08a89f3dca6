import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allowsCommand,
  isOver,
  nextRequisitionState,
  REQUISITION_COMMANDS,
  REQUISITION_STATES,
  type RequisitionState,
} from "./requisition-status.js";

const TABLE = [
  ["draft", "submit", "pending_approval"],
  ["rejected", "submit", "pending_approval"],
  ["pending_approval", "approve", "approved"],
  ["pending_approval", "reject", "rejected"],
  ["pending_approval", "recall", "draft"],
  ["approved", "open", "open"],
  ["pending_approval", "reapprove", "pending_approval"],
  ["approved", "reapprove", "pending_approval"],
  ["open", "reapprove", "pending_approval"],
  ["open", "hold", "on_hold"],
  ["on_hold", "resume", "open"],
  ["open", "fill", "filled"],
  ["open", "close", "closed"],
  ["on_hold", "close", "closed"],
  ["approved", "close", "closed"],
  ["draft", "cancel", "cancelled"],
  ["rejected", "cancel", "cancelled"],
  ["pending_approval", "cancel", "cancelled"],
  ["approved", "cancel", "cancelled"],
  ["closed", "reopen", "open"],
  ["filled", "reopen", "open"],
] as const;

test.each(TABLE)("a requisition that is %s, on %s, becomes %s", (state, command, next) => {
  expect(nextRequisitionState(state, command)).toEqual({ ok: true, value: next });
});

const everyPair = REQUISITION_STATES.flatMap((state) =>
  REQUISITION_COMMANDS.map((command) => [state, command] as const),
);
const refused = everyPair.filter(([state, command]) => !TABLE.some(([from, on]) => from === state && on === command));

test.each(refused)("a requisition that is %s refuses %s and says so", (state, command) => {
  expect(nextRequisitionState(state, command)).toEqual({
    ok: false,
    refusal: { type: "RequisitionTransitionRefused", command, state },
  });
  expect(allowsCommand(state, command)).toBe(false);
});

describe("whatever people ask for, in whatever order", () => {
  const walk = (commands: readonly (typeof REQUISITION_COMMANDS)[number][]): RequisitionState[] => {
    const seen: RequisitionState[] = ["draft"];
    for (const command of commands) {
      const next = nextRequisitionState(seen.at(-1) ?? "draft", command);
      if (next.ok) seen.push(next.value);
    }
    return seen;
  };
  const commands = fc.array(fc.constantFrom(...REQUISITION_COMMANDS), { maxLength: 60 });

  test("nothing opens that was not approved before", () => {
    fc.assert(
      fc.property(commands, (asked) => {
        const states = walk(asked);
        const firstOpen = states.indexOf("open");
        const firstApproved = states.indexOf("approved");
        // A requisition closed without opening had been approved, so reopening it is no way around either.
        return firstOpen === -1 || (firstApproved !== -1 && firstApproved < firstOpen);
      }),
    );
  });

  test("a cancelled requisition stays cancelled", () => {
    fc.assert(
      fc.property(commands, (asked) => {
        const states = walk(asked);
        const cancelled = states.indexOf("cancelled");
        return cancelled === -1 || cancelled === states.length - 1;
      }),
    );
  });

  test("from every state that is not over, some way leads to an end", () => {
    const ends = (from: RequisitionState, trail: readonly RequisitionState[] = []): boolean =>
      isOver(from) ||
      REQUISITION_COMMANDS.some((command) => {
        const next = nextRequisitionState(from, command);
        return next.ok && !trail.includes(next.value) && ends(next.value, [...trail, next.value]);
      });
    expect(REQUISITION_STATES.filter((state) => !ends(state))).toEqual([]);
  });
});
