import { z } from "zod";
import { line, prose } from "../../shared/text.js";
import { asksForPayHistory } from "./pay-history.js";

/** Kinds of answer a question can ask for. */
export const QUESTION_TYPES = [
  "short_text",
  "long_text",
  "single",
  "multiple",
  "yes_no",
  "number",
  "currency",
  "date",
  "url",
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** More questions cost more candidates than they tell about them. */
export const MAX_QUESTIONS = 3;

const option = z.object({
  /** Stable: stored in answers, so a reworded option keeps its meaning. */
  key: z.string().regex(/^[a-z0-9_]{1,40}$/, "An option's key has lower-case letters, digits and underscores."),
  label: line(200, "The option"),
});

const isChoice = (type: QuestionType): boolean => type === "single" || type === "multiple";

/** One question of an application form: its key, type, words, choices, and who sees the answer. */
export const question = z
  .object({
    /** Stable for the life of the posting: answers are stored under it. */
    key: z.string().regex(/^[a-z0-9_]{1,40}$/, "A question's key has lower-case letters, digits and underscores."),
    type: z.enum(QUESTION_TYPES, "Choose what kind of answer this is."),
    label: line(300, "The question"),
    help: prose(500, "The help text"),
    required: z.boolean(),
    options: z.array(option).max(12, "At most 12 options."),
    /** ISO 4217, only for amounts of money. */
    currency: z.union([z.literal(""), z.string().regex(/^[A-Z]{3}$/, "Choose a currency, for example EUR.")]),
  })
  .refine(({ type, options }) => !isChoice(type) || options.length >= 2, {
    path: ["options"],
    message: "Give at least two options to choose from.",
  })
  .refine(({ options }) => new Set(options.map(({ key }) => key)).size === options.length, {
    path: ["options"],
    message: "Two options have the same key.",
  })
  .refine(({ type, currency }) => type !== "currency" || currency !== "", {
    path: ["currency"],
    message: "Choose the currency of the amount.",
  })
  .refine(({ label, help }) => !asksForPayHistory(`${label} ${help}`), {
    path: ["label"],
    message: "Candidates may not be asked what they earn or earned. Ask what they expect instead, or leave it out.",
  });
export type Question = z.output<typeof question>;

/** What a posting asks beside name, email and résumé. */
export const applicationForm = z.object({
  questions: z
    .array(question)
    .max(MAX_QUESTIONS, `Ask at most ${MAX_QUESTIONS} questions; everything else can wait for a conversation.`)
    .refine((questions) => new Set(questions.map(({ key }) => key)).size === questions.length, {
      message: "Two questions have the same key.",
    }),
});
export type ApplicationForm = z.output<typeof applicationForm>;

const SECONDS: Record<QuestionType, number> = {
  short_text: 20,
  long_text: 120,
  single: 10,
  multiple: 15,
  yes_no: 5,
  number: 10,
  currency: 15,
  date: 15,
  url: 15,
};

/** Seconds a candidate is likely to need for the whole form: a minute for name, email and résumé, plus each question. */
export const estimatedSeconds = ({ questions }: ApplicationForm): number =>
  questions.reduce((sum, { type }) => sum + SECONDS[type], 60);
