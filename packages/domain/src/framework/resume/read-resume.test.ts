import { expect, it } from "vitest";
import { BLIND_SNIPPETS } from "./labelled/blind-snippets.fixtures.js";
import { HELD_OUT_SNIPPETS } from "./labelled/held-out-snippets.fixtures.js";
import { measureExtraction, precision, recall } from "./labelled/measure-extraction.js";
import { OPEN_SNIPPETS } from "./labelled/open-snippets.fixtures.js";
import { parseSnippet } from "./labelled/parse-snippet.js";
import { readResume } from "./read-resume.js";

it.each([
  ["open", OPEN_SNIPPETS],
  ["held-out", HELD_OUT_SNIPPETS],
  ["blind", BLIND_SNIPPETS],
])("reads the %s snippets as a careful reader does, at least 95 times in 100", (_, snippets) => {
  const { all } = measureExtraction(snippets);
  expect(precision(all)).toBeGreaterThanOrEqual(0.95);
  expect(recall(all)).toBeGreaterThanOrEqual(0.95);
});

it("is measured on at least 60 snippets, a third of them held out", () => {
  const [open, heldOut] = [OPEN_SNIPPETS, HELD_OUT_SNIPPETS].map((snippets) => new Set(snippets).size);
  expect(Number(open) + Number(heldOut)).toBeGreaterThanOrEqual(60);
  expect(Number(heldOut) * 2).toBeGreaterThanOrEqual(Number(open));
});

it("counts what is wrong and what is missed against the reader", () => {
  const { all, misreadings } = measureExtraction([
    "[[lang.go|Walk]] and Java",
    "[[lang.java?|Java]]",
    "[[years|long]]",
  ]);
  expect(all).toEqual({ right: 0, wrong: 2, missed: 3 });
  expect([precision(all), recall(all)]).toEqual([0, 0]);
  expect(misreadings[0]).toEqual({
    text: "Walk and Java",
    wrong: ['lang.java "Java"'],
    missed: ['lang.go "Walk"'],
  });
  expect([precision({ right: 0, wrong: 0, missed: 1 }), recall({ right: 0, wrong: 1, missed: 0 })]).toEqual([1, 1]);
});

it("takes marks within marks out of a snippet", () => {
  expect(parseSnippet("A [[title|[[people.tech-leadership|Tech Lead]]]].")).toEqual({
    text: "A Tech Lead.",
    marks: [
      { label: "people.tech-leadership", start: 2, end: 11 },
      { label: "title", start: 2, end: 11 },
    ],
  });
});

const yearsIn = (text: string) =>
  readResume(text).years.map((hit) =>
    hit.kind === "stated" ? { kind: hit.kind, years: hit.years } : { kind: hit.kind, from: hit.from, to: hit.to },
  );
it.each([
  ["8+ years of experience", [{ kind: "stated", years: 8 }]],
  ["over ten years", [{ kind: "stated", years: 10 }]],
  ["5-7 years in Java", [{ kind: "stated", years: 5 }]],
  ["7.5 yrs", [{ kind: "stated", years: 7.5 }]],
  ["Jan 2018 – March 2021", [{ kind: "period", from: 2018, to: 2021 }]],
  ["06/2019 - present", [{ kind: "period", from: 2019, to: null }]],
  ["since May 2020", [{ kind: "period", from: 2020, to: null }]],
  ["2021 - 2018", []],
  ["three years ago; 6 years old; in the next 2 years; a 5-year plan; within 3 years; 24 hours", []],
  ["built in 1999, room 2020-3, version 3.12.2015-2016", []],
])("reads the years in %j", (text, years) => expect(yearsIn(text)).toEqual(years));

const titlesIn = (text: string) =>
  readResume(text).titles.map(
    ({ start, end, level, leads }) => `${text.slice(start, end)}: ${level}${leads ? "!" : ""}`,
  );
it.each([
  ["Senior Software Engineer", ["Senior Software Engineer: senior"]],
  ["Sr. Java Developer", ["Sr. Java Developer: senior"]],
  ["Tech Lead, Team Tech Lead, Dev Lead", ["Tech Lead: lead!", "Team Tech Lead: lead!", "Dev Lead: lead!"]],
  ["Lead\nEngineer", ["Lead\nEngineer: lead!"]],
  ["Team Lead", ["Team Lead: lead"]],
  ["Principal Engineer; Junior Web Developer", ["Principal Engineer: staff", "Junior Web Developer: junior"]],
  ["Head of Engineering, later CTO", ["Head of Engineering: executive", "CTO: executive"]],
  ["engineering manager", ["engineering manager: manager"]],
  ["hired three backend developers; an engineer; solid architecture", []],
])("reads the titles in %j", (text, titles) => expect(titlesIn(text)).toEqual(titles));

const signalsIn = (text: string) =>
  readResume(text).signals.map(({ start, end, signal, about }) => `${signal} ${about}: ${text.slice(start, end)}`);
it.each([
  ["Led a team of six engineers", ["ledTeam TL-TEAM: Led a team of six engineers"]],
  ["leading 4 backend developers", ["ledTeam TL-TEAM: leading 4 backend developers"]],
  [
    "Managed eight people and 3 direct reports",
    ["managedPeople ROLE-NONMANAGER: Managed eight people", "managedPeople ROLE-NONMANAGER: 3 direct reports"],
  ],
  ["mentored two junior\ndevelopers", ["mentored TL-MENT: mentored two junior\ndevelopers"]],
  ["hired and onboarded five engineers", ["hired TL-TEAM: hired and onboarded five engineers"]],
  ["set the technical direction", ["setDirection TL-STRAT: set the technical direction"]],
  ["redesigned the billing platform", ["ownedDesign TL-ARCH: redesigned the billing platform"]],
  ["promoted to Staff Engineer", ["promoted ROLE-CAREER: promoted to"]],
  ["a lead time of six weeks; managed risk; trained a model", []],
])("reads the signs of seniority in %j", (text, signals) => expect(signalsIn(text)).toEqual(signals));

it("suggests only what the found skills imply, not the ones that are denied", () => {
  expect(readResume("no Spring Boot").possible).toEqual([]);
  expect(readResume("Next.js").possible.map(({ skill }) => skill)).toEqual(["fw.react", "lang.javascript"]);
});

it("says nothing about an empty text", () => {
  expect(readResume("")).toEqual({ skills: [], possible: [], years: [], titles: [], signals: [] });
});
