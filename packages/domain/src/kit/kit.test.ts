import { expect, test } from "vitest";
import { kitOf } from "./kit.js";

test("a kit is the framework's unless the plan says otherwise", () => {
  const kit = kitOf("IT-PLAN", {}, 50);
  expect(kit.questions.map(({ id }) => id)).toEqual(["Q-PLAN-1", "Q-PLAN-2", "Q-PLAN-3", "Q-PLAN-4"]);
  expect(kit.agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60);
  expect(kit.notes).toBe("");
});

test("a plan chooses questions, purpose, agenda and leaves a note", () => {
  const stored = {
    purpose: "See how they re-plan.",
    agenda: [{ minutes: 45, what: "Plan" }],
    questionIds: ["Q-PLAN-3"],
    notes: "Use another case than the ledger.",
  };
  expect(kitOf("IT-PLAN", stored, 50)).toMatchObject({
    purpose: "See how they re-plan.",
    agenda: [{ minutes: 45, what: "Plan" }],
    questions: [{ id: "Q-PLAN-3" }],
    notes: "Use another case than the ledger.",
  });
});

test("nobody sits in front of an empty page when a plan is broken", () => {
  expect(kitOf("IT-PLAN", { questionIds: ["Q-GONE-1"] }, 50).questions).toHaveLength(4);
  expect(kitOf("IT-PLAN", { agenda: "soon" }, 50).agenda).not.toEqual([]);
});

test("questions speak of the requisition's own hands-on share", () => {
  expect(kitOf("IT-SCREEN", null, 55).questions[0]?.text).toContain("55 %");
});
