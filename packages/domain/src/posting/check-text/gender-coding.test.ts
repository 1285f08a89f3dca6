import fc from "fast-check";
import { expect, it } from "vitest";
import { genderCoding } from "./gender-coding.js";

const coding = (text: string) => genderCoding([{ field: "why", text }]);
const wordsOf = (text: string): string[] => coding(text).words.map(({ coding: side, word }) => `${side[0]}:${word}`);

it("counts the masculine golden text as strongly leaning to men", () => {
  const text = "You will lead and drive a competitive, fearless team. You challenge others and decide independently.";
  expect(coding(text)).toMatchObject({ masculine: 5, feminine: 0, band: "stronglyMasculine" });
  expect(coding(text).words.map(({ word }) => word)).toEqual([
    "lead",
    "competitive",
    "fearless",
    "challenge",
    "independently",
  ]);
});

it("counts the feminine golden text as leaning to women", () => {
  const text =
    "As Tech Lead you guide a team, share decisions and support colleagues while we ship dependable releases.";
  expect(coding(text)).toMatchObject({ masculine: 0, feminine: 3, band: "feminineLeaning" });
  expect(coding(text).words.map(({ word }) => word)).toEqual(["share", "support", "dependable"]);
});

it.each([
  "Tech Lead, Technical Lead, Team Lead, Lead Engineer, lead time",
  "Objective-C, service level objectives, business logic",
  "independently deployable services with distributed consensus",
  "a competency, a dependency, dependency injection, a shared library",
  "git commits, commit messages, connection pools, zero trust, support contracts, responsive design",
  "we enforce standards, event-driven and test-driven, deterministic persistence, incident response",
])("takes the words of the trade for what they are: %s", (text) => expect(wordsOf(text)).toEqual([]));

it("counts what only resembles the words of the trade", () => {
  expect(wordsOf("The objective is a commitment; logic and trust; forced to connect.")).toEqual([
    "m:objective",
    "m:logic",
    "m:forced",
    "f:commitment",
    "f:trust",
    "f:connect",
  ]);
});

it("counts leading once, however often it is said", () => {
  const twice = genderCoding([
    { field: "why", text: "You lead. Leading means leadership." },
    { field: "summary", text: "A Tech Lead leads." },
  ]);
  expect(twice.words.map(({ word, place }) => [word, place])).toEqual([["lead", { field: "why", start: 4, end: 8 }]]);
});

it.each([
  ["", "neutral"],
  ["We compete.", "neutral"],
  ["We compete and fight.", "masculineLeaning"],
  ["We compete, fight, battle and boast.", "stronglyMasculine"],
  ["We share and support.", "feminineLeaning"],
  ["We share, support, trust and connect.", "stronglyFeminine"],
  ["We compete and fight, share and support.", "neutral"],
])("puts %j into the band %s", (text, band) => expect(coding(text).band).toBe(band));

it("reports the counts in a hundred words", () => {
  expect(coding("We compete and share here").masculinePer100).toBe(20);
  expect(coding("We compete and share here").femininePer100).toBe(20);
  expect(coding("")).toMatchObject({ masculinePer100: 0, femininePer100: 0 });
});

it("offers another word where there is one", () => {
  expect(coding("FEARLESS and İndependent").words.map(({ instead }) => instead)).toEqual([
    "willing to try and to learn",
  ]);
  expect(coding("a stubborn team").words[0]?.instead).toBeUndefined();
});

it("marks places that hold the word it names, whatever the text", () => {
  const word = fc.oneof(fc.constantFrom("Lead", "TRUST", "compete", "tech lead", ","), fc.string({ unit: "grapheme" }));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(" ");
      for (const found of coding(text).words) expect(text.slice(found.place.start, found.place.end)).toBe(found.word);
    }),
    { numRuns: 200 },
  );
});
