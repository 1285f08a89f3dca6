import type { Answer, AnswerValue } from "@leadline/domain/posting/form/answers";
import type { Parts } from "./application-parts.js";

/** An answer as people read it. */
export interface ReadableAnswer {
  readonly key: string;
  readonly question: string;
  readonly type: string;
  readonly values: readonly string[];
}

/** Answers with the labels of chosen options; an option that was removed since keeps its key. */
export const readableAnswers = ({ given, form }: Parts["answers"]): ReadableAnswer[] =>
  given.map((answer) => ({
    key: answer.key,
    question: answer.question,
    type: answer.type,
    values: written(answer, optionLabels(form, answer.key)),
  }));

const optionLabels = (form: Parts["answers"]["form"], key: string): ReadonlyMap<string, string> =>
  new Map(
    form?.questions.find((question) => question.key === key)?.options.map((option) => [option.key, option.label]),
  );

function written({ value, type }: Answer, labels: ReadonlyMap<string, string>): string[] {
  if (isMany(value)) return value.map((option) => labels.get(option) ?? option);
  switch (typeof value) {
    case "object":
      return [`${value.minor} ${value.currency}`];
    case "string":
      return [type === "single" ? (labels.get(value) ?? value) : value];
    default:
      return [String(value)];
  }
}

const isMany = (value: AnswerValue): value is string[] => Array.isArray(value);
