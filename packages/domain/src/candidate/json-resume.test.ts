import { describe, expect, test } from "vitest";
import { fieldsOfJsonResume, jsonResumeAsText, readJsonResume, type JsonResume } from "./json-resume.js";

const resume = {
  basics: {
    name: "Ingrid Solberg",
    label: "Lead engineer",
    image: "https://photos.example/ingrid.jpg",
    email: "Ingrid@Solberg.example",
    phone: "+47 55 12 34 56",
    website: "solberg.example",
    profiles: [
      { network: "GitHub", username: "isolberg", url: "https://github.com/isolberg" },
      { network: "X", url: "javascript:alert(1)" },
    ],
  },
  work: [{ name: "Nordlys", position: "Lead", startDate: "2019-03", highlights: ["Moved payroll without a stop"] }],
  skills: [{ name: "Languages", keywords: ["Kotlin", "Go"] }],
};

function accepted(input: unknown): JsonResume {
  const read = readJsonResume(input);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

test("contact fields come from basics, unsafe links left out", () => {
  expect(fieldsOfJsonResume(accepted(resume))).toEqual({
    name: "Ingrid Solberg",
    email: "ingrid@solberg.example",
    phone: "+47 55 12 34 56",
    headline: "Lead engineer",
    links: ["https://solberg.example", "https://github.com/isolberg"],
  });
});

test("the text has every section and never the photo", () => {
  const text = jsonResumeAsText(accepted(resume));
  expect(text).toContain("Work\nLead, Nordlys\n2019-03 to now\nMoved payroll without a stop");
  expect(text).toContain("Languages: Kotlin, Go");
  expect(text).not.toContain("photos.example");
});

describe("a file that is no JSON Resume is refused:", () => {
  test.each([
    ["a list", []],
    ["nothing", null],
    ["another program's settings", { name: "tool", version: "1.0.0" }],
  ])("%s", (_what, input) => {
    expect(readJsonResume(input)).toEqual({ ok: false, refusal: { type: "NotAResume" } });
  });

  test.each([
    [{ basics: null }, "basics"],
    [{ work: [{ startDate: "2013-12-021" }] }, "work.0.startDate"],
    [{ skills: [{ keywords: [null] }] }, "skills.0.keywords.0"],
  ])("%j, and the place is named", (input, path) => {
    const read = readJsonResume(input);
    expect(read.ok === false && read.refusal.type === "InvalidInput" && read.refusal.issues[0]?.path).toBe(path);
  });
});

test("an empty résumé is accepted and suggests nothing", () => {
  expect(fieldsOfJsonResume(accepted({ basics: {} }))).toEqual({
    name: null,
    email: null,
    phone: null,
    headline: null,
    links: [],
  });
});
