import fc from "fast-check";
import { expect, test } from "vitest";
import { firstStage, inOrder, stageAfter, stagesLeft, stepsTo } from "./stage-order.js";

const applied = { id: "applied", position: 0 };
const review = { id: "review", position: 1 };
const interviews = { id: "interviews", position: 5 };
const offer = { id: "offer", position: 9 };
const SHUFFLED = [offer, applied, interviews, review];

test("stages come in the order of their positions, however they were read", () => {
  expect(inOrder(SHUFFLED).map(({ id }) => id)).toEqual(["applied", "review", "interviews", "offer"]);
  expect(firstStage(SHUFFLED)).toBe(applied);
  expect(firstStage([])).toBeUndefined();
});

test("advancing leads to the next stage, and nowhere from the last", () => {
  expect(stageAfter(SHUFFLED, "review")).toBe(interviews);
  expect(stageAfter(SHUFFLED, "offer")).toBeUndefined();
  expect(stageAfter(SHUFFLED, "elsewhere")).toBeUndefined();
});

test("a jump forward leaves the stages it skips behind as well", () => {
  expect(stagesLeft(SHUFFLED, review, offer)).toEqual([review, interviews]);
  expect(stagesLeft(SHUFFLED, interviews, review)).toEqual([]);
});

test("the stepper marks what is done, where the candidate is and what lies ahead", () => {
  expect(stepsTo(SHUFFLED, "interviews").map(({ step }) => step)).toEqual(["done", "done", "now", "ahead"]);
  expect(stepsTo(SHUFFLED, null).every(({ step }) => step === "ahead")).toBe(true);
});

test("advancing from the first stage visits every stage once and ends", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 12 }), (positions) => {
      const stages = positions.map((position) => ({ id: `s${position}`, position }));
      const visited: number[] = [];
      for (let stage = firstStage(stages); stage; stage = stageAfter(stages, stage.id)) visited.push(stage.position);
      expect(visited).toEqual(positions.toSorted((a, b) => a - b));
    }),
  );
});
