import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useText } from "#lib/page.ts";
import { Choices, firstChoiceId } from "#ui/choices.tsx";
import type { FormError } from "#ui/error-summary.tsx";
import { TextArea, TextField } from "#ui/text-field.tsx";
import { applyTexts } from "./apply-errors.ts";
import { answerField, type Question } from "./apply-form.ts";

const texts = catalogue(
  { yes: "Yes", no: "No", amount: "A whole amount in {currency}." },
  { de: { yes: "Ja", no: "Nein", amount: "Ein ganzer Betrag in {currency}." } },
);

interface QuestionFieldProps {
  readonly question: Question;
  /** The language the question is written in. */
  readonly language: string;
  readonly values: readonly string[];
  readonly errors: readonly FormError[];
}

/** One question of the employer, with the control its kind of answer needs. */
export function QuestionField({ question, language, values, errors }: QuestionFieldProps): ReactNode {
  const t = useText(texts);
  const words = useText(applyTexts);
  const { key, type, help, required, currency } = question;
  const id = answerField(key);
  const [value = ""] = values;
  const field = {
    id,
    label: <span lang={language}>{question.label}</span>,
    hint: type === "currency" ? [help, t("amount", { currency })].filter(Boolean).join(" ") : help,
    error: errors.find(({ target }) => target === id || target === firstChoiceId(id))?.message,
    optional: !required,
  };
  const options = question.options.map((option) => ({ value: option.key, label: option.label }));
  const missing = words("answerNeeded");
  switch (type) {
    case "long_text":
      return <TextArea {...field} value={value} maxLength={10_000} checks={{ missing }} />;
    case "single":
      return <Choices {...field} kind="one" options={options} chosen={values} />;
    case "multiple":
      return <Choices {...field} kind="several" options={options} chosen={values} />;
    case "yes_no":
      return (
        <Choices
          {...field}
          kind="one"
          isRow
          options={[
            { value: "yes", label: t("yes") },
            { value: "no", label: t("no") },
          ]}
          chosen={values}
        />
      );
    case "short_text":
      return <TextField {...field} value={value} maxLength={300} checks={{ missing }} />;
    case "number":
    case "currency":
      return <TextField {...field} value={value} inputMode="decimal" maxLength={30} checks={{ missing }} />;
    case "date":
      return (
        <TextField
          {...field}
          value={value}
          type="date"
          checks={{ missing: words("dateWrong"), wrong: words("dateWrong") }}
        />
      );
    case "url":
      return (
        <TextField
          {...field}
          value={value}
          type="url"
          inputMode="url"
          maxLength={2000}
          checks={{ missing, wrong: words("linkWrong") }}
        />
      );
  }
}
