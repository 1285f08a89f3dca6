import { PAY_INTERVALS, type PayInterval } from "@leadline/domain/shared/money";
import { DateField } from "@leadline/ui/date-field";
import { MoneyField } from "@leadline/ui/money-field";
import { Select } from "@leadline/ui/select";
import { catalogue } from "@leadline/ui/text/catalogue";
import { TextField } from "@leadline/ui/text-field";
import { useState } from "react";
import type { PostingDeskFragment } from "#graphql/generated/graphql.ts";
import styles from "../posting.module.css";
import { workplaceOptions } from "../posting-words.ts";
import type { PostingChange, PostingOnScreen } from "../use-posting-draft.ts";

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
});

interface PostingFrameProps {
  readonly draft: PostingOnScreen;
  readonly locations: PostingDeskFragment["locations"];
  readonly issues: Readonly<Record<string, string>>;
  readonly set: (change: PostingChange) => void;
}

/** Title, place, pay and terms: what frames the job. */
export function PostingFrame({ draft, locations, issues, set }: PostingFrameProps) {
  const { text } = draft;
  // A range is saved once it is one; until then what was typed waits here.
  const [pay, showPay] = useState(draft.pay ?? { minMinor: 0, maxMinor: 0, currency: "EUR", interval: "year" });
  const setPay = (part: Partial<typeof pay>): void => {
    const next = { ...pay, ...part };
    showPay(next);
    set({ pay: next.minMinor > 0 && next.maxMinor > 0 ? next : null });
  };
  return (
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
        onChange={(terms) => set({ text: { ...text, terms } })}
        error={issues["text.terms"]}
      />
    </section>
  );
}
