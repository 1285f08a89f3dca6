import { MAX_QUESTIONS } from "@leadline/domain/posting/form/application-form";
import { Button } from "@leadline/ui/button";
import { Checkbox } from "@leadline/ui/checkbox";
import { Select } from "@leadline/ui/select";
import { catalogue } from "@leadline/ui/text/catalogue";
import { TextField } from "@leadline/ui/text-field";
import { LinesField } from "./lines-field.tsx";
import styles from "../posting.module.css";
import { questionKinds } from "../posting-words.ts";
import type { PostingOnScreen } from "../use-posting-draft.ts";

const t = catalogue({
  title: "Application form",
  always:
    "Name, email, CV and one link are always asked. The form takes about {minutes, plural, one {# minute} other {# minutes}}.",
  question: "Question {number}",
  help: "What helps to answer",
  optional: "optional",
  kind: "Kind of answer",
  options: "Options",
  perLine: "One a line.",
  currency: "Currency",
  required: "Has to be answered",
  remove: "Remove question {number}",
  add: "Add a question",
});

type Question = PostingOnScreen["form"]["questions"][number];

interface PostingQuestionsProps {
  readonly questions: readonly Question[];
  readonly seconds: number;
  readonly issues: Readonly<Record<string, string>>;
  readonly onChange: (questions: Question[]) => void;
}

/** What the form asks beside the fields it always has: at most three questions. */
export function PostingQuestions({ questions, seconds, issues, onChange }: PostingQuestionsProps) {
  const change = (at: number, part: Partial<Question>): void =>
    onChange(questions.map((question, place) => (place === at ? { ...question, ...part } : question)));
  return (
    <section className={styles.section} aria-labelledby="posting-form">
      <h2 id="posting-form">{t("title")}</h2>
      <p className={styles.muted}>{t("always", { minutes: Math.max(1, Math.round(seconds / 60)) })}</p>
      {issues["form.questions"] && <p className={styles.wrong}>{issues["form.questions"]}</p>}
      {questions.map((question, at) => (
        <div key={question.key} className={styles.question}>
          <TextField
            label={t("question", { number: at + 1 })}
            value={question.label}
            onChange={(label) => change(at, { label })}
            error={issues[`form.questions.${at}.label`]}
            maxLength={300}
          />
          <TextField
            label={t("help")}
            note={t("optional")}
            value={question.help}
            onChange={(help) => change(at, { help })}
            error={issues[`form.questions.${at}.help`]}
          />
          <Select
            label={t("kind")}
            options={questionKinds}
            value={questionKinds.find(({ id }) => id === question.type)?.id ?? null}
            onChange={(type) =>
              change(at, { type, ...(type === "currency" && { currency: question.currency || "EUR" }) })
            }
            error={issues[`form.questions.${at}.type`]}
          />
          {question.type === "currency" && (
            <TextField
              label={t("currency")}
              value={question.currency}
              onChange={(currency) => change(at, { currency: currency.toUpperCase() })}
              error={issues[`form.questions.${at}.currency`]}
              maxLength={3}
            />
          )}
          {(question.type === "single" || question.type === "multiple") && (
            <LinesField
              label={t("options")}
              hint={t("perLine")}
              lines={question.options.map(({ label }) => label)}
              onChange={(labels) => change(at, { options: optionsOf(question, labels) })}
              error={issues[`form.questions.${at}.options`]}
            />
          )}
          <Checkbox isSelected={question.required} onChange={(required) => change(at, { required })}>
            {t("required")}
          </Checkbox>
          <div>
            <Button
              variant="ghost"
              size="s"
              icon="trash"
              onPress={() => onChange(questions.filter((_question, place) => place !== at))}
            >
              {t("remove", { number: at + 1 })}
            </Button>
          </div>
        </div>
      ))}
      {questions.length < MAX_QUESTIONS && (
        <div>
          <Button size="s" icon="plus" onPress={() => onChange([...questions, aNewQuestion(questions)])}>
            {t("add")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** An option that keeps its words keeps its key, so that answers already given keep their meaning. */
function optionsOf({ options }: Question, labels: readonly string[]): Question["options"] {
  const taken = new Set<string>();
  return labels.map((label) => {
    const known = options.find((option) => option.label === label && !taken.has(option.key))?.key;
    let key = known ?? "";
    for (let number = 1; key === "" || taken.has(key); number += 1) {
      const free = `option_${number}`;
      key = options.some((option) => option.key === free) || taken.has(free) ? "" : free;
    }
    taken.add(key);
    return { key, label };
  });
}

function aNewQuestion(questions: readonly Question[]): Question {
  const keys = [1, 2, 3, 4].map((number) => `question_${number}`);
  const key = keys.find((name) => !questions.some((question) => question.key === name)) ?? "question_5";
  return {
    key,
    type: "long_text",
    label: t("question", { number: questions.length + 1 }),
    help: "",
    required: false,
    options: [],
    currency: "",
  };
}
