import { expect, it } from "vitest";
import { DAY } from "../../shared/instant.js";
import { checkPlan, type PlanFacts } from "./plan-checks.js";
import { DEFAULT_PLAN_SETTINGS } from "./plan-request.js";
import { PROFILES } from "../profile.js";

const now = 1_000 * DAY;
const { weights, mustHaves } = PROFILES["P-DELIVERY"];
const deliveryPlan: PlanFacts = {
  interviews: (["IT-HM", "IT-PAIR", "IT-CODEREV", "IT-PLAN", "IT-CONF"] as const).map((type) => ({ type, raters: 1 })),
  weights,
  mustHaves,
  settings: DEFAULT_PLAN_SETTINGS,
  now,
};
const checksOf = (facts: Partial<PlanFacts>) => checkPlan({ ...deliveryPlan, ...facts });

it("warns a delivery lead's hiring manager that nobody looks at architecture, and offers a look", () => {
  expect(checksOf({})).toEqual([
    {
      check: "blindSpot",
      level: "warn",
      competency: "TL-ARCH",
      weight: 9,
      fix: expect.objectContaining({ type: "IT-THREAT", exceeds: ["candidateMinutes", "interviews"] }),
    },
  ]);
});

it("blocks a plan that does not measure a must-have", () => {
  expect(checksOf({ mustHaves: [...mustHaves, "TL-OPS"] })).toContainEqual(
    expect.objectContaining({ check: "coverage", level: "block", competency: "TL-OPS" }),
  );
});

it("blocks one person who would rate the same competency twice", () => {
  const interviews = deliveryPlan.interviews.map((interview) => ({
    ...interview,
    people: interview.type === "IT-PAIR" || interview.type === "IT-CODEREV" ? ["ben"] : [interview.type],
  }));
  expect(checksOf({ interviews }).filter(({ check }) => check === "samePersonTwice")).toEqual([
    { check: "samePersonTwice", level: "block", person: "ben", competency: "TL-QUAL" },
    { check: "samePersonTwice", level: "block", person: "ben", competency: "TL-MENT" },
    { check: "samePersonTwice", level: "block", person: "ben", competency: "TL-CODE" },
  ]);
});

it("blocks what asks too much: minutes of the candidate, panels", () => {
  const interviews = deliveryPlan.interviews.map((interview) => ({ ...interview, raters: 2, minutes: 60 }));
  expect(checksOf({ interviews })).toContainEqual({ check: "panels", level: "block", panels: 5, allowed: 1 });
  expect(checksOf({ interviews })).toContainEqual({ check: "burden", level: "block", minutes: 330, allowed: 300 });
});

it("warns about people at their limit or long uncalibrated, and about small pools", () => {
  const interviews = deliveryPlan.interviews.map((interview) => ({ ...interview, people: [interview.type] }));
  const people = [
    { id: "IT-HM", load: 4, cap: 4, calibratedAt: now - 180 * DAY },
    { id: "IT-PAIR", load: 1, cap: 4, calibratedAt: now - 181 * DAY },
    { id: "IT-PLAN", load: 1, cap: 4, calibratedAt: null },
    { id: "elsewhere", load: 9, cap: 4, calibratedAt: null },
  ];
  const qualified = { "IT-HM": 3, "IT-PAIR": 2, "IT-CODEREV": 5, "IT-PLAN": 3 };
  expect(checksOf({ interviews, people, qualified }).slice(1)).toEqual([
    { check: "load", level: "warn", person: "IT-HM", cap: 4 },
    { check: "calibration", level: "warn", person: "IT-PAIR" },
    { check: "calibration", level: "warn", person: "IT-PLAN" },
    { check: "pool", level: "warn", interviewType: "IT-PAIR", qualified: 2 },
    { check: "pool", level: "warn", interviewType: "IT-CONF", qualified: 0 },
  ]);
});
