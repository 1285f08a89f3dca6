import { describe, expect, test } from "vitest";
import { HOUR } from "../../shared/instant.js";
import { nextStep, type WorkState } from "./next-step.js";

const now = Date.parse("2027-02-01T10:00:00Z");
const work = (rest: Partial<WorkState> = {}): WorkState => ({
  status: "active",
  stageType: "interview",
  replyDueAt: now + HOUR,
  interviews: { nextAt: null, offered: false, scheduled: 0, planned: 3 },
  scorecards: { required: 0, submitted: 0, owed: 0, viewerOwes: "nothing" },
  debrief: null,
  offer: null,
  ...rest,
});
const late = { replyDueAt: now - 1 };

describe("the next step on a card", () => {
  test.each([
    ["nothing is booked yet", {}, { kind: "book" }],
    [
      "the candidate has to choose a time",
      { interviews: { nextAt: null, offered: true, scheduled: 0, planned: 3 } },
      { kind: "with_candidate" },
    ],
    [
      "an interview lies ahead",
      { interviews: { nextAt: now + HOUR, offered: false, scheduled: 1, planned: 3 } },
      { kind: "interview_at", at: now + HOUR },
    ],
    [
      "cards are missing",
      { scorecards: { required: 3, submitted: 2, owed: 1, viewerOwes: "nothing" } },
      { kind: "scorecards", submitted: 2, required: 3, late: false },
    ],
    [
      "cards are missing and the answer is late",
      { ...late, scorecards: { required: 3, submitted: 2, owed: 1, viewerOwes: "nothing" } },
      { kind: "scorecards", submitted: 2, required: 3, late: true },
    ],
    ["all is done", { interviews: { nextAt: null, offered: false, scheduled: 3, planned: 3 } }, { kind: "advance" }],
    ["the answer is late", { ...late, stageType: "screen" }, { kind: "reply_owed" }],
    ["a résumé waits", { stageType: "review" }, { kind: "review" }],
    ["a résumé waits too long", { ...late, stageType: "review" }, { kind: "reply_owed" }],
    ["no debrief is open", { stageType: "debrief" }, { kind: "open_debrief" }],
    [
      "people are voting",
      { stageType: "debrief", debrief: { state: "voting", votes: 1, voters: 4 } },
      { kind: "votes", votes: 1, voters: 4 },
    ],
    [
      "the votes are on the table",
      { stageType: "debrief", debrief: { state: "revealed", votes: 4, voters: 4 } },
      { kind: "decide" },
    ],
    [
      "it is decided",
      { stageType: "debrief", debrief: { state: "decided", votes: 4, voters: 4 } },
      { kind: "decided" },
    ],
    ["there is no offer", { stageType: "offer" }, { kind: "write_offer" }],
    ["the offer is being approved", { stageType: "offer", offer: "pending_approval" }, { kind: "offer_in_approval" }],
    ["the offer is approved", { stageType: "offer", offer: "approved" }, { kind: "send_offer" }],
    ["the candidate reads the offer", { ...late, stageType: "offer", offer: "viewed" }, { kind: "with_candidate" }],
    ["the candidate said yes", { stageType: "offer", offer: "accepted" }, { kind: "hire" }],
    ["references are due", { stageType: "reference" }, { kind: "references" }],
    ["it is on hold", { ...late, status: "on_hold" }, { kind: "on_hold" }],
    ["it is over", { status: "rejected" }, { kind: "closed" }],
  ] as const)("when %s", (_when, given, expected) => {
    expect(nextStep(work(given), now)).toEqual(expected);
  });

  test("to an interviewer who owes a scorecard says only that, not how many others are in", () => {
    const owing = { required: 3, submitted: 2, owed: 1, viewerOwes: "now" } as const;
    expect(nextStep(work({ ...late, scorecards: owing }), now)).toEqual({ kind: "your_scorecard" });
  });

  test("to an interviewer whose turn comes later does not say how many cards are in either", () => {
    const later = { required: 3, submitted: 1, owed: 1, viewerOwes: "later" } as const;
    const interviews = { nextAt: now + HOUR, offered: false, scheduled: 3, planned: 3 };
    expect(nextStep(work({ interviews, scorecards: later }), now)).toEqual({ kind: "interview_at", at: now + HOUR });
  });
});
