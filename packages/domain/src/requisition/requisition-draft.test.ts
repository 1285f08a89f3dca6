import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseInput } from "../shared/invalid-input.js";
import { parseSubmittable, requisitionDraft } from "./requisition-draft.js";

const complete = {
  title: "Tech Lead, Parcel tracking",
  levelId: "0198f1c0-0000-7000-8000-000000000001",
  departmentId: "0198f1c0-0000-7000-8000-000000000002",
  locationId: "0198f1c0-0000-7000-8000-000000000003",
  headcount: 2,
  pay: { minMinor: 92_000_00, maxMinor: 118_000_00, currency: "EUR", interval: "year" },
  profile: "P-DELIVERY",
  weights: { "TL-PLAN": 40, "TL-CODE": 30, "TL-TEAM": 25, "TL-SEC": 5 },
  mustHaves: ["TL-PLAN", "TL-CODE", "TL-TEAM"],
  handsOnPercent: 50,
};

const paths = (parsed: ReturnType<typeof parseSubmittable> | ReturnType<typeof readDraft>) =>
  parsed.ok ? [] : parsed.refusal.issues.map(({ path }) => path);
const readDraft = (input: unknown) => parseInput(requisitionDraft, input);

describe("submitting", () => {
  test("a complete requisition is accepted", () => {
    expect(paths(parseSubmittable(complete))).toEqual([]);
  });

  test.each([
    ["no title", { title: "   " }, ["title"]],
    ["nobody to hire", { headcount: 0 }, ["headcount"]],
    ["more people than openings go on a requisition", { headcount: 51 }, ["headcount"]],
    ["half a person", { headcount: 1.5 }, ["headcount"]],
    ["no department", { departmentId: null }, ["departmentId"]],
    ["no level", { levelId: null }, ["levelId"]],
    ["no location", { locationId: null }, ["locationId"]],
    ["no pay range", { pay: null }, ["pay.minMinor", "pay.maxMinor", "pay.currency", "pay.interval"]],
    ["an upper end below the lower", { pay: { ...complete.pay, maxMinor: 1 } }, ["pay.maxMinor"]],
    ["weights that miss 100", { weights: { ...complete.weights, "TL-SEC": 4 } }, ["weights"]],
    ["two must-haves", { mustHaves: ["TL-PLAN", "TL-CODE"] }, ["mustHaves"]],
    ["a must-have that weighs nothing", { mustHaves: [...complete.mustHaves, "TL-OPS"] }, ["weights.TL-OPS"]],
    [
      "seven must-haves",
      {
        weights: {
          "TL-PLAN": 40,
          "TL-CODE": 10,
          "TL-TEAM": 10,
          "TL-SEC": 10,
          "TL-OPS": 10,
          "TL-ARCH": 10,
          "TL-COMM": 10,
        },
        mustHaves: ["TL-PLAN", "TL-CODE", "TL-TEAM", "TL-SEC", "TL-OPS", "TL-ARCH", "TL-COMM"],
      },
      ["mustHaves"],
    ],
    ["a profile nobody wrote", { profile: "P-HERO" }, ["profile"]],
    ["the same must-have twice", { mustHaves: ["TL-PLAN", "TL-PLAN", "TL-CODE"] }, ["mustHaves"]],
    ["no profile", { profile: null }, ["profile"]],
    ["a start before the hire", { targetHireOn: "2027-03-01", targetStartOn: "2027-02-01" }, ["targetHireOn"]],
    ["a day that does not exist", { targetHireOn: "2027-02-30" }, ["targetHireOn"]],
  ])("%s is refused beside its field", (_, change, expected) => {
    expect(paths(parseSubmittable({ ...complete, ...change }))).toEqual(expected);
  });

  test("everything that is missing is named at once, each with what to do", () => {
    const refused = parseSubmittable({});
    const messages = refused.ok ? [] : refused.refusal.issues.map(({ message }) => message);
    expect(messages.length).toBe(13);
    expect(messages.filter((message) => /^Invalid|undefined|expected/.test(message))).toEqual([]);
  });
});

describe("a draft", () => {
  test("may be empty, and half of a pay range is kept", () => {
    expect(paths(readDraft({}))).toEqual([]);
    expect(
      paths(readDraft({ title: "", payMinMinor: 9_000_000, payMaxMinor: null, weights: { "TL-PLAN": 3 } })),
    ).toEqual([]);
  });

  test("keeps what was typed in any script, and trims the ends", () => {
    expect(readDraft({ title: " قائد تقني · 技術リード " })).toEqual({
      ok: true,
      value: { title: "قائد تقني · 技術リード" },
    });
  });

  test.each([
    ["a title of two lines", { title: "Tech\nLead" }, ["title"]],
    ["a title too long to read", { title: "x".repeat(121) }, ["title"]],
    ["a text with a character no database can store", { justification: "a\u0000b" }, ["justification"]],
    ["a negative amount", { payMinMinor: -1 }, ["payMinMinor"]],
    ["an amount beyond reason", { payMaxMinor: 1e15 }, ["payMaxMinor"]],
    ["a hands-on share above 100 %", { handsOnPercent: 101 }, ["handsOnPercent"]],
    ["a competency of no framework", { weights: { __proto__x: 1 } }, ["weights.__proto__x"]],
    [
      "a stack of twenty-one",
      { charter: { stack: Array.from({ length: 21 }, (_, n) => `tool ${n}`) } },
      ["charter.stack"],
    ],
    ["a team of nobody", { charter: { teamSize: 0 } }, ["charter.teamSize"]],
    ["a currency that is a word", { payCurrency: "euros" }, ["payCurrency"]],
    ["a reference that is none", { levelId: "lead" }, ["levelId"]],
  ])("%s is refused beside its field", (_, change, expected) => {
    expect(paths(readDraft(change))).toEqual(expected);
  });

  test("anything at all is answered, never thrown", () => {
    fc.assert(fc.property(fc.anything(), (input) => typeof readDraft(input).ok === "boolean"));
    fc.assert(fc.property(fc.anything(), (input) => typeof parseSubmittable(input).ok === "boolean"));
  });
});
