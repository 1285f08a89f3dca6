import { expect, test } from "vitest";
import { can, type Relation } from "../authorization/can.js";
import type { Action } from "../authorization/matrix.js";
import { isOnTimeline } from "./timeline-visibility.js";

const on = (relation: Relation, owesScorecard = false) => ({
  may: (action: Action) => can({ kind: "member", role: "member" }, action, relation),
  owesScorecard,
});
const manager = on({ teamRoles: ["hiring_manager"] });
const coordinator = on({ teamRoles: ["coordinator"] });

test("a hiring manager reads what happened in every part of an application", () => {
  for (const type of ["application.moved", "note.added", "message.sent", "interview.scheduled", "scorecard.submitted"])
    expect([type, isOnTimeline(type, manager)]).toEqual([type, true]);
});

test.each([
  ["application.moved", true],
  ["interview.scheduled", true],
  ["message.sent", true],
  ["scorecard.submitted", false],
  ["offer.sent", false],
] as const)("a coordinator's timeline has %s: %s", (type, there) => {
  expect(isOnTimeline(type, coordinator)).toBe(there);
});

test.each(["scorecard.submitted", "scorecard.amended", "interview.scorecards_complete", "debrief.opened", "vote.cast"])(
  "whoever owes a scorecard does not learn of %s",
  (type) => {
    expect(isOnTimeline(type, on({ teamRoles: ["hiring_manager"] }, true))).toBe(false);
    expect(isOnTimeline("application.moved", on({ teamRoles: ["hiring_manager"] }, true))).toBe(true);
  },
);

test("somebody with no part in the requisition has no timeline", () => {
  expect(isOnTimeline("application.moved", on({}))).toBe(false);
});

test.each([
  ["message.sent", "message.read"],
  ["interview.scheduled", "interview.read"],
  ["scorecard.submitted", "scorecard.read"],
  ["debrief.decided", "debrief.read"],
  ["vote.cast", "debrief.read"],
  ["offer.sent", "offer.read"],
  ["document.added", "document.read"],
  ["note.written", "note.read"],
] as const)("an entry %s is there exactly for who may %s", (type, needed) => {
  const may = (...actions: readonly string[]) => ({
    may: (action: string) => actions.includes(action),
    owesScorecard: false,
  });
  expect(isOnTimeline(type, may("activity.read", needed))).toBe(true);
  expect(isOnTimeline(type, may("activity.read"))).toBe(false);
  expect(isOnTimeline(type, may(needed))).toBe(false);
});
