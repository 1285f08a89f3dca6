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
