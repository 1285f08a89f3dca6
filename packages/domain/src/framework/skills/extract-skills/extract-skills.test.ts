import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SKILLS } from "../skill.js";
import { EVERYDAY_WORDS } from "./everyday-words.js";
import { extractSkills } from "./extract-skills.js";
import { IMPLICATIONS, possibleSkills } from "./implications.js";
import { allTerms, otherSpellings } from "./term-index.js";

/** Skills with the words they were found by; a question mark for what is only mentioned. */
const read = (text: string): string[] =>
  extractSkills(text).map(
    ({ skill, start, end, strength }) => `${skill}${strength === "found" ? "" : "?"}=${text.slice(start, end)}`,
  );

describe("where a term may stand", () => {
  it.each([
    ["JavaScript is not Java", ["lang.javascript=JavaScript", "lang.java=Java"]],
    ["React Native apps", ["fw.react-native=React Native"]],
    ["SQL Server", ["db.sqlserver=SQL Server"]],
    ["the longest: AWS Secrets Manager", ["sec.secrets=AWS Secrets Manager"]],
    [".NET, ASP.NET Core and C#", ["fw.dotnet=.NET", "fw.dotnet=ASP.NET Core", "lang.csharp=C#"]],
    ["Java.", ["lang.java=Java"]],
    ["java.util.List", []],
    ["my_java_class", []],
    ["C++14, Java8, Python3.11", ["lang.cpp=C++", "lang.java=Java", "lang.python=Python"]],
    ["CI/CD with Jenkins", ["practice.ci=CI/CD", "ops.jenkins=Jenkins"]],
    ["Spring\n   Boot", ["fw.spring-boot=Spring\n   Boot"]],
    ["Spring\n\nBoot", []],
    [
      "con\u00adtract testing, Ｊａｖａ, conﬂict resolution",
      [
        "practice.integration-testing=con\u00adtract testing",
        "lang.java=Ｊａｖａ",
        "people.conflict=conﬂict resolution",
      ],
    ],
    [
      "circuit breakers and one design pattern",
      ["arch.resilience=circuit breakers", "arch.design-patterns=design pattern"],
    ],
    ["event-driven, domain driven design", ["arch.event-driven=event-driven", "arch.ddd=domain driven design"]],
    ["https://java.example/kafka and mail@kafka.example.org", []],
    ["gitlab.com/someone/terraform", []],
    ["ASP.NET/C#", ["fw.dotnet=ASP.NET", "lang.csharp=C#"]],
  ])("%j", (text, skills) => expect(read(text)).toEqual(skills));
});

describe("everyday words", () => {
  it.each([
    ["Services in Go, measured against C++", ["lang.go=Go", "lang.cpp=C++"]],
    ["We go home; Java stays", ["lang.java=Java"]],
    ["Go home and learn Java", ["lang.java=Java"]],
    ["Golang, later also tools in Go for three teams far away", ["lang.go=Golang", "lang.go=Go"]],
    ["Go services", ["lang.go=Go"]],
    ["Languages: R", ["lang.r=R"]],
    ["Vitamin C, Series C, C-level and C++", ["lang.cpp=C++"]],
    ["Our team: C, SQL; team C wrote SQL", ["lang.c=C", "lang.sql=SQL", "lang.sql=SQL"]],
    ["R&D with Python", ["lang.python=Python"]],
    ["Maria C. Lopez teaches Python", ["lang.python=Python"]],
    ["java, go, kotlin", ["lang.java=java", "lang.go=go", "lang.kotlin=kotlin"]],
    ["Spring 2021: Django project", ["fw.django=Django"]],
    ["from Spark to Snowflake", ["db.spark=Spark", "db.snowflake=Snowflake"]],
    ["Go-based tooling around Python", ["lang.go=Go", "lang.python=Python"]],
    ["C, Rust", ["lang.c=C", "lang.rust=Rust"]],
    ["a bare lambda, and AWS Lambda", ["cloud.aws-lambda=AWS Lambda"]],
  ])("%j", (text, skills) => expect(read(text)).toEqual(skills));

  it("are terms of the taxonomy", () => {
    const terms = new Set(allTerms().map(({ term }) => term));
    expect(Object.keys(EVERYDAY_WORDS).filter((word) => !terms.has(word))).toEqual([]);
  });
});

it.each([
  ["No Kubernetes, but Docker", ["ops.kubernetes?=Kubernetes", "ops.docker=Docker"]],
  ["basic knowledge of Kotlin", ["lang.kotlin?=Kotlin"]],
  ["without any of the usual Kotlin", ["lang.kotlin=Kotlin"]],
  ["Nothing basic, Kotlin", ["lang.kotlin=Kotlin"]],
])("marks what is denied or called basic as mentioned: %j", (text, skills) => expect(read(text)).toEqual(skills));

it("suggests what a skill implies, and never what was found itself", () => {
  expect(possibleSkills(["fw.spring-boot", "cloud.aws-s3"])).toEqual([
    { skill: "fw.spring", because: "fw.spring-boot" },
    { skill: "cloud.aws", because: "cloud.aws-s3" },
    { skill: "lang.java", because: "fw.spring" },
  ]);
  expect(possibleSkills(["fw.react", "lang.javascript"])).toEqual([]);
  const ids = new Set<string>(SKILLS.map(({ id }) => id));
  expect(
    Object.entries(IMPLICATIONS)
      .flat()
      .filter((id) => !ids.has(id)),
  ).toEqual([]);
});

it("finds every term of the taxonomy where it stands alone among its like", () => {
  const lost = allTerms().filter(({ term, skill }) => {
    const text = `Java, Django, Kotlin, ${term in EVERYDAY_WORDS ? term.toUpperCase() : term}, AWS, PostgreSQL`;
    return !extractSkills(text).some((hit) => hit.skill === skill && hit.start === 22);
  });
  expect(lost).toEqual([]);
});

it("lends no spelling of one skill to another", () => {
  const owners = new Map(allTerms().map(({ term, skill }) => [term, skill]));
  const borrowed = allTerms().flatMap(({ term, skill }) =>
    otherSpellings(term).filter((spelling) => (owners.get(spelling) ?? skill) !== skill),
  );
  expect(borrowed).toEqual([]);
});

const anyWord = fc.oneof(
  fc.constantFrom(...allTerms().map(({ term }) => term), "Go", "C", "R", "no", "in", ",", ".", "/", "\n", "\n\n", "-"),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
it("marks places that exist, in order and apart, whatever the text", () => {
  fc.assert(
    fc.property(fc.array(anyWord, { maxLength: 40 }), fc.constantFrom(" ", ""), (words, between) => {
      const text = words.join(between);
      let end = 0;
      for (const hit of extractSkills(text)) {
        expect(hit.start).toBeGreaterThanOrEqual(end);
        expect(hit.end).toBeGreaterThan(hit.start);
        end = hit.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 200 },
  );
});
