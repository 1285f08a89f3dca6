import { expect, test } from "vitest";
import { daysUntilAnswer } from "./promise.js";

const stages = [
  { id: "screen", position: 3, type: "screen", replyDays: 5 },
  { id: "applied", position: 1, type: "review", replyDays: 1 },
  { id: "review", position: 2, type: "review", replyDays: 3 },
  { id: "offer", position: 4, type: "offer", replyDays: 0 },
] as const;

test.each([
  ["applied", 4],
  ["review", 3],
  ["screen", 5],
  ["offer", 0],
])("from %s on, an answer comes within %i business days", (stage, days) => {
  expect(daysUntilAnswer(stages, stage)).toBe(days);
});
