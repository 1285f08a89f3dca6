import { catalogue } from "@leadline/ui/text/catalogue";
import { TextArea } from "@leadline/ui/text-area";
import { TextField } from "@leadline/ui/text-field";
import type { PostingDeskFragment } from "#graphql/generated/graphql.ts";
import { LinesField } from "./lines-field.tsx";
import { PostingFrame } from "./posting-frame.tsx";
import { PostingRole } from "./posting-role.tsx";
import styles from "../posting.module.css";
import { PostingSteps } from "./posting-steps.tsx";
import type { PostingChange, PostingOnScreen } from "../use-posting-draft.ts";

const t = catalogue({
  reason: "Why this role exists",
  summary: "Summary",
  summaryHint: "Two sentences that stand alone: under the title, in lists, in link previews.",
  why: "The reason",
  whyHint: "Product, the people who use it, the problem of the next twelve months.",
  perLine: "One point a line.",
  work: "What you will do, what you need",
  outcomes: "What you will do",
  needs: "What you need",
  needsHint: "Three to five, each something a reader can check against their own work.",
  nice: "Good to have",
  niceHint: "The page says that nobody needs any of these to apply.",
  offers: "What we offer",
  fair: "Fairness",
  adjustments: "Adjustments",
  adjustmentsEmail: "Address for adjustments",
  equal: "Equal opportunity",
});

interface PostingFormProps {
  readonly draft: PostingOnScreen;
  readonly locations: PostingDeskFragment["locations"];
  readonly issues: Readonly<Record<string, string>>;
  readonly set: (change: PostingChange) => void;
}

/** The text of a posting, block by block in the order of the job page. */
export function PostingForm({ draft, locations, issues, set }: PostingFormProps) {
  const { text } = draft;
  const write = (part: Partial<typeof text>): void => set({ text: { ...text, ...part } });
  return (
    <>
      <PostingFrame draft={draft} locations={locations} issues={issues} set={set} />
      <section className={styles.section} aria-labelledby="posting-why">
        <h2 id="posting-why">{t("reason")}</h2>
        <TextArea
          label={t("summary")}
          hint={t("summaryHint")}
          rows={2}
          value={text.summary}
          onChange={(summary) => write({ summary })}
          error={issues["text.summary"]}
        />
        <TextArea
          label={t("why")}
          hint={t("whyHint")}
          rows={5}
          value={text.why}
          onChange={(why) => write({ why })}
          error={issues["text.why"]}
        />
      </section>
      <PostingRole text={text} issues={issues} write={write} />
      <section className={styles.section} aria-labelledby="posting-work">
        <h2 id="posting-work">{t("work")}</h2>
        <LinesField
          label={t("outcomes")}
          hint={t("perLine")}
          rows={7}
          lines={text.outcomes}
          onChange={(outcomes) => write({ outcomes })}
          error={issues["text.outcomes"]}
        />
        <LinesField
          label={t("needs")}
          hint={t("needsHint")}
          rows={5}
          lines={text.needs}
          onChange={(needs) => write({ needs })}
          error={issues["text.needs"]}
        />
        <div className={styles.grid}>
          <LinesField
            label={t("nice")}
            hint={t("niceHint")}
            lines={text.nice}
            onChange={(nice) => write({ nice })}
            error={issues["text.nice"]}
          />
          <LinesField
            label={t("offers")}
            hint={t("perLine")}
            lines={text.offers}
            onChange={(offers) => write({ offers })}
            error={issues["text.offers"]}
          />
        </div>
      </section>
      <PostingSteps
        steps={text.process.steps}
        issues={issues}
        onChange={(steps) => write({ process: { ...text.process, steps } })}
      />
      <section className={styles.section} aria-labelledby="posting-fair">
        <h2 id="posting-fair">{t("fair")}</h2>
        <TextArea
          label={t("adjustments")}
          rows={2}
          value={text.adjustments.text}
          onChange={(words) => write({ adjustments: { ...text.adjustments, text: words } })}
          error={issues["text.adjustments.text"]}
        />
        <TextField
          label={t("adjustmentsEmail")}
          type="email"
          value={text.adjustments.email}
          onChange={(email) => write({ adjustments: { ...text.adjustments, email } })}
          error={issues["text.adjustments.email"]}
        />
        <TextArea
          label={t("equal")}
          rows={2}
          value={text.equalOpportunity}
          onChange={(equalOpportunity) => write({ equalOpportunity })}
          error={issues["text.equalOpportunity"]}
        />
      </section>
    </>
  );
}
