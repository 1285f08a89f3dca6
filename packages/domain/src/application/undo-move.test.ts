import { describe, expect, test } from "vitest";
import { DAY, HOUR } from "../shared/instant.js";
import type { Transition } from "./standing/history.js";
import { undoMove, UNDO_WINDOW } from "./undo-move.js";

const start = Date.parse("2027-02-01T10:00:00Z");
const ines = "ines";
const applied: Transition = {
  id: "t1",
  fromStageId: null,
  toStageId: "review",
  toStatus: "active",
  at: start,
  byMemberId: null,
  undoes: null,
};
const movedByInes: Transition = {
  id: "t2",
  fromStageId: "review",
  toStageId: "screen",
  toStatus: "active",
  at: start + 3 * DAY,
  byMemberId: ines,
  undoes: null,
};
const inScreen = { status: "active", stageId: "screen", version: 2 } as const;
const soon = movedByInes.at + HOUR;

describe("Ines takes her move back", () => {
  test("and the candidate stands where they stood, since when they stood there", () => {
    expect(undoMove(inScreen, 2, [applied, movedByInes], ines, soon)).toEqual({
      ok: true,
      value: { status: "active", stageId: "review", enteredStageAt: start, undoes: "t2" },
    });
  });

  test("within a day, not later", () => {
    const last = movedByInes.at + UNDO_WINDOW;
    expect(undoMove(inScreen, 2, [applied, movedByInes], ines, last).ok).toBe(true);
    expect(undoMove(inScreen, 2, [applied, movedByInes], ines, last + 1)).toEqual({
      ok: false,
      refusal: { type: "NothingToUndo" },
    });
  });

  test("not when a colleague changed the application meanwhile", () => {
    expect(undoMove({ ...inScreen, version: 3 }, 2, [applied, movedByInes], ines, soon)).toEqual({
      ok: false,
      refusal: { type: "StageConflict", currentStageId: "screen", currentVersion: 3 },
    });
  });

  test.each([
    ["the last move was a colleague's", [applied, { ...movedByInes, byMemberId: "omar" }]],
    ["nothing was moved yet", [applied]],
    ["the last step was not a move", [applied, movedByInes, { ...movedByInes, id: "t3", fromStageId: "screen" }]],
    ["it was taken back already", [applied, movedByInes, { ...movedByInes, id: "t3", undoes: "t2" }]],
  ])("not when %s", (_why, transitions) => {
    expect(undoMove(inScreen, 2, transitions, ines, soon)).toEqual({ ok: false, refusal: { type: "NothingToUndo" } });
  });

  test("not once the application is closed", () => {
    expect(undoMove({ ...inScreen, status: "rejected", stageId: null }, 2, [applied, movedByInes], ines, soon).ok).toBe(
      false,
    );
  });
});
