import { expect, test } from "vitest";
import { funnel } from "./funnel.js";

test("conversion is the share that reached the next stage, and the last leads to a hire", () => {
  const steps = [
    { stageId: "applied", reached: 40, here: 10 },
    { stageId: "screen", reached: 10, here: 0 },
    { stageId: "offer", reached: 2, here: 1 },
  ];

  expect(funnel(steps, 1).map(({ passed }) => passed)).toEqual([0.25, 0.2, 0.5]);
});

test("a stage nobody reached has no conversion rather than nought per cent", () => {
  expect(funnel([{ stageId: "applied", reached: 0, here: 0 }], 0)[0]?.passed).toBeNull();
});
