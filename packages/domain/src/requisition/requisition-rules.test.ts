import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beforeOpening, planAllowsOpening, type OpeningFacts } from "./before-opening.js";
import { editRequisition } from "./edit-requisition.js";
import { changedGuardedFields, type GuardedValues } from "./guarded-fields.js";
import {
  anyOpeningFilled,
  everyOpeningFilled,
  nextOpeningState,
  OPENING_STATES,
  openingsToAdd,
  openingsToClose,
} from "./opening.js";
import { allowsOffers, takesCandidates } from "./requisition-status.js";
import { requisitionWarnings } from "./requisition-warnings.js";

const approved: GuardedValues = {
  headcount: 2,
  levelId: "lead",
  departmentId: "parcels",
  locationId: "ghent",
  payMinMinor: 90_000_00,
  payMaxMinor: 110_000_00,
  payCurrency: "EUR",
  payInterval: "year",
};

describe("what approvers agreed to", () => {
  test.each([
    ["headcount", { headcount: 3 }, ["headcount"]],
    ["the upper end of the range", { payMaxMinor: 112_000_00 }, ["pay_range"]],
    ["the currency", { payCurrency: "SEK" }, ["pay_range"]],
    ["level and location", { levelId: "staff", locationId: null }, ["level", "location"]],
    ["nothing", {}, []],
  ])("changing %s is noticed", (_, change, fields) => {
    expect(changedGuardedFields(approved, { ...approved, ...change })).toEqual(fields);
  });

  test.each([
    ["draft", { ok: true, value: { reapprove: false } }],
    ["rejected", { ok: true, value: { reapprove: false } }],
    ["pending_approval", { ok: true, value: { reapprove: true, fields: ["headcount"] } }],
    ["approved", { ok: true, value: { reapprove: true, fields: ["headcount"] } }],
    ["open", { ok: true, value: { reapprove: true, fields: ["headcount"] } }],
    ["on_hold", { ok: false, refusal: { type: "GuardedWhileOnHold", fields: ["headcount"] } }],
    ["filled", { ok: false, refusal: { type: "RequisitionOver", state: "filled" } }],
    ["closed", { ok: false, refusal: { type: "RequisitionOver", state: "closed" } }],
    ["cancelled", { ok: false, refusal: { type: "RequisitionOver", state: "cancelled" } }],
  ] as const)("a guarded edit while %s", (state, expected) => {
    expect(editRequisition(state, approved, { ...approved, headcount: 3 })).toEqual(expected);
  });

  test.each(["pending_approval", "approved", "open", "on_hold"] as const)(
    "an edit of other fields while %s is just saved",
    (state) => {
      expect(editRequisition(state, approved, approved)).toEqual({ ok: true, value: { reapprove: false } });
    },
  );
});

describe("candidates and offers while a change waits for approval", () => {
  test.each([
    ["open", true, true, true],
    ["pending_approval", true, true, false],
    ["approved", true, true, false],
    ["approved", false, false, false],
    ["on_hold", true, false, false],
    ["filled", true, false, false],
    ["draft", false, false, false],
  ] as const)("%s, opened before: %s", (state, opened, candidates, offers) => {
    expect(takesCandidates({ state, opened })).toBe(candidates);
    expect(allowsOffers(state)).toBe(offers);
  });
});

describe("openings", () => {
  test.each([
    ["open", "fill", "filled"],
    ["open", "close", "closed"],
    ["filled", "unhire", "open"],
  ] as const)("an %s opening, on %s, becomes %s", (state, command, next) => {
    expect(nextOpeningState(state, command)).toEqual({ ok: true, value: next });
  });

  test.each([
    ["filled", "fill"],
    ["filled", "close"],
    ["closed", "fill"],
    ["closed", "close"],
    ["open", "unhire"],
    ["closed", "unhire"],
  ] as const)("a %s opening refuses %s", (state, command) => {
    expect(nextOpeningState(state, command)).toEqual({
      ok: false,
      refusal: { type: "OpeningTransitionRefused", command, state },
    });
  });

  test.each([
    ["the last of two is filled", ["filled", "filled"], true, true],
    ["one of two is filled", ["filled", "open"], false, true],
    ["one is filled, the other given up", ["filled", "closed"], true, true],
    ["all were given up", ["closed", "closed"], false, false],
    ["there is none", [], false, false],
  ] as const)("when %s", (_, states, full, any) => {
    const openings = states.map((state) => ({ state }));
    expect([everyOpeningFilled(openings), anyOpeningFilled(openings)]).toEqual([full, any]);
  });

  test("opening makes the open and filled ones match the headcount, and never takes a filled one away", () => {
    const seat = fc.constantFrom(...OPENING_STATES).map((state) => ({ state }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.array(seat, { maxLength: 60 }), (headcount, seats) => {
        const add = openingsToAdd(headcount, seats);
        const close = openingsToClose(headcount, seats);
        const filled = seats.filter(({ state }) => state === "filled").length;
        const left = seats.filter(({ state }) => state !== "closed").length + add - close;
        expect(left).toBe(Math.max(headcount, filled));
        expect(Math.min(add, close)).toBe(0);
      }),
    );
  });
});

const ready: OpeningFacts = {
  issues: [],
  hasPlan: true,
  uncovered: [],
  gapWaiver: null,
  groupsOutstanding: 0,
  approved: true,
};

describe("before a requisition opens", () => {
  test("nothing stands in the way of an approved one whose plan has no gap", () => {
    expect(beforeOpening(ready)).toEqual([]);
    expect(planAllowsOpening(ready)).toEqual({ ok: true, value: null });
  });

  test("an uncovered must-have blocks", () => {
    const gap = { ...ready, uncovered: [{ competency: "TL-COMM" }] };
    expect(beforeOpening(gap)).toEqual([{ type: "MustHaveUncovered", level: "block", competency: "TL-COMM" }]);
    expect(planAllowsOpening(gap)).toEqual({ ok: false, refusal: { type: "PlanHasGaps", competencies: ["TL-COMM"] } });
  });

  test("a gap accepted in words stays visible and blocks no longer", () => {
    const accepted = { ...ready, uncovered: [{ competency: "TL-COMM" }], gapWaiver: "Seen in the trial week" };
    expect(beforeOpening(accepted)).toEqual([
      { type: "GapsWaived", level: "warn", competencies: ["TL-COMM"], reason: "Seen in the trial week" },
    ]);
    expect(planAllowsOpening(accepted).ok).toBe(true);
  });

  test("without a plan it does not open", () => {
    expect(planAllowsOpening({ ...ready, hasPlan: false })).toEqual({ ok: false, refusal: { type: "PlanMissing" } });
  });

  test("missing fields come first, waiting for others last", () => {
    const steps = beforeOpening({
      ...ready,
      issues: [{ path: "title", message: "A title is needed." }],
      hasPlan: false,
      approved: false,
      groupsOutstanding: 2,
    });
    expect(steps.map(({ type, level }) => `${level} ${type}`)).toEqual([
      "block FieldMissing",
      "block NoPlan",
      "wait ApprovalsOutstanding",
    ]);
  });

  test("a draft nobody was asked about still has to be submitted", () => {
    expect(beforeOpening({ ...ready, approved: false, groupsOutstanding: null })).toEqual([
      { type: "NotSubmitted", level: "wait" },
    ]);
  });
});

describe("warnings", () => {
  const usual = { handsOnPercent: 50, mustHaves: ["a", "b", "c", "d", "e"], justification: "Two leads left." };

  test.each([
    ["a usual requisition", {}, []],
    ["19 % hands-on", { handsOnPercent: 19 }, [{ type: "HandsOnTooLow", percent: 19 }]],
    ["20 % hands-on", { handsOnPercent: 20 }, []],
    ["90 % hands-on", { handsOnPercent: 90 }, []],
    ["91 % hands-on", { handsOnPercent: 91 }, [{ type: "HandsOnTooHigh", percent: 91 }]],
    ["six must-haves", { mustHaves: ["a", "b", "c", "d", "e", "f"] }, [{ type: "ManyMustHaves", count: 6 }]],
    ["no justification", { justification: " " }, [{ type: "NoJustification" }]],
    ["a share not chosen yet", { handsOnPercent: null }, []],
  ])("for %s", (_, change, expected) => {
    expect(requisitionWarnings({ ...usual, ...change })).toEqual(expected);
  });
});
