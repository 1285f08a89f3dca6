import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readResumeFields } from "./resume-fields.js";

const head = (...lines: readonly string[]): string => lines.join("\n");

describe("a résumé with a plain head", () => {
  const fields = readResumeFields(
    head(
      "Ingrid Solberg",
      "Senior Software Engineer",
      "Bergen, Norway | +47 55 12 34 56 | ingrid.solberg@mail.example | github.com/isolberg",
      "Experience",
      "2019 - 2024 Engineer, Nordlys AS, boss@nordlys.example",
    ),
  );

  test("gives name, address, phone, role and links", () => {
    expect(fields).toEqual({
      name: "Ingrid Solberg",
      email: "ingrid.solberg@mail.example",
      phone: "+47 55 12 34 56",
      headline: "Senior Software Engineer",
      links: ["https://github.com/isolberg"],
    });
  });
});

test.each([
  ["a title above it", head("Curriculum Vitae", "Zainab Al-Rashid", "zainab@mail.example"), "Zainab Al-Rashid"],
  ["capital letters", head("SEÁN O'BRIEN", "sean.obrien@mail.example"), "Seán O'Brien"],
  ["contact on the same line", "Tomáš Novotný - Brno - tomas.novotny@mail.example", "Tomáš Novotný"],
  ["a date in the margin", head("Last updated in May 2026", "Pia Lindgren", "pia@lindgren.example"), "Pia Lindgren"],
  ["particles", head("Anneke van der Berg", "anneke@vdberg.example"), "Anneke van der Berg"],
  ["Chinese characters", head("陈美玲", "meiling@mail.example"), "陈美玲"],
  ["Arabic letters", head("ليلى حداد", "layla@mail.example"), "ليلى حداد"],
  ["a label", head("Lebenslauf", "Name: Jonas Weber", "jonas@weber.example"), "Jonas Weber"],
  ["a surname that is also a role", head("Mark Developer", "mark.developer@mail.example"), "Mark Developer"],
])("a name is found with %s", (_how, text, name) => {
  expect(readResumeFields(text).name).toBe(name);
});

test.each([
  ["a role", head("Senior Software Engineer", "Summary")],
  ["a sentence", "I have led teams for ten years."],
  ["nothing", ""],
])("%s is not taken for a name", (_what, text) => {
  expect(readResumeFields(text).name).toBeNull();
});

test("years and dates are not phone numbers", () => {
  expect(readResumeFields(head("Kofi Mensah", "2015 - 2019", "12.03.1990")).phone).toBeNull();
});

test("the address of an employer further down is not taken when one stands at the top", () => {
  const text = head(
    "Kofi Mensah",
    "kofi@mensah.example",
    ...Array.from({ length: 40 }, () => "Built things."),
    "x@firm.example",
  );
  expect(readResumeFields(text).email).toBe("kofi@mensah.example");
});

test("whatever stands in the file, reading it ends quickly and every link is http or https", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000, unit: "grapheme" }), (text) => {
      for (const link of readResumeFields(text).links) expect(link).toMatch(/^https?:\/\//);
    }),
    { numRuns: 200 },
  );
  const started = performance.now();
  for (const piece of ["a", "1 ", "@.", "a@a.", "www.", "(1-", "A a "]) readResumeFields(piece.repeat(60_000));
  expect(performance.now() - started).toBeLessThan(2000);
});
