import { expect, test } from "vitest";
import { ACTIONS, cell, ROLES } from "./matrix.js";

test("every action is named once, by noun and verb, and somebody may take it", () => {
  for (const action of ACTIONS) {
    expect(action).toMatch(/^[a-z]+(\.[a-z_]+)+$/);
    expect([action, ROLES.some((role) => cell(action, role) !== "-")]).toEqual([action, true]);
  }
  expect(new Set(ACTIONS).size).toBe(ACTIONS.length);
});
