import { expect, it } from "vitest";
import { parseInput } from "../../../shared/invalid-input.js";
import { extractSkills } from "../extract-skills/extract-skills.js";
import { requiredSkills } from "./required-skills.js";
import { whereMentioned } from "./where-mentioned.js";

const issuesOf = (input: unknown): string[] => {
  const read = parseInput(requiredSkills, input);
  return read.ok ? [] : read.refusal.issues.map(({ path, message }) => `${path}: ${message}`);
};

it("takes up to five required and five wished, equivalents grouped", () => {
  const clouds = ["cloud.aws", "cloud.azure", "cloud.gcp"];
  expect(issuesOf({ required: [clouds, ["lang.java"]], wished: [["lang.go"]] })).toEqual([]);
  expect(parseInput(requiredSkills, {})).toEqual({ ok: true, value: { required: [], wished: [] } });
});

it.each([
  [
    "six required",
    {
      required: Array.from({ length: 6 }, (_, n) => [
        ["lang.java", "lang.go", "lang.r", "lang.c", "lang.php", "lang.sql"][n],
      ]),
    },
    "required: Require at most 5 skills.",
  ],
  [
    "six wished",
    {
      wished: Array.from({ length: 6 }, (_, n) => [
        ["lang.java", "lang.go", "lang.r", "lang.c", "lang.php", "lang.sql"][n],
      ]),
    },
    "wished: Wish for at most 5 skills.",
  ],
  [
    "an unknown skill",
    { required: [["lang.klingon"]] },
    "required.0.0: “lang.klingon” is not a skill of the framework.",
  ],
  ["an empty group", { required: [[]] }, "required.0: Choose at least 1 skill."],
  [
    "six equivalents",
    { required: [["lang.java", "lang.go", "lang.r", "lang.c", "lang.php", "lang.sql"]] },
    "required.0: Group at most 5 equivalents.",
  ],
  [
    "a skill in two places",
    { required: [["lang.java"]], wished: [["lang.go"], ["lang.java"]] },
    "wished.1: “lang.java” is named twice. Name it once.",
  ],
  ["no list", { required: 5 }, "required: Choose the skills."],
])("refuses %s, by name", (_, input, issue) => expect(issuesOf(input)).toEqual([issue]));

it("says where each group is named, and how far that goes", () => {
  const text = "Kotlin on AWS, basic Go, Spring Boot";
  const mentions = whereMentioned(
    [["cloud.gcp", "cloud.aws"], ["lang.go"], ["lang.java"], ["lang.php"]],
    extractSkills(text),
  );
  expect(
    mentions.map(({ standing, hits }) => [standing, hits.map(({ start, end }) => text.slice(start, end))]),
  ).toEqual([
    ["found", ["AWS"]],
    ["mentioned", ["Go"]],
    ["possible", []],
    ["nowhere", []],
  ]);
});
