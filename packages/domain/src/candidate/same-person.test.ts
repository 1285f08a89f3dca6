import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Person } from "../application/apply/submit.js";
import { samePerson } from "./same-person.js";

const zeynep = (rest: Partial<Person> = {}): Person => ({
  name: "Zeynep Kılıç",
  emails: ["zeynep@example.com"],
  phones: ["+90 532 000 11 22"],
  links: ["https://www.example.dev/zeynep/"],
  ...rest,
});
const stranger = (rest: Partial<Person> = {}): Person => ({
  name: "Pádraig Ó Súilleabháin",
  emails: ["padraig@example.com"],
  phones: [],
  links: [],
  ...rest,
});

describe("two records are", () => {
  test.each([
    [
      "the same person by one email",
      stranger({ emails: ["work@example.com", "ZEYNEP@example.com"] }),
      "same",
      ["email"],
    ],
    [
      "likely one person by phone and name, however they are written",
      stranger({ name: "Kılıç, Zeynep", phones: ["0090-532 0001122"] }),
      "likely",
      ["phone", "name"],
    ],
    [
      "likely one person by link and name, however they are written",
      stranger({ name: "Zeynep KıLıÇ", links: ["http://example.dev/Zeynep"] }),
      "likely",
      ["link", "name"],
    ],
    ["possibly one person by a number alone", stranger({ phones: ["+905320001122"] }), "possible", ["phone"]],
    ["possibly one person by the name alone", stranger({ name: "Zeynep  Kılıç" }), "possible", ["name"]],
    ["not one person by nothing", stranger(), "unlikely", []],
  ] as const)("%s", (_what, other, likelihood, shared) => {
    const resemblance = samePerson(zeynep(), other);
    expect(resemblance.likelihood).toBe(likelihood);
    expect(resemblance.shared).toEqual(shared);
  });

  test("not one person because both left a field empty", () => {
    expect(samePerson(zeynep({ phones: [""], links: [] }), stranger({ phones: ["-"] })).likelihood).toBe("unlikely");
  });
});

test("whoever is compared with whom, the answer is the same, and nobody differs from themselves", () => {
  const anyPerson = fc.record({
    name: fc.constantFrom("Zeynep Kılıç", "Pádraig Ó Súilleabháin", "李 明"),
    emails: fc.subarray(["a@example.com", "b@example.com"]),
    phones: fc.subarray(["+31 6 1", "0031 61"]),
    links: fc.subarray(["https://example.dev/x", "http://www.example.dev/x/"]),
  });
  fc.assert(
    fc.property(anyPerson, anyPerson, (one, other) => {
      expect(samePerson(one, other)).toEqual(samePerson(other, one));
      expect(samePerson(one, one).shared).toContain("name");
    }),
  );
});
