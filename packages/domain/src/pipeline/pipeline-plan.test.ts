import { expect, test } from "vitest";
import { planPipeline } from "./pipeline-plan.js";
import { STAGE_TYPES } from "../framework/pipeline-template.js";

test("a new requisition starts with the seven stages of the framework, in order", () => {
  expect(planPipeline().map(({ key, position, replyDays }) => [position, key, replyDays])).toEqual([
    [0, "ST-APPLIED", 1],
    [1, "ST-REVIEW", 3],
    [2, "ST-SCREEN", 5],
    [3, "ST-LOOP", 12],
    [4, "ST-DEBRIEF", 2],
    [5, "ST-REF", 4],
    [6, "ST-OFFER", 3],
  ]);
});

test("every stage has a type that reports know and words for the candidate", () => {
  for (const { type, name, candidateLabel } of planPipeline()) {
    expect(STAGE_TYPES).toContain(type);
    expect(name).not.toBe("");
    expect(candidateLabel).not.toBe("");
  }
});
