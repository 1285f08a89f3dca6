import { describe, expect, test } from "vitest";
import { findingsOf, publish, publishChecklist, schedule, type Check, type Publishable } from "./publish.js";
import { EMPTY_POSTING_TEXT, type PostingText } from "./text/posting-text.js";

const text: PostingText = {
  ...EMPTY_POSTING_TEXT,
  summary: "Help the team that keeps the trams on time.",
  // As long as people read.
  why: "Drivers see delays before we do. ".repeat(60),
  outcomes: [
    "Write production code and design the system every week.",
    "Plan the delivery and keep quality and operations in order.",
    "Mentor the engineers of the team and help them work together.",
    "Choose technology with a view to strategy and cost.",
  ],
  needs: ["You have guided a team.", "You write production code.", "You plan deliveries."],
  process: { steps: [{ title: "Decision", minutes: null, text: "", preparation: "" }], weeks: 4 },
  adjustments: { text: "Ask Solveig.", email: "solveig@tram.example" },
};
const ready: Publishable = {
  state: "draft",
  requisitionState: "open",
  title: "Tech Lead, Timetable",
  hasLocation: true,
  pay: { minMinor: 8_000_000, maxMinor: 9_500_000, currency: "EUR", interval: "year" },
  text,
  form: { questions: [] },
  handsOnPercent: 50,
  plan: [],
  closesOn: "2027-01-31",
  today: "2026-12-01",
};

test("a complete posting of an open requisition is published", () => {
  expect(findingsOf(ready)).toEqual([]);
  expect(publish(ready)).toEqual({ ok: true, value: "published" });
});

test("a posting that was taken down is published again", () => {
  expect(publish({ ...ready, state: "unpublished" })).toEqual({ ok: true, value: "published" });
});

describe("publishing is refused, and the missing point named, without", () => {
  const blank = (change: Partial<PostingText>): Partial<Publishable> => ({ text: { ...text, ...change } });
  test.each<[Check, Partial<Publishable>]>([
    ["requisition_open", { requisitionState: "pending_approval" }],
    ["pay_range", { pay: null }],
    ["title", { title: " " }],
    ["location", { hasLocation: false }],
    ["summary", blank({ summary: "" })],
    ["why", blank({ why: "" })],
    ["hands_on", blank({ time: { ...text.time, handsOnPercent: 40 } })],
    ["outcomes", blank({ outcomes: [] })],
    ["needs", blank({ needs: [] })],
    ["process", blank({ process: { steps: [], weeks: null } })],
    ["adjustments", blank({ adjustments: { text: "", email: "" } })],
  ])("%s", (check, change) => {
    expect(publish({ ...ready, ...change })).toEqual({
      ok: false,
      refusal: { type: "NotPublishable", missing: [check] },
    });
  });
});

test("everything that is missing is said at once", () => {
  const refused = publish({ ...ready, pay: null, hasLocation: false, text: EMPTY_POSTING_TEXT });
  expect(
    refused.ok === false && refused.refusal.type === "NotPublishable" && refused.refusal.missing.length,
  ).toBeGreaterThan(5);
});

test.each([
  ["a closing date that has passed", { closesOn: "2026-11-30" }, "closing_date"],
  ["no closing date", { closesOn: null }, "closing_date"],
  ["words that keep people away", { text: { ...text, why: "We want a young rockstar." } }, "wording"],
] as const)("%s is advice and blocks nothing", (_what, change, check) => {
  const posting = { ...ready, ...change };
  expect(publishChecklist(posting).filter(({ done }) => !done)).toEqual([{ check, needed: false, done: false }]);
  expect(publish(posting).ok).toBe(true);
});

test("a text that keeps able people away is not published, and says what to do", () => {
  const posting = {
    ...ready,
    text: { ...text, needs: Array.from({ length: 8 }, (_, at) => `You have led team ${at}.`) },
  };
  expect(publish(posting)).toMatchObject({ refusal: { type: "NotPublishable", missing: ["text"] } });
  expect(findingsOf(posting)).toContainEqual(
    expect.objectContaining({ check: "JD-MUST", level: "block", place: { field: "needs", start: 0, end: 0 } }),
  );
});

test("a must-have no interview looks at is advice, because its words may have been misread", () => {
  const posting = { ...ready, plan: [{ type: "IT-HM", raters: 1 } as const] };
  expect(findingsOf(posting)).toContainEqual(expect.objectContaining({ check: "JD-LINK", level: "warn" }));
  expect(publish(posting).ok).toBe(true);
});

test("a closed posting stays closed, however complete it is", () => {
  expect(publish({ ...ready, state: "closed" })).toMatchObject({ refusal: { type: "PostingTransitionRefused" } });
});

test("a complete posting is published on a later day, up to the last day to apply", () => {
  const next = (publishOn: string) => ({ ok: true, value: { state: "scheduled", publishOn } });
  expect(schedule(ready, "2026-12-02")).toEqual(next("2026-12-02"));
  expect(schedule({ ...ready, state: "scheduled" }, "2027-01-31")).toEqual(next("2027-01-31"));
  expect(schedule({ ...ready, closesOn: null }, "2027-02-28")).toEqual(next("2027-02-28"));
});

test.each([
  ["2026-12-01", "Choose a day after today, or publish it now."],
  ["2027-02-01", "That is after the last day to apply."],
  ["2026-02-30", "Choose a day."],
  [null, "Choose a day."],
])("a posting is not scheduled for %s", (publishOn, message) => {
  expect(schedule(ready, publishOn)).toEqual({
    ok: false,
    refusal: { type: "InvalidInput", issues: [{ path: "publishOn", message }] },
  });
});

test("what is missing is said when the day is set, not on the morning itself", () => {
  expect(schedule({ ...ready, pay: null }, "2026-12-02")).toMatchObject({
    ok: false,
    refusal: { type: "NotPublishable", missing: ["pay_range"] },
  });
});
