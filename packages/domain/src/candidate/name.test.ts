import { describe, expect, test } from "vitest";
import { calledName, greetingName, personName, soundsLikeSameName } from "./name.js";

test.each([
  "Ng",
  "O",
  "Siobhán O'Shea",
  "D’Arcy",
  "陈美玲",
  "ליאת כהן",
  "Robert'); DROP TABLE x;--",
  "Jennifer Null",
  "Mary  Ann",
])("%s is a name and stays as it was typed", (name) => {
  expect(personName.parse(name)).toBe(name);
});

test.each(["", "   ", "Eve\r\nBcc: all@firm.example", "Eve\u2028Ng", "a\u0000b", "x".repeat(201)])(
  "%j is no name",
  (name) => {
    expect(personName.safeParse(name).success).toBe(false);
  },
);

test("what to be called may be left out", () => {
  expect(calledName.parse("  ")).toBe("");
  expect(calledName.parse("Bea")).toBe("Bea");
});

describe("a letter begins with", () => {
  test.each([
    ["Ingrid Solberg", null, "Ingrid"],
    ["Ingrid Solberg", "Inga", "Inga"],
    ["Dr. med. Ünal Yıldız", null, "Ünal"],
    ["Suharto", null, "Suharto"],
    ["陈 美玲", null, "陈 美玲"],
    ["محمد بن عبد الله", null, "محمد بن عبد الله"],
    ["J Okafor", null, "J Okafor"],
  ])("%s (called %s): %s", (name, called, greeting) => {
    expect(greetingName(name, called)).toBe(greeting);
  });
});

test.each([
  ["Łukasz Żółć", "łukasz żółć", true],
  ["Solberg, Ingrid", "Ingrid Solberg", true],
  ["Dr. Ingrid Solberg", "Ingrid Solberg", true],
  ["Ingrid Solberg", "Astrid Solberg", false],
  ["", "", false],
])("%s and %s sound like the same name: %s", (a, b, same) => {
  expect(soundsLikeSameName(a, b)).toBe(same);
});
