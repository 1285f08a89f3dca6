import { expect, test } from "vitest";
import { closeDebrief } from "./must-have-evidence.js";

const seen = (competency: string, enoughEvidence: boolean) => ({ competency, summary: { enoughEvidence } });
const MUST_HAVES = [seen("TL-PLAN", true), seen("TL-CODE", false), seen("TL-TEAM", false)];

test("a debrief closes when enough was seen of every must-have", () => {
  expect(closeDebrief([seen("TL-PLAN", true)], "")).toEqual({ ok: true, value: { waived: [] } });
  expect(closeDebrief([], "")).toEqual({ ok: true, value: { waived: [] } });
});

test("a debrief with unseen must-haves names them, and closes with a reason only", () => {
  const refusal = { type: "MustHavesUnseen", competencies: ["TL-CODE", "TL-TEAM"] };
  expect(closeDebrief(MUST_HAVES, "  ")).toEqual({ ok: false, refusal });
  expect(closeDebrief(MUST_HAVES, "Their work is public.")).toEqual({
    ok: true,
    value: { waived: ["TL-CODE", "TL-TEAM"] },
  });
});
