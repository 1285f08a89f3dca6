import { dayEndingAt } from "@leadline/domain/shared/end-of-day";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatCalendarDay, formatDayTime, formatStamp, type Reader } from "@leadline/ui/text/dates";
import { formatMoney } from "@leadline/ui/text/money";
import type { OfferVersionFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import styles from "./offer.module.css";

const t = catalogue({
  title: "Title",
  level: "Level",
  base: "Base pay",
  pay: "{amount} gross a {interval}",
  bonus: "Bonus",
  percent: "{percent} % of base pay",
  equity: "Equity",
  start: "First day",
  extras: "What comes with it",
  outside: "Outside the range because",
  expires: "Answer by",
  endOf: "{day}, end of day",
  viewed: "First read",
  answered: "Answered",
  signed: "{when}, signed “{name}”",
  declined: "Said",
});

/** The day alone where it can be answered until its end. */
function untilWhen(moment: string, reader: Reader): string {
  const day = dayEndingAt(Date.parse(moment), reader.zone);
  return day === null ? formatDayTime(moment, reader) : t("endOf", { day: formatCalendarDay(day, reader.locale) });
}

/** The terms of one version, row by row; what is not part of the offer has no row. */
export function OfferTerms({ version }: { readonly version: OfferVersionFragment }) {
  const reader = useReader();
  const { locale } = reader;
  const amount = formatMoney({ minor: version.baseMinor, currency: version.currency }, locale);
  const rows: readonly (readonly [label: string, value: string | null | undefined])[] = [
    [t("title"), version.title],
    [t("level"), version.levelName],
    [t("base"), t("pay", { amount, interval: version.payInterval })],
    [t("bonus"), version.bonusPercent ? t("percent", { percent: version.bonusPercent }) : null],
    [t("equity"), version.equity],
    [t("start"), formatCalendarDay(version.startOn, locale)],
    [t("extras"), version.extras],
    [t("outside"), version.outsideRangeReason],
    [t("expires"), version.expiresAt && untilWhen(version.expiresAt, reader)],
    [t("viewed"), version.viewedAt && formatStamp(version.viewedAt, reader)],
    [
      t("answered"),
      version.answeredAt &&
        t("signed", { when: formatStamp(version.answeredAt, reader), name: version.answeredName ?? "" }),
    ],
    [t("declined"), version.declineReason],
  ];
  return (
    <dl className={styles.terms}>
      {rows.map(([label, value]) =>
        value ? (
          <div key={label} style={{ display: "contents" }}>
            <dt>{label}</dt>
            <dd className={label === t("base") ? styles.amount : undefined}>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
