import { PAY_INTERVALS, type PayInterval } from "@leadline/domain/shared/money";
import { DateField } from "@leadline/ui/date-field";
import { MoneyField } from "@leadline/ui/money-field";
import { NumberField } from "@leadline/ui/number-field";
import { Select } from "@leadline/ui/select";
import { catalogue } from "@leadline/ui/text/catalogue";
import { TextArea } from "@leadline/ui/text-area";
import { TextField } from "@leadline/ui/text-field";
import { useState } from "react";
import type { PostingDeskFragment } from "#graphql/generated/graphql.ts";
import { LinesField } from "./lines-field.tsx";
import styles from "./posting.module.css";
import { PostingSteps } from "./posting-steps.tsx";
import { workplaceOptions } from "./posting-words.ts";
import type { PostingChange, PostingOnScreen } from "./use-posting-draft.ts";

const t = catalogue({
  frame: "Title and frame",
  title: "Title",
  location: "Location",
  workplace: "Way of working",
  min: "Pay from",
  max: "Pay to",
  currency: "Currency",
  interval: "Paid per",
  year: "Year",
  month: "Month",
  day: "Day",
  hour: "Hour",
  closes: "Last day to apply",
  optional: "optional",
  terms: "Terms",
  termsHint: "Contract, hours, start.",
  reason: "Why this role exists",
  summary: "Summary",
  summaryHint: "Two sentences that stand alone: under the title, in lists, in link previews.",
  why: "The reason",
  whyHint: "Product, the people who use it, the problem of the next twelve months.",
  role: "What the role is made of",
  team: "The team",
  handsOn: "Hands-on share",
  operations: "Running what the team built",
  percent: "%",
  note: "What to know about the time",
  yours: "Theirs to decide",
  together: "Decided together",
  notYours: "Decided elsewhere",
  perLine: "One point a line.",
  after90: "Success after 90 days",
  after180: "Success after 180 days",
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
  // A range is saved once it is one; until then what was typed waits here.
  const [pay, showPay] = useState(draft.pay ?? { minMinor: 0, maxMinor: 0, currency: "EUR", interval: "year" });
  const setPay = (part: Partial<typeof pay>): void => {
    const next = { ...pay, ...part };
    showPay(next);
    set({ pay: next.minMinor > 0 && next.maxMinor > 0 ? next : null });
  };
  return (
    <>
      <section className={styles.section} aria-labelledby="posting-frame">
        <h2 id="posting-frame">{t("frame")}</h2>
        <TextField
          label={t("title")}
          value={draft.title}
          onChange={(title) => set({ title })}
          error={issues["title"]}
          maxLength={120}
        />
        <div className={styles.grid}>
          <Select
            label={t("location")}
            options={locations.map(({ id, name }) => ({ id, label: name }))}
            value={draft.locationId ?? null}
            onChange={(locationId) => set({ locationId })}
            error={issues["locationId"]}
          />
          <Select
            label={t("workplace")}
            options={workplaceOptions}
            value={workplaceOptions.find(({ id }) => id === draft.workplace)?.id ?? null}
            onChange={(workplace) => set({ workplace })}
            error={issues["workplace"]}
          />
          <DateField
            label={t("closes")}
            note={t("optional")}
            value={draft.closesOn ?? null}
            onChange={(closesOn) => set({ closesOn })}
            error={issues["closesOn"]}
          />
        </div>
        <div className={styles.grid}>
          <MoneyField
            label={t("min")}
            currency={pay.currency}
            minor={pay.minMinor || null}
            onChange={(minor) => setPay({ minMinor: minor ?? 0 })}
            error={issues["pay.minMinor"] ?? issues["pay"]}
          />
          <MoneyField
            label={t("max")}
            currency={pay.currency}
            minor={pay.maxMinor || null}
            onChange={(minor) => setPay({ maxMinor: minor ?? 0 })}
            error={issues["pay.maxMinor"]}
          />
          <TextField
            label={t("currency")}
            value={pay.currency}
            onChange={(currency) => setPay({ currency: currency.toUpperCase() })}
            error={issues["pay.currency"]}
            maxLength={3}
          />
          <Select
            label={t("interval")}
            options={PAY_INTERVALS.map((id: PayInterval) => ({ id, label: t(id) }))}
            value={PAY_INTERVALS.find((id) => id === pay.interval) ?? null}
            onChange={(interval) => setPay({ interval })}
            error={issues["pay.interval"]}
          />
        </div>
        <TextField
          label={t("terms")}
          hint={t("termsHint")}
          value={text.terms}
          onChange={(terms) => write({ terms })}
          error={issues["text.terms"]}
        />
      </section>
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
      <section className={styles.section} aria-labelledby="posting-role">
        <h2 id="posting-role">{t("role")}</h2>
        <TextArea
          label={t("team")}
          value={text.team.text}
          onChange={(words) => write({ team: { ...text.team, text: words } })}
          error={issues["text.team.text"]}
        />
        <div className={styles.grid}>
          <NumberField
            label={t("handsOn")}
            suffix={t("percent")}
            min={0}
            max={100}
            value={text.time.handsOnPercent}
            onChange={(share) => share !== null && write({ time: { ...text.time, handsOnPercent: share } })}
            error={issues["text.time.handsOnPercent"]}
          />
          <NumberField
            label={t("operations")}
            suffix={t("percent")}
            min={0}
            max={60}
            value={text.time.operationsPercent}
            onChange={(share) => share !== null && write({ time: { ...text.time, operationsPercent: share } })}
            error={issues["text.time.operationsPercent"]}
          />
        </div>
        <TextField
          label={t("note")}
          value={text.time.note}
          onChange={(note) => write({ time: { ...text.time, note } })}
          error={issues["text.time.note"]}
        />
        <div className={styles.grid}>
          {(["yours", "together", "notYours"] as const).map((who) => (
            <LinesField
              key={who}
              label={t(who)}
              hint={t("perLine")}
              lines={text.decisions[who]}
              onChange={(lines) => write({ decisions: { ...text.decisions, [who]: lines } })}
              error={issues[`text.decisions.${who}`]}
            />
          ))}
        </div>
        <div className={styles.grid}>
          <TextArea
            label={t("after90")}
            value={text.success.after90Days}
            onChange={(after90Days) => write({ success: { ...text.success, after90Days } })}
            error={issues["text.success.after90Days"]}
          />
          <TextArea
            label={t("after180")}
            value={text.success.after180Days}
            onChange={(after180Days) => write({ success: { ...text.success, after180Days } })}
            error={issues["text.success.after180Days"]}
          />
        </div>
      </section>
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
