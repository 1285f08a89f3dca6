import { describe, expect, test } from "vitest";
import { DAY, MINUTE } from "../shared/instant.js";
import type { Transition } from "./standing/history.js";
import { undoWithdrawal, undoWithdrawalUntil } from "./undo-withdrawal.js";

const start = Date.parse("2027-02-01T10:00:00Z");
const applied: Transition = {
  id: "t1",
  fromStageId: null,
  toStageId: "review",
  toStatus: "active",
  at: start,
  byMemberId: null,
  undoes: null,
};
const withdrawn: Transition = {
  ...applied,
  id: "t2",
  fromStageId: "review",
  toStageId: null,
  toStatus: "withdrawn",
  at: start + 2 * DAY,
};
const open = { takesCandidates: true, activeElsewhere: false };

describe("Amara takes her withdrawal back", () => {
  test("within ten minutes, and stands where she stood, since when she stood there", () => {
    expect(undoWithdrawal([applied, withdrawn], open, withdrawn.at + 10 * MINUTE)).toEqual({
      ok: true,
      value: { stageId: "review", enteredStageAt: start, undoes: "t2" },
    });
    expect(undoWithdrawalUntil(withdrawn)).toBe(withdrawn.at + 10 * MINUTE);
  });

  test("also when she was on hold: she goes on", () => {
    const held: Transition = { ...applied, id: "t3", fromStageId: "review", toStatus: "on_hold", at: start + DAY };
    expect(undoWithdrawal([applied, held, withdrawn], open, withdrawn.at)).toMatchObject({
      ok: true,
      value: { stageId: "review", enteredStageAt: start },
    });
  });

  test.each([
    ["a moment too late", [applied, withdrawn], open, withdrawn.at + 10 * MINUTE + 1, "NothingToUndo"],
    ["when a member recorded it", [applied, { ...withdrawn, byMemberId: "ines" }], open, withdrawn.at, "NothingToUndo"],
    ["when she never withdrew", [applied], open, start, "NothingToUndo"],
    ["of a history that is empty", [], open, start, "NothingToUndo"],
    [
      "when the job was closed since",
      [applied, withdrawn],
      { ...open, takesCandidates: false },
      withdrawn.at,
      "RequisitionNotOpen",
    ],
    [
      "when she has applied again",
      [applied, withdrawn],
      { ...open, activeElsewhere: true },
      withdrawn.at,
      "AlreadyActiveHere",
    ],
  ])("not %s", (_when, transitions, requisition, now, type) => {
    expect(undoWithdrawal(transitions, requisition, now)).toEqual({ ok: false, refusal: { type } });
  });
});
