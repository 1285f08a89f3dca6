import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { MoneyField } from "@leadline/ui/money-field";
import { NumberField } from "@leadline/ui/number-field";
import { Select } from "@leadline/ui/select";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatPay } from "@leadline/ui/text/money";
import { TextArea } from "@leadline/ui/text-area";
import { TextField } from "@leadline/ui/text-field";
import { useState } from "react";
import { insideRange, type PayInterval } from "@leadline/domain/shared/money";
import type { OfferTermsInput } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import styles from "./offer.module.css";
import type { Refusal } from "./use-offer-command.ts";

const t = catalogue({
  title: "Title in the letter",
  level: "Level",
  base: "Base pay",
  perInterval: "Gross, per {interval}",
  range: "Approved range: {range}",
  outside: "Outside the approved range",
  reason: "Why outside the range",
  reasonHint: "Approvers and the record keep this sentence.",
  bonus: "Bonus",
  percent: "% of base pay",
  start: "First day",
  equity: "Equity",
  optional: "optional",
  extras: "What comes with it",
  extrasHint: "Leave, learning budget, on-call pay: concrete and short. It stands in the letter.",
  save: "Save the draft",
  cancel: "Cancel",
});

interface Range {
  readonly minMinor: number;
  readonly maxMinor: number;
  readonly currency: string;
  readonly interval: PayInterval;
}

interface OfferTermsFormProps {
  readonly initial: OfferTermsInput;
  readonly range: Range | null;
  readonly levels: readonly { readonly id: string; readonly name: string }[];
  readonly refusal: Refusal;
  readonly isPending: boolean;
  readonly onSave: (terms: OfferTermsInput) => void;
  readonly onCancel: () => void;
}

/** The terms as they will stand in the letter. What was typed stays, whatever the answer. */
export function OfferTermsForm({ initial, range, levels, refusal, isPending, onSave, onCancel }: OfferTermsFormProps) {
  const { locale } = useReader();
  const [terms, setTerms] = useState(initial);
  const set = (change: Partial<OfferTermsInput>) => setTerms((before) => ({ ...before, ...change }));
  const { fields } = refusal;
  const isOutside = range !== null && terms.baseMinor > 0 && !insideRange(terms.baseMinor, range);

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(terms);
      }}
    >
      {refusal.message && Object.keys(fields).length === 0 && (
        <Banner tone="danger" isNews>
          {refusal.message}
        </Banner>
      )}
      <div className={styles.pair}>
        <TextField
          label={t("title")}
          value={terms.title}
          onChange={(title) => set({ title })}
          error={fields["title"]}
          maxLength={120}
        />
        <Select
          label={t("level")}
          options={levels.map(({ id, name }) => ({ id, label: name }))}
          value={terms.levelId ?? null}
          onChange={(levelId) => set({ levelId })}
          error={fields["levelId"]}
        />
      </div>
      <div className={styles.pair}>
        <MoneyField
          label={t("base")}
          note={t("perInterval", { interval: terms.payInterval })}
          minor={terms.baseMinor || null}
          onChange={(minor) => set({ baseMinor: minor ?? 0 })}
          currency={terms.currency}
          error={fields["baseMinor"] ?? fields["currency"] ?? fields["payInterval"]}
          hint={range ? t("range", { range: formatPay(range, locale) }) : undefined}
        />
        <NumberField
          label={t("bonus")}
          note={t("optional")}
          suffix={t("percent")}
          min={0}
          max={200}
          value={terms.bonusPercent ?? null}
          onChange={(bonusPercent) => set({ bonusPercent })}
          error={fields["bonusPercent"]}
        />
      </div>
      {(isOutside || fields["outsideRangeReason"]) && (
        <TextArea
          label={t("reason")}
          note={t("outside")}
          hint={t("reasonHint")}
          rows={2}
          value={terms.outsideRangeReason}
          onChange={(outsideRangeReason) => set({ outsideRangeReason })}
          error={fields["outsideRangeReason"]}
        />
      )}
      <div className={styles.pair}>
        <TextField
          label={t("start")}
          type="date"
          value={terms.startOn}
          onChange={(startOn) => set({ startOn })}
          error={fields["startOn"]}
        />
        <TextField
          label={t("equity")}
          note={t("optional")}
          value={terms.equity}
          onChange={(equity) => set({ equity })}
          error={fields["equity"]}
        />
      </div>
      <TextArea
        label={t("extras")}
        note={t("optional")}
        hint={t("extrasHint")}
        rows={3}
        value={terms.extras}
        onChange={(extras) => set({ extras })}
        error={fields["extras"]}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t("save")}
        </Button>
        <Button variant="ghost" onPress={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
