import { describe, expect, test } from "vitest";
import { reinstate } from "./reinstate.js";

const STAGES = [
  { id: "review", position: 1 },
  { id: "applied", position: 0 },
];
const open = { takesCandidates: true, activeElsewhere: false };

describe("an application that is taken up again", () => {
  test.each(["rejected", "withdrawn"] as const)("stands in the stage it left when it was %s", (status) => {
    expect(reinstate({ status, lastStageId: "review" }, open, STAGES)).toEqual({
      ok: true,
      value: { status: "active", stageId: "review" },
    });
  });

  test("begins anew when its stage is gone", () => {
    expect(reinstate({ status: "rejected", lastStageId: "gone" }, open, STAGES)).toMatchObject({
      ok: true,
      value: { stageId: "applied" },
    });
  });

  test("needs a requisition that considers candidates", () => {
    expect(
      reinstate({ status: "rejected", lastStageId: "review" }, { ...open, takesCandidates: false }, STAGES),
    ).toEqual({
      ok: false,
      refusal: { type: "RequisitionNotOpen" },
    });
  });

  test("is refused while the same person is being considered there already", () => {
    expect(
      reinstate({ status: "withdrawn", lastStageId: "review" }, { ...open, activeElsewhere: true }, STAGES),
    ).toEqual({
      ok: false,
      refusal: { type: "AlreadyActiveHere" },
    });
  });

  test.each(["active", "on_hold", "hired", "converted"] as const)("cannot be when it is %s", (status) => {
    expect(reinstate({ status, lastStageId: "review" }, open, STAGES)).toMatchObject({
      ok: false,
      refusal: { type: "TransitionRefused", command: "reinstate" },
    });
  });
});
