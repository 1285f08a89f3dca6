import { describe, expect, it } from "vitest";
import { COMPETENCY_PHRASES } from "../text/competency-phrases.js";
import { EMPTY_POSTING_TEXT, type PostingText } from "../text/posting-text.js";
import { checkJobText, type JobText } from "./check-job-text.js";
import type { TextCheck, TextFinding } from "./finding.js";

const mustHaves = ["TL-PLAN", "TL-CODE", "TL-COMM"];
const phrase = (id: string, part: "outcome" | "need"): string =>
  COMPETENCY_PHRASES.find(({ competency }) => competency === id)?.[part] ?? "";

const text: PostingText = {
  ...EMPTY_POSTING_TEXT,
  summary: "Guide a product team of six, and keep building while you do.",
  why: "Our trams plan their own repairs. ".repeat(40).trim(),
  outcomes: ["TL-CODE", "TL-QUAL", "TL-COMM", "TL-STRAT", "TL-PLAN"].map((id) => phrase(id, "outcome")),
  needs: mustHaves.map((id) => phrase(id, "need")),
  nice: ["You know Kotlin."],
  process: {
    weeks: 4,
    steps: [{ title: "Pairing", minutes: 75, text: "We build a small thing.", preparation: "" }],
  },
  adjustments: { text: "Ask Solveig.", email: "solveig@tram.example" },
  equalOpportunity: "People of every background work here.",
};
const sound: JobText = {
  title: "Tech Lead",
  text,
  pay: { minMinor: 70_000_00, maxMinor: 90_000_00, currency: "EUR", interval: "year" },
  handsOnPercent: 50,
  plan: [
    { type: "IT-PAIR", raters: 1 },
    { type: "IT-PLAN", raters: 1 },
  ],
  year: 2026,
};
/** What is found in a sound text with something changed. */
const found = (change: Partial<PostingText>, job: Partial<JobText> = {}): readonly TextFinding[] =>
  checkJobText({ ...sound, ...job, text: { ...text, ...change } });
const of = (check: TextCheck, findings: readonly TextFinding[]) =>
  findings.filter((finding) => finding.check === check).map(({ level, place }) => [level, place.field]);
/** The words a finding points to in one field. */
const marked = (words: string, finding: TextFinding | undefined): string =>
  words.slice(finding?.place.start, finding?.place.end);

it("finds nothing in a sound text", () => expect(checkJobText(sound)).toEqual([]));

describe("pay", () => {
  it.each([
    ["none", null],
    ["a range that says nothing", { minMinor: 60_000_00, maxMinor: 90_000_01, currency: "EUR", interval: "year" }],
  ] as const)("blocks %s", (_, pay) => expect(of("JD-PAY", found({}, { pay }))).toEqual([["block", "pay"]]));

  it("takes a range of one and a half", () => {
    const pay = { minMinor: 60_000_00, maxMinor: 90_000_00, currency: "EUR", interval: "year" } as const;
    expect(found({}, { pay })).toEqual([]);
  });

  it("does not take a competitive salary for one", () => {
    const offers = ["A competitive salary"];
    const [finding] = found({ offers });
    expect(finding).toMatchObject({ check: "JD-PAY", level: "warn", place: { field: "offers.0" } });
    expect(marked(offers[0] ?? "", finding)).toBe("competitive salary");
  });
});

it.each([
  [2, "warn"],
  [6, "warn"],
  [7, "warn"],
  [8, "block"],
])("says of %i must-haves: %s", (count, level) => {
  const needs = Array.from({ length: count }, () => phrase("TL-CODE", "need"));
  expect(of("JD-MUST", found({ needs, nice: [] }))).toEqual([[level, "needs"]]);
});

it("warns about more than five wishes, and about a wish that is a must-have", () => {
  const nice = ["a", "b", "c", "d", "e", "f"];
  expect(of("JD-NICE", found({ nice }))).toEqual([["warn", "nice"]]);
  const needs = [...text.needs, "You know Kotlin and PostgreSQL."];
  expect(of("JD-NICE", found({ needs, nice: ["Rust with C++", "Experience with Kotlin"] }))).toEqual([
    ["warn", "nice.1"],
  ]);
  expect(of("JD-NICE", found({ nice: [`${text.needs[0]?.toUpperCase() ?? ""} `] }))).toEqual([["warn", "nice.0"]]);
});

describe("years", () => {
  it.each([
    ["8 years of experience", "warn", "8 years of experience"],
    ["3-5 years of Kotlin", "block", "3-5 years"],
    ["at most 10 years in the field", "block", "at most 10 years"],
    ["aged 25 or so", "block", "aged 25"],
    ["under 35 years old", "block", "under 35 years old"],
    ["recent graduates", "block", "recent graduates"],
    ["15 years of Kubernetes", "block", "15 years"],
    ["12 years with Kubernetes", "warn", "12 years"],
    ["20 years of PostgreSQL", "warn", "20 years"],
  ])("says of %j: %s", (why, level, words) => {
    const [finding, ...others] = found({ why: `${why} ${text.why}` }).filter(({ check }) => check === "JD-YEARS");
    expect([finding?.level, marked(why, finding), others]).toEqual([level, words, []]);
  });

  it("leaves other numbers of years alone", () => {
    expect(of("JD-YEARS", found({ summary: "In the next 2 years. The company is 20 years old." }))).toEqual([]);
  });
});

it.each([
  ["A computer science degree", ["warn", "needs.3"]],
  ["Bachelor’s degree in informatics", ["warn", "needs.3"]],
  ["A degree in informatics, or equivalent experience", undefined],
  ["A degree of freedom, master branches, Scrum Master", undefined],
])("asks for an equivalent to a degree: %j", (need, finding) => {
  expect(of("JD-DEGREE", found({ needs: [...text.needs, need] }))).toEqual(finding ? [finding] : []);
  expect(of("JD-DEGREE", found({ needs: [...text.needs, need] }, { degreeIsLaw: true }))).toEqual([]);
});

it.each([
  [19, 19],
  [91, 91],
  [50, 60],
])("blocks %i per cent hands-on work where the requisition says %i", (share, handsOnPercent) => {
  const time = { ...text.time, handsOnPercent: share };
  expect(of("JD-HANDSON", found({ time }, { handsOnPercent }))).toEqual([["block", "time.handsOnPercent"]]);
});

it("takes any share from 20 to 90 while the requisition says none", () => {
  for (const handsOnPercent of [20, 90])
    expect(found({ time: { ...text.time, handsOnPercent } }, { handsOnPercent: null })).toEqual([]);
});

it("names each side of the role that no outcome tells of", () => {
  const advice = found({ outcomes: [phrase("TL-CODE", "outcome"), "You mentor engineers."] })
    .filter(({ check }) => check === "JD-FAMILIES")
    .map((finding) => finding.advice);
  expect(advice).toEqual([
    expect.stringContaining("Engineering practice and delivery"),
    expect.stringContaining("Strategy and judgement"),
  ]);
});

describe("what a must-have is linked to", () => {
  const links = (need: string, needLinks?: readonly (readonly string[])[]) =>
    found({ needs: [...text.needs.slice(0, 2), need] }, needLinks ? { needLinks } : {}).filter(
      ({ check }) => check === "JD-LINK",
    );

  it("is read from its words: the template’s, a skill’s, a telling one", () => {
    expect(links("You have built services in Kotlin.")).toEqual([]);
    expect(links("You explain technical matters to anybody.")).toEqual([]);
  });

  it("is asked for where the words say nothing", () => {
    expect(links("You are a good person.")).toMatchObject([
      { level: "block", place: { field: "needs.2", start: 0, end: 22 }, advice: expect.stringContaining("Link") },
    ]);
  });

  it("is what a person linked it to", () => {
    expect(links("You are a good person.", [[], [], ["TL-PLAN"]])).toEqual([]);
    expect(links("You are a good person.", [[], [], ["lang.kotlin"]])).toEqual([]);
  });

  it("has to be measured by the plan", () => {
    expect(links("You know Terraform.")).toMatchObject([{ advice: expect.stringContaining("No interview") }]);
  });

  it("has to exist", () => {
    expect(links("You know.", [[], [], ["TL-CHARM"]])).toMatchObject([
      { advice: expect.stringContaining("“TL-CHARM”") },
    ]);
  });
});

it("points to the sentence that costs most in a text that is hard to read", () => {
  const hard =
    "Interdepartmental responsibilities necessitate considerable organizational communication capabilities. ";
  const why = `${hard.repeat(40)}Short one.`;
  expect(of("JD-READ", found({ why }))).toEqual([["warn", "why"]]);
  const findings = found({ why: "", summary: `Go on. ${"a ".repeat(400)}end.` });
  expect(findings.find(({ check }) => check === "JD-READ")?.place).toMatchObject({ field: "summary", start: 7 });
});

it("warns about a text that is too short or too long, at 300 and 700 words", () => {
  expect(of("JD-LENGTH", found({ why: "Trams." }))).toEqual([["warn", "text"]]);
  expect(of("JD-LENGTH", found({ why: "Trams run well. ".repeat(230) }))).toEqual([["warn", "text"]]);
});

it("offers other words in a text that leans to men, and leaves one that leans to women alone", () => {
  const summary = "You fight, compete and guide.";
  const findings = found({ summary }).filter(({ check, place }) => check === "JD-GENDER" && place.field === "summary");
  expect(findings.map((finding) => marked(summary, finding))).toEqual(["fight", "compete"]);
  expect(findings.every(({ level }) => level === "warn")).toBe(true);
  expect(findings[1]?.advice).toContain("effective, well paid");
  expect(of("JD-GENDER", found({ summary: "We share, support, trust and connect." }))).toEqual([]);
});

it("offers other words for what shuts people out", () => {
  const summary = "A rock-star for our family; he keeps the blacklist.";
  const findings = found({ summary }).filter(({ check }) => check === "JD-EXCL");
  expect(findings.map((finding) => marked(summary, finding))).toEqual(["rock-star", "he", "blacklist", "our family"]);
});

it("blocks a text without interviews and without somebody to ask", () => {
  expect(
    of("JD-PROCESS", found({ process: { weeks: null, steps: [] }, adjustments: { text: "", email: "" } })),
  ).toEqual([
    ["block", "process.steps"],
    ["block", "adjustments.email"],
  ]);
});

it("finds everything wrong with an empty draft, obstacle by obstacle", () => {
  const findings = checkJobText({ ...sound, title: "", pay: null, text: EMPTY_POSTING_TEXT });
  expect(findings.map(({ check }) => check)).toEqual([
    "JD-PAY",
    "JD-MUST",
    "JD-FAMILIES",
    "JD-FAMILIES",
    "JD-FAMILIES",
    "JD-FAMILIES",
    "JD-LENGTH",
    "JD-PROCESS",
    "JD-PROCESS",
  ]);
});
