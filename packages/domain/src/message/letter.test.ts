import { expect, test } from "vitest";
import { parseInput } from "../shared/invalid-input.js";
import { letterDraft } from "./letter.js";

const letter = { subject: "Your trip on Thursday", text: "Hello Priya,\n\nplatform 4, at nine." };

test("a letter is a subject and a text, kept as it was typed", () => {
  expect(parseInput(letterDraft, { ...letter, text: "  Two spaces,\n\n\nthree lines.  " })).toEqual({
    ok: true,
    value: { subject: "Your trip on Thursday", text: "  Two spaces,\n\n\nthree lines.  " },
  });
});

test.each([
  ["no subject", { subject: "  " }, "subject"],
  ["a subject that could begin another header", { subject: "Hello\r\nBcc: all@firm.example" }, "subject"],
  ["a subject nobody reads to its end", { subject: "a".repeat(151) }, "subject"],
  ["no text", { text: " \n " }, "text"],
  ["a book", { text: "a".repeat(10_001) }, "text"],
  ["a character nothing can store", { text: "\u0000" }, "text"],
])("%s is refused by its field", (_what, part, path) => {
  expect(parseInput(letterDraft, { ...letter, ...part })).toMatchObject({
    ok: false,
    refusal: { type: "InvalidInput", issues: [{ path }] },
  });
});
