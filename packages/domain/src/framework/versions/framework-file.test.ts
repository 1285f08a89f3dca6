import { describe, expect, it } from "vitest";
import { FILE_LIMITS, frameworkFileJsonSchema, readFrameworkFile } from "./framework-file.js";
import { frameworkFromJobFamily, looksLikeJobFamily } from "./job-family.js";

const competency = {
  id: "C-1",
  name: "Welding",
  definition: "Joins metal.",
  anchors: { low: "Burns.", high: "Holds." },
};
const small = {
  format: "leadline-framework/1",
  name: "Workshop",
  version: "1.0.0",
  scale: [
    { id: "low", name: "Low" },
    { id: "high", name: "High" },
  ],
  competencies: [competency],
};
const issuesOf = (value: unknown): string[] => {
  const read = readFrameworkFile(value);
  return read.ok ? [] : read.refusal.issues.map(({ path, message }) => `${path}: ${message}`);
};
const withCompetency = (change: object) => ({ ...small, competencies: [{ ...competency, ...change }] });

it("reads a small framework and fills in what may be left out", () => {
  expect(readFrameworkFile(small)).toMatchObject({
    ok: true,
    value: { families: [], questions: [], competencies: [{ facets: [], behaviours: [], evidence: [], redFlags: [] }] },
  });
});

describe("refuses, and names the value and what is allowed:", () => {
  it.each([
    ["no file at all", undefined, ": Needs an object with: format, name"],
    ["a list", [], ": Needs an object with: format"],
    ["another format", { ...small, format: "x/2" }, "format: The format has to be “leadline-framework/1”."],
    [
      "an unknown key",
      { ...small, colour: "red" },
      ": Unknown: “colour”. Allowed: format, name, version, notice, scale",
    ],
    [
      "an unknown key deep inside",
      withCompetency({ weight: 3 }),
      "competencies.0: Unknown: “weight”. Allowed: id, family",
    ],
    [
      "a key that reaches for prototypes",
      JSON.parse(JSON.stringify(small).replace("{", '{"__proto__":{},')),
      ": Unknown: “__proto__”",
    ],
    ["a version of two numbers", { ...small, version: "1.0" }, "version: A version has three numbers"],
    ["an id with a blank", withCompetency({ id: "C 1" }), "competencies.0.id: An id has letters and digits"],
    ["a long id", withCompetency({ id: "x".repeat(65) }), "competencies.0.id: An id has at most 64 characters."],
    [
      "an unknown family",
      withCompetency({ family: "F" }),
      "competencies.0.family: “F” is no family of this file. There is none.",
    ],
    [
      "an unknown point",
      withCompetency({ anchors: { mid: "So." } }),
      "competencies.0.anchors: “mid” is no scale point of this file. Allowed: low, high.",
    ],
    ["an empty text", withCompetency({ definition: " " }), "competencies.0.definition: The definition is needed."],
    [
      "a text without end",
      withCompetency({ definition: "x".repeat(FILE_LIMITS.text + 1) }),
      "competencies.0.definition: The definition can have at most 4000 characters.",
    ],
    ["no competency", { ...small, competencies: [] }, "competencies: A framework has at least 1 competency."],
    [
      "one point",
      { ...small, scale: small.scale.slice(1), competencies: [{ ...competency, anchors: {} }] },
      "scale: A scale has at least 2 points.",
    ],
    [
      "too many",
      { ...small, competencies: Array.from({ length: 101 }, (_, n) => ({ ...competency, id: `C-${n}` })) },
      "competencies: Competencies: at most 100.",
    ],
    ["an id twice", { ...small, competencies: [competency, competency] }, "competencies: “C-1” is given twice."],
    [
      "a facet with a competency’s id",
      withCompetency({ facets: [{ id: "C-1", name: "Same" }] }),
      "competencies: “C-1” is given twice.",
    ],
    [
      "a replacement that is not there",
      withCompetency({ deprecated: { since: "1.0.0", replacedBy: "C-2" } }),
      "competencies.0.deprecated.replacedBy: “C-2” is no competency of this file. Allowed: C-1.",
    ],
    [
      "itself as a replacement",
      withCompetency({ deprecated: { since: "1.0.0", replacedBy: "C-1" } }),
      "competencies: These replace each other in a circle: C-1 → C-1.",
    ],
    [
      "a question that shows nothing",
      { ...small, questions: [{ id: "Q", text: "Why?", anchors: {}, shows: [] }] },
      "questions.0.shows: Say which competency",
    ],
    [
      "a question that shows what is not there",
      { ...small, questions: [{ id: "Q", text: "Why?", anchors: {}, shows: ["C-9"] }] },
      "questions.0.shows: “C-9” is no competency or facet of this file. Allowed: C-1.",
    ],
  ])("%s", (_, value, issue) => expect(issuesOf(value).join("\n")).toContain(issue));
});

it("names at most twenty of what is allowed", () => {
  const competencies = Array.from({ length: 30 }, (_, n) => ({ ...competency, id: `C-${n}` }));
  const questions = [{ id: "Q", text: "Why?", anchors: {}, shows: ["C-99"] }];
  expect(issuesOf({ ...small, competencies, questions })[0]).toMatch(/C-19 and 10 more\.$/);
});

it("has a JSON Schema that says the same about keys", () => {
  const schema: unknown = JSON.parse(JSON.stringify(frameworkFileJsonSchema()));
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A hiring framework",
    additionalProperties: false,
    required: ["format", "name", "version", "scale", "competencies"],
    properties: { competencies: { maxItems: 100, items: { additionalProperties: false } } },
  });
});

describe("a ladder from elsewhere", () => {
  const ladder = {
    name: "Smiths",
    levels: [
      { id: "apprentice", name: "Apprentice" },
      { id: "master", name: "Master" },
    ],
    themes: [{ id: "fire", name: "Fire", summary: "Keeps it.\n" }],
    competencies: [
      { id: "a", level: "apprentice", theme: "fire", summary: "Lights it.\n", examples: ["Lit the small forge."] },
      { id: "b", level: "master", theme: "fire", summary: "Never loses it." },
      { id: "c", level: "master", theme: "fire", summary: "Teaches it." },
    ],
  };
  const read = (value: unknown) => frameworkFromJobFamily(value, { version: "1.0.0", notice: "By the smiths." });

  it("becomes a framework: themes are rated, levels are the scale, ids stay", () => {
    expect(looksLikeJobFamily(ladder)).toBe(true);
    expect([null, "x", small].map(looksLikeJobFamily)).toEqual([false, false, false]);
    expect(read(ladder)).toMatchObject({
      ok: true,
      value: {
        notice: "By the smiths.",
        scale: [{ id: "apprentice" }, { id: "master" }],
        competencies: [
          {
            id: "fire",
            definition: "Keeps it.",
            anchors: { apprentice: "Lights it.", master: "Never loses it.\nTeaches it." },
            evidence: ["Lit the small forge."],
          },
        ],
      },
    });
    expect(read(ladder)).toEqual(read(structuredClone(ladder)));
  });

  it.each([
    ["unknown keys", { ...ladder, extra: 1 }],
    ["no themes", { ...ladder, themes: undefined }],
    ["an unknown level", { ...ladder, competencies: [{ id: "a", level: "king", theme: "fire", summary: "Rules." }] }],
    ["an unknown theme", { ...ladder, competencies: [{ id: "a", level: "master", theme: "ice", summary: "Cools." }] }],
    ["ids that are no ids", { ...ladder, themes: [{ id: "fire!", name: "Fire" }], competencies: [] }],
    ["nothing", null],
  ])("is refused with %s", (_, value) =>
    expect(read(value)).toMatchObject({ ok: false, refusal: { type: "InvalidInput" } }),
  );
});
