import fc from "fast-check";
import { expect, test } from "vitest";
import { rtfText } from "./rtf-text.js";

test.each([
  ["{\\rtf1\\ansi{\\fonttbl\\f0 Times;}\\f0 Ingrid Solberg\\par Lead engineer}", "Ingrid Solberg\nLead engineer"],
  ["{\\rtf1 Caf\\'e9 \\'80 5 \\endash  now}", "Café € 5 – now"],
  ["{\\rtf1\\uc1 \\u321?ukasz {\\*\\generator Word;}Nowak}", "Łukasz Nowak"],
  ["{\\rtf1 a\\{b\\}c\\\\d}", "a{b}c\\d"],
  ["{\\rtf1 {\\pict ffd8ff}after}", "after"],
])("%s reads as %j", (source, text) => {
  expect(rtfText(source)).toBe(text);
});

test("whatever the bytes, it ends, and deep nesting is no trap", () => {
  fc.assert(fc.property(fc.string({ maxLength: 500 }), (source) => typeof rtfText(`{\\rtf${source}`) === "string"));
  expect(rtfText(`{\\rtf1 ${"{".repeat(200_000)}deep`)).toContain("deep");
});
