import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAnswers, type GivenAnswer } from "./answers.js";
import type { ApplicationForm, Question } from "./application-form.js";

const asks = (type: Question["type"], more: Partial<Question> = {}): ApplicationForm => ({
  questions: [
    {
      key: "q",
      type,
      label: "A question?",
      help: "",
      required: true,
      options: [
        { key: "a", label: "First" },
        { key: "b", label: "Second" },
      ],
      currency: "EUR",
      ...more,
    },
  ],
});
const says = (...values: string[]): GivenAnswer[] => [{ key: "q", values }];

const labelsOf = (type: string, values: readonly string[]) =>
  type === "single" || type === "multiple"
    ? { labels: values.toSorted().map((key) => (key === "a" ? "First" : "Second")) }
    : {};

test.each([
  ["short_text", ["  yes  "], "  yes  "],
  ["long_text", ["Line\r\nline"], "Line\r\nline"],
  ["single", ["b"], "b"],
  ["multiple", ["b", "a"], ["a", "b"]],
  ["yes_no", ["no"], false],
  ["number", ["12,5"], 12.5],
  ["currency", ["80.000"], { minor: 8_000_000, currency: "EUR" }],
  ["date", ["2028-02-29"], "2028-02-29"],
  ["url", ["https://example.org/talk"], "https://example.org/talk"],
] as const)("%s: %j is kept as %j", (type, values, value) => {
  expect(readAnswers(asks(type), says(...values))).toEqual({
    ok: true,
    value: [{ key: "q", type, question: "A question?", value, ...labelsOf(type, values) }],
  });
});

test.each([
  ["short_text", ["x".repeat(301)]],
  ["short_text", ["a\u0000b"]],
  ["single", ["c"]],
  ["single", ["a", "b"]],
  ["multiple", ["a", "z"]],
  ["yes_no", ["true"]],
  ["number", ["twelve"]],
  ["number", ["1e400"]],
  ["currency", ["80.000,50"]],
  ["date", ["2027-02-29"]],
  ["date", ["29.02.2028"]],
  ["url", ["javascript:alert(1)"]],
] as const)("%s: %j is refused at the question", (type, values) => {
  expect(readAnswers(asks(type), says(...values))).toMatchObject({
    ok: false,
    refusal: { type: "InvalidInput", issues: [{ path: "answers.q" }] },
  });
});

test("an amount in a currency without minor units is not multiplied", () => {
  expect(readAnswers(asks("currency", { currency: "JPY" }), says("9000000"))).toMatchObject({
    value: [{ value: { minor: 9_000_000, currency: "JPY" } }],
  });
});

describe("an answer that is missing", () => {
  test("is asked for when the question is required, blanks not counted", () => {
    expect(readAnswers(asks("short_text"), says("  "))).toMatchObject({ ok: false });
    expect(readAnswers(asks("short_text"), [])).toMatchObject({ ok: false });
  });

  test("is fine when it is not", () => {
    expect(readAnswers(asks("short_text", { required: false }), [])).toEqual({ ok: true, value: [] });
  });
});

test("an answer to a question nobody asks is not dropped in silence", () => {
  const stray = [{ key: "gone", values: ["still here"] }];
  expect(readAnswers({ questions: [] }, stray)).toMatchObject({ refusal: { issues: [{ path: "answers.gone" }] } });
});

test("whatever is sent, it is answered with a value or a sentence", () => {
  const type = fc.constantFrom(
    "short_text",
    "long_text",
    "single",
    "multiple",
    "yes_no",
    "number",
    "currency",
    "date",
    "url",
  );
  fc.assert(
    fc.property(type, fc.array(fc.string({ unit: "binary" })), (kind, values) => {
      const read = readAnswers(asks(kind), says(...values));
      const said = read.ok ? "kept" : read.refusal.issues[0]?.message;
      expect(said).toMatch(/\S/);
    }),
  );
});
