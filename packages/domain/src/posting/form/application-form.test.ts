import { expect, test } from "vitest";
import { parseInput } from "../../shared/invalid-input.js";
import { applicationForm, estimatedSeconds, type Question } from "./application-form.js";
import { asksForPayHistory } from "./pay-history.js";

const question = (change: Partial<Question> = {}): Question => ({
  key: "team",
  type: "long_text",
  label: "What was yours to decide?",
  help: "",
  required: true,
  options: [],
  currency: "",
  ...change,
});
const issues = (...questions: Question[]): string[] => {
  const read = parseInput(applicationForm, { questions });
  return read.ok ? [] : read.refusal.issues.map(({ path }) => path);
};

test("up to three questions are asked", () => {
  const three = ["a", "b", "c"].map((key) => question({ key }));
  expect(issues(...three)).toEqual([]);
  expect(issues(...three, question({ key: "d" }))).toEqual(["questions"]);
});

test.each([
  ["two questions with one key", [question(), question()], "questions"],
  ["a choice of one", [question({ type: "single", options: [{ key: "a", label: "A" }] })], "questions.0.options"],
  ["an amount without a currency", [question({ type: "currency" })], "questions.0.currency"],
  ["an empty question", [question({ label: " " })], "questions.0.label"],
  ["a question about past pay", [question({ label: "What is your current salary?" })], "questions.0.label"],
])("%s is refused", (_what, questions, path) => {
  expect(issues(...questions)).toEqual([path]);
});

test.each([
  ["What is your current salary?", true],
  ["Salary history of the last three years", true],
  ["How much did you earn?", true],
  ["What did you earn at your last job?", true],
  ["How much do you make a year?", true],
  ["Ihr bisheriges Gehalt?", true],
  ["What pay do you expect?", false],
  ["Which currency should your pay be in?", false],
])("%s asks for pay history: %s", (text, asks) => {
  expect(asksForPayHistory(text)).toBe(asks);
});

test("a long answer costs two minutes, the form itself one", () => {
  expect(estimatedSeconds({ questions: [question()] })).toBe(180);
});
