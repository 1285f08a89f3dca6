import { Button } from "@leadline/ui/button";
import { NumberField } from "@leadline/ui/number-field";
import { catalogue } from "@leadline/ui/text/catalogue";
import { TextArea } from "@leadline/ui/text-area";
import { TextField } from "@leadline/ui/text-field";
import styles from "../posting.module.css";
import type { PostingOnScreen } from "../use-posting-draft.ts";

const t = catalogue({
  title: "How we choose, step by step",
  name: "Step {number}",
  minutes: "Minutes",
  waiting: "empty: they only wait",
  text: "What happens",
  add: "Add a step",
  remove: "Remove step {number}",
});

type Step = PostingOnScreen["text"]["process"]["steps"][number];

interface PostingStepsProps {
  readonly steps: readonly Step[];
  readonly issues: Readonly<Record<string, string>>;
  readonly onChange: (steps: Step[]) => void;
}

/** The selection as candidates read it before they apply. */
export function PostingSteps({ steps, issues, onChange }: PostingStepsProps) {
  const change = (at: number, part: Partial<Step>): void =>
    onChange(steps.map((step, place) => (place === at ? { ...step, ...part } : step)));
  return (
    <section className={styles.section} aria-labelledby="posting-process">
      <h2 id="posting-process">{t("title")}</h2>
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a step has no identity but its place
          <li key={at} className={styles.step}>
            <TextField
              label={t("name", { number: at + 1 })}
              value={step.title}
              onChange={(title) => change(at, { title })}
              error={issues[`text.process.steps.${at}.title`]}
            />
            <NumberField
              label={t("minutes")}
              note={t("waiting")}
              min={5}
              max={480}
              step={5}
              value={step.minutes ?? null}
              onChange={(minutes) => change(at, { minutes })}
              error={issues[`text.process.steps.${at}.minutes`]}
            />
            <TextArea
              label={t("text")}
              rows={2}
              value={step.text}
              onChange={(text) => change(at, { text })}
              error={issues[`text.process.steps.${at}.text`]}
            />
            <Button
              variant="ghost"
              size="s"
              icon="trash"
              aria-label={t("remove", { number: at + 1 })}
              onPress={() => onChange(steps.filter((_step, place) => place !== at))}
            >
              {t("remove", { number: at + 1 })}
            </Button>
          </li>
        ))}
      </ol>
      <div>
        <Button
          size="s"
          icon="plus"
          onPress={() =>
            onChange([
              ...steps,
              { title: t("name", { number: steps.length + 1 }), minutes: 45, text: "", preparation: "" },
            ])
          }
        >
          {t("add")}
        </Button>
      </div>
    </section>
  );
}
