import { expect, it } from "vitest";
import { assignInterviewers, type Interviewer } from "./assign-interviewers.js";
import type { PlannedInterview } from "./planned-interview.js";

const ana: Interviewer = { id: "ana", types: ["IT-HM", "IT-STAKE"], load: 1 };
const ben: Interviewer = { id: "ben", types: ["IT-PAIR", "IT-CODEREV"], load: 3 };
const chi: Interviewer = { id: "chi", types: ["IT-PAIR", "IT-CODEREV", "IT-SYSDES"], load: 0 };
const dev: Interviewer = { id: "dev", types: ["IT-PLAN", "IT-OPSINC"], load: 4 };
const eva: Interviewer = { id: "eva", types: ["IT-CONF", "IT-PEOPLE"], load: 2 };
const fay: Interviewer = { id: "fay", types: ["IT-PLAN", "IT-CONF", "IT-CODEREV"], load: 1 };
const everybody = [ana, ben, chi, dev, eva, fay];

const loop = (...types: PlannedInterview["type"][]): PlannedInterview[] => types.map((type) => ({ type, raters: 1 }));
const deliveryLoop = loop("IT-HM", "IT-PAIR", "IT-CODEREV", "IT-PLAN", "IT-CONF");
const inSeatOrder = (plan: readonly PlannedInterview[], people: readonly Interviewer[]) => {
  const assigned = assignInterviewers(plan, people);
  return assigned.ok ? assigned.value.flatMap((interview) => interview.people) : assigned.refusal;
};

it("seats the loop of the worked example", () => {
  expect(inSeatOrder(deliveryLoop, everybody)).toEqual(["ana", "ben", "chi", "fay", "eva"]);
});

it("shares the work of the worked example as evenly as it says: highest load 4, sum of squares 50", () => {
  const seated = inSeatOrder(deliveryLoop, everybody);
  const loads = everybody.map(({ id, load }) => load + (Array.isArray(seated) && seated.includes(id) ? 1 : 0));
  expect(Math.max(...loads)).toBe(4);
  expect(loads.reduce((sum, load) => sum + load * load, 0)).toBe(50);
});

it("finds the same people in whatever order they are listed", () => {
  expect(inSeatOrder(deliveryLoop, everybody.toReversed())).toEqual(["ana", "ben", "chi", "fay", "eva"]);
});

it("leaves out whoever knows the candidate", () => {
  expect(inSeatOrder(deliveryLoop, [ana, { ...ben, unavailable: true }, chi, dev, eva, fay])).toEqual({
    type: "NobodyLeft",
    interviewType: "IT-PLAN",
  });
});

it("gives a trainee the second seat of a panel and no other", () => {
  const trainee: Interviewer = { id: "abe", types: ["IT-PAIR"], load: 0, trainee: true };
  expect(inSeatOrder([{ type: "IT-PAIR", raters: 2 }], [trainee, ben])).toEqual(["ben", "abe"]);
  expect(inSeatOrder(loop("IT-PAIR"), [trainee])).toEqual({ type: "NobodyLeft", interviewType: "IT-PAIR" });
});

it("keeps the hiring manager to the hiring manager interview", () => {
  expect(inSeatOrder(loop("IT-STAKE"), [{ ...ana, hiringManager: true }])).toMatchObject({ type: "NobodyLeft" });
  expect(inSeatOrder(loop("IT-HM"), [{ ...ana, hiringManager: true }])).toEqual(["ana"]);
});

it("never goes above five interviews a week, whatever limit a person sets", () => {
  expect(inSeatOrder(loop("IT-OPSINC"), [{ ...dev, cap: 9 }])).toEqual(["dev"]);
  expect(inSeatOrder(loop("IT-OPSINC"), [{ ...dev, load: 5, cap: 9 }])).toMatchObject({ type: "NobodyLeft" });
});
