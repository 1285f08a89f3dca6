import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { APPLICATION_STATUSES } from "../application/application-status.js";
import { move, type Movable, type Stage } from "./move.js";
import type { Progress } from "./move-concerns.js";
import { STAGE_TYPES } from "../framework/pipeline-template.js";

const stage = (id: string, position: number, type: Stage["type"]): Stage => ({
  id,
  position,
  type,
  requisitionId: "payroll",
});
const review = stage("review", 1, "review");
const interviews = stage("interviews", 2, "interview");
const debrief = stage("debrief", 3, "debrief");
const offer = stage("offer", 4, "offer");
const STAGES = [review, interviews, debrief, offer];

const inStage = (at: Stage, rest: Partial<Movable> = {}): Movable => ({
  status: "active",
  stageId: at.id,
  requisitionId: "payroll",
  version: 7,
  ...rest,
});
const done: Progress = { scorecardsOwed: 0, decision: "advance" };
const seen = (at: Stage, version = 7) => ({ stageId: at.id, version });

describe("a recruiter who moves a candidate", () => {
  test("brings them to the next stage", () => {
    expect(move(inStage(review), seen(review), interviews, STAGES, done, "")).toEqual({
      ok: true,
      value: { fromStageId: "review", toStageId: "interviews", overridden: [] },
    });
  });

  test("learns that a colleague was faster, and where the candidate is now", () => {
    const moved = inStage(interviews, { version: 8 });
    expect(move(moved, seen(review), debrief, STAGES, done, "")).toEqual({
      ok: false,
      refusal: { type: "StageConflict", currentStageId: "interviews", currentVersion: 8 },
    });
  });

  test("learns of a change that left the stage as it was, too", () => {
    const edited = inStage(review, { version: 8 });
    expect(move(edited, seen(review), interviews, STAGES, done, "").ok).toBe(false);
  });

  test("cannot bring them into the pipeline of another requisition", () => {
    const elsewhere: Stage = { ...interviews, requisitionId: "platform" };
    expect(move(inStage(review), seen(review), elsewhere, STAGES, done, "")).toEqual({
      ok: false,
      refusal: { type: "StageOutsidePipeline" },
    });
  });

  test("is told when they are there already", () => {
    expect(move(inStage(review), seen(review), review, STAGES, done, "")).toEqual({
      ok: false,
      refusal: { type: "AlreadyInStage" },
    });
  });

  test.each(APPLICATION_STATUSES.filter((status) => status !== "active"))("cannot move one who is %s", (status) => {
    expect(move(inStage(review, { status }), seen(review), interviews, STAGES, done, "because")).toEqual({
      ok: false,
      refusal: { type: "TransitionRefused", command: "move", status },
    });
  });
});

describe("a move that needs a sentence", () => {
  test.each([
    ["going back", interviews, review, done, ["moves_back"]],
    ["leaving interviews with a card owed", interviews, debrief, { ...done, scorecardsOwed: 1 }, ["scorecards_owed"]],
    ["leaving the debrief undecided", debrief, offer, { ...done, decision: null }, ["not_decided"]],
    ["leaving the debrief on a decision to hold", debrief, offer, { ...done, decision: "hold" }, ["not_decided"]],
    [
      "skipping interviews and debrief",
      review,
      offer,
      { scorecardsOwed: 2, decision: null },
      ["scorecards_owed", "not_decided"],
    ],
  ] as const)("%s is refused without a reason and done with one", (_what, from, to, progress, concerns) => {
    expect(move(inStage(from), seen(from), to, STAGES, progress, "  ")).toEqual({
      ok: false,
      refusal: { type: "ReasonNeeded", concerns },
    });
    expect(move(inStage(from), seen(from), to, STAGES, progress, "The panel asked for it.")).toEqual({
      ok: true,
      value: { fromStageId: from.id, toStageId: to.id, overridden: concerns },
    });
  });

  test("entering the interviews needs none, whatever is owed", () => {
    expect(move(inStage(review), seen(review), interviews, STAGES, { scorecardsOwed: 3, decision: null }, "").ok).toBe(
      true,
    );
  });
});

test("a move that is accepted always ends in a stage of the same pipeline, and only from what was on screen", () => {
  const anyStage = fc.record({
    id: fc.constantFrom("a", "b", "c", "d"),
    position: fc.integer({ min: 0, max: 5 }),
    type: fc.constantFrom(...STAGE_TYPES),
    requisitionId: fc.constantFrom("payroll", "platform"),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...APPLICATION_STATUSES),
      fc.uniqueArray(anyStage, { selector: ({ id }) => id, minLength: 1 }),
      anyStage,
      fc.constantFrom("a", "b", "c"),
      fc.record({ stageId: fc.constantFrom("a", "b", "c"), version: fc.integer({ min: 1, max: 3 }) }),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom("", "because"),
      (status, stages, target, stageId, expected, version, reason) => {
        const application = { status, stageId, requisitionId: "payroll", version };
        const moved = move(application, expected, target, stages, { scorecardsOwed: 1, decision: null }, reason);
        if (!moved.ok) return;
        expect(target.requisitionId).toBe("payroll");
        expect(expected).toEqual({ stageId, version });
        expect(moved.value.fromStageId).toBe(stageId);
        expect(moved.value.toStageId).not.toBe(stageId);
      },
    ),
  );
});
