import { z } from "zod";
import type { InvalidInput, Issue } from "../../shared/invalid-input.js";
import { ok, refuse, type Result } from "../../shared/result.js";
import { prose, webLink } from "../../shared/text.js";
import { QUESTION_TYPES, type ApplicationForm, type Question } from "./application-form.js";

/** What a form posts: all values under a question's name, as text, whether or not a script ran. */
export interface GivenAnswer {
  readonly key: string;
  readonly values: readonly string[];
}

const answerValue = z.union([
  z.string(),
  z.boolean(),
  z.number(),
  z.array(z.string()),
  z.object({ minor: z.int(), currency: z.string() }),
]);
/** Text, option keys, yes or no, a number, or an amount in minor units. */
export type AnswerValue = z.output<typeof answerValue>;

/** An answer as it is kept: with the words of the question, and of the options chosen, as the candidate saw them. */
export const answer = z.object({
  key: z.string(),
  type: z.enum(QUESTION_TYPES),
  question: z.string(),
  value: answerValue,
  labels: z.array(z.string()).optional(),
});
export type Answer = z.output<typeof answer>;

const LONGEST = 10_000;
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * Reads the answers to a posting's questions, the same way for every entrance (page, API, import). Answers come in the
 * order of the form; text is kept exactly as typed; each problem is reported at `answers.<key>`.
 */
export function readAnswers(
  form: ApplicationForm,
  given: readonly GivenAnswer[],
): Result<readonly Answer[], InvalidInput> {
  const issues: Issue[] = unknownKeys(form, given);
  const answers: Answer[] = [];
  for (const question of form.questions) {
    const values = given.filter(({ key }) => key === question.key).flatMap((answer) => answer.values);
    const present = values.filter((value) => value.trim() !== "");
    if (present.length === 0) {
      if (question.required) issues.push(issue(question, "Please answer this question."));
      continue;
    }
    const read = readValue(question, present);
    if (read.ok) answers.push(asKept(question, read.value));
    else issues.push(issue(question, read.refusal));
  }
  return issues.length > 0 ? refuse({ type: "InvalidInput", issues }) : ok(answers);
}

function asKept({ key, type, label, options }: Question, value: AnswerValue): Answer {
  const chosen = type === "single" || type === "multiple" ? options.filter((option) => chose(value, option.key)) : [];
  const labels = chosen.map((option) => option.label);
  return { key, type, question: label, value, ...(labels.length > 0 && { labels }) };
}

const chose = (value: AnswerValue, key: string): boolean =>
  value === key || (Array.isArray(value) && value.includes(key));

const issue = ({ key }: Question, message: string): Issue => ({ path: `answers.${key}`, message });

// An answer to a question that is not asked any more would otherwise vanish without a word.
const unknownKeys = (form: ApplicationForm, given: readonly GivenAnswer[]): Issue[] =>
  given
    .filter(({ key, values }) => values.length > 0 && !form.questions.some((question) => question.key === key))
    .map(({ key }) => ({
      path: `answers.${key.slice(0, 40)}`,
      message: "This question is not asked any more. Reload the page; what you typed stays in this tab until you do.",
    }));

function readValue(question: Question, values: readonly string[]): Result<AnswerValue, string> {
  const [first = ""] = values;
  if (question.type === "multiple") return readChoices(question, values);
  if (values.length > 1) return refuse("Give one answer to this question.");
  switch (question.type) {
    case "short_text":
      return fromSchema(prose(300, "This answer"), first);
    case "long_text":
      return fromSchema(prose(LONGEST, "This answer"), first);
    case "single":
      return question.options.some(({ key }) => key === first) ? ok(first) : refuse("Choose one of the options.");
    case "yes_no":
      return first === "yes" || first === "no" ? ok(first === "yes") : refuse("Choose yes or no.");
    case "number":
      return readNumber(first);
    case "currency":
      return readAmount(first, question.currency);
    case "date":
      return isDate(first) ? ok(first.trim()) : refuse("Enter a date, for example 2027-03-01.");
    case "url":
      return fromSchema(webLink, first);
  }
}

function readChoices(question: Question, values: readonly string[]): Result<AnswerValue, string> {
  const known = question.options.map(({ key }) => key);
  if (!values.every((value) => known.includes(value))) return refuse("Choose from the options.");
  return ok(known.filter((key) => values.includes(key)));
}

function fromSchema(schema: z.ZodType<string>, value: string): Result<AnswerValue, string> {
  const parsed = schema.safeParse(value);
  return parsed.success
    ? ok(parsed.data)
    : refuse(parsed.error.issues[0]?.message ?? "This answer cannot be accepted.");
}

function readNumber(text: string): Result<AnswerValue, string> {
  const trimmed = text.trim();
  const value = /^-?\d{1,12}(?:[.,]\d{1,6})?$/.test(trimmed) ? Number(trimmed.replace(",", ".")) : Number.NaN;
  return Number.isFinite(value) ? ok(value) : refuse("Enter a number, for example 12.");
}

// Whole amounts: people round expectations, and "80.000" against "80,000" cannot be told apart otherwise.
function readAmount(text: string, currency: string): Result<AnswerValue, string> {
  const trimmed = text.trim();
  if (!/^(?:\d{1,9}|\d{1,3}(?:[\s.,'’\u00a0\u202f]\d{3}){1,2})$/.test(trimmed))
    return refuse(`Enter a whole amount in ${currency}, for example 80000.`);
  return ok({ minor: Number(trimmed.replace(/\D/g, "")) * 10 ** minorDigits(currency), currency });
}

// ISO 4217: these have no minor unit; three decimals are rare enough in hiring to be added when somebody needs them.
const WITHOUT_MINOR = new Set([
  "BIF",
  "CLP",
  "DJF",
  "GNF",
  "ISK",
  "JPY",
  "KMF",
  "KRW",
  "PYG",
  "RWF",
  "UGX",
  "UYI",
  "VND",
  "VUV",
  "XAF",
  "XOF",
  "XPF",
]);
const minorDigits = (currency: string): number => (WITHOUT_MINOR.has(currency) ? 0 : 2);

function isDate(text: string): boolean {
  const trimmed = text.trim();
  if (!DATE.test(trimmed)) return false;
  const [year = 0, month = 1, day = 1] = trimmed.split("-").map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}
