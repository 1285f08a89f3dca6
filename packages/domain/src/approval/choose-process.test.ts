import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  approvalGroupTemplate,
  approvalScope,
  chooseProcess,
  matches,
  resolvePeople,
  type ApprovalScope,
  type Request,
} from "./choose-process.js";

const PAYMENTS = "0198f1c0-0000-7000-8000-000000000001";
const SEARCH = "0198f1c0-0000-7000-8000-000000000002";

const request: Request = {
  departmentId: PAYMENTS,
  locationId: null,
  levelId: null,
  headcount: 2,
  yearlyPay: { currency: "EUR", minor: 118_000_00 },
  outsideRange: false,
};

describe("a filter", () => {
  test.each<[string, ApprovalScope, boolean]>([
    ["no filter at all", {}, true],
    ["the department of the request", { departmentIds: [SEARCH, PAYMENTS] }, true],
    ["another department", { departmentIds: [SEARCH] }, false],
    ["a location, while the request names none", { locationIds: [SEARCH] }, false],
    ["at least two people", { headcountFrom: 2 }, true],
    ["at least three people", { headcountFrom: 3 }, false],
    ["pay from 110,000 euros", { yearlyPayFrom: { currency: "EUR", minor: 110_000_00 } }, true],
    ["pay from exactly what the request pays", { yearlyPayFrom: { currency: "EUR", minor: 118_000_00 } }, true],
    ["pay from 120,000 euros", { yearlyPayFrom: { currency: "EUR", minor: 120_000_00 } }, false],
    ["pay in another currency", { yearlyPayFrom: { currency: "USD", minor: 1 } }, false],
    ["only outside the range", { outsideRangeOnly: true }, false],
    ["one filter that matches and one that does not", { departmentIds: [PAYMENTS], headcountFrom: 9 }, false],
  ])("for %s", (_, scope, expected) => {
    expect(matches(scope, request)).toBe(expected);
  });
});

test("a filter by pay does not match a request without any", () => {
  const unpaid = { ...request, yearlyPay: null };
  expect(matches({ yearlyPayFrom: { currency: "EUR", minor: 1 } }, unpaid)).toBe(false);
  expect(matches({}, unpaid)).toBe(true);
});

describe("the process", () => {
  test("of two with equal priority is the one with the lower id, in whatever order they come", () => {
    const [first, second] = ["a", "b"].map((id) => ({ id, priority: 5, scope: {} }));
    if (first === undefined || second === undefined) throw new Error("two processes");
    expect(chooseProcess([first, second], request)).toBe(first);
    expect(chooseProcess([second, first], request)).toBe(first);
  });

  const everywhere = { id: "b", priority: 1, scope: {} };
  const payments = { id: "a", priority: 10, scope: { departmentIds: [PAYMENTS] } };

  test("is the matching one with the highest priority", () => {
    expect(chooseProcess([everywhere, payments], request)).toBe(payments);
    expect(chooseProcess([everywhere, payments], { ...request, departmentId: SEARCH })).toBe(everywhere);
  });

  test("is none when nothing matches: the request needs nobody's approval", () => {
    expect(chooseProcess([payments], { ...request, departmentId: SEARCH })).toBeUndefined();
  });

  test("does not depend on the order in which processes are listed", () => {
    const drawn = fc.uniqueArray(
      fc.record({ id: fc.uuid(), priority: fc.integer({ min: 0, max: 2 }), scope: fc.constant({}) }),
      {
        selector: ({ id }) => id,
      },
    );
    fc.assert(
      fc.property(
        drawn,
        (processes) => chooseProcess(processes, request)?.id === chooseProcess(processes.toReversed(), request)?.id,
      ),
    );
  });
});

test("a filter that lists nothing is refused, because it would match nothing for ever", () => {
  expect(approvalScope.safeParse({ departmentIds: [] }).success).toBe(false);
});

test("a group has a name, asks one to twenty people, and names a part that exists", () => {
  const group = { name: "Leads", required: 1, memberIds: [], role: "hiring_manager" };
  const fits = (change: object): boolean => approvalGroupTemplate.safeParse({ ...group, ...change }).success;
  for (const role of ["hiring_manager", "recruiter", "coordinator", "sourcer", "interviewer", null])
    expect([role, fits({ role })]).toEqual([role, true]);
  for (const change of [{ name: "x".repeat(80) }, { required: 20 }, { memberIds: Array(50).fill(PAYMENTS) }])
    expect(fits(change)).toBe(true);
  for (const change of [
    { name: "" },
    { name: "x".repeat(81) },
    { required: 0 },
    { required: 21 },
    { memberIds: Array(51).fill(PAYMENTS) },
    { role: "" },
  ])
    expect(fits(change)).toBe(false);
});

test("a filter can ask for several places and levels, a headcount and a pay", () => {
  const scope = {
    locationIds: [PAYMENTS, SEARCH],
    levelIds: [PAYMENTS, SEARCH],
    headcountFrom: 3,
    yearlyPayFrom: { currency: "EUR", minor: 1 },
  };
  expect(approvalScope.parse(scope)).toEqual(scope);
  expect(approvalScope.safeParse({ headcountFrom: 0 }).success).toBe(false);
});

test("people of a group are those named and those with the role, each once, without those who left", () => {
  const team = [
    { memberId: "ingrid", role: "recruiter" },
    { memberId: "mateo", role: "hiring_manager" },
    { memberId: "yuki", role: "hiring_manager" },
  ];
  expect(
    resolvePeople(
      { name: "Leads", required: 1, memberIds: ["mateo", "amara"], role: "hiring_manager" },
      team,
      new Set(["ingrid", "mateo", "yuki"]),
    ),
  ).toEqual({ name: "Leads", required: 1, memberIds: ["mateo", "yuki"] });
});
