import { PAY_INTERVALS } from "@leadline/domain/shared/money";
import { Card } from "@leadline/ui/card";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatPay } from "@leadline/ui/text/money";
import type { ReactNode } from "react";
import type { RequisitionSetupFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import styles from "./setup.module.css";

const t = catalogue({
  title: "Pay range",
  shown: "Shown on the posting.",
  open: "Not complete yet. A posting cannot be published without it.",
});

interface PayCardProps {
  readonly pay: RequisitionSetupFragment["pay"];
  readonly edit: ReactNode;
}

/** What the role pays, as the posting will say it. */
export function PayCard({ pay, edit }: PayCardProps) {
  const { locale } = useReader();
  return (
    <Card title={t("title")} aside={edit}>
      <p>
        <strong className={styles.big}>{payInWords(pay, locale)}</strong>
        <small className={styles.under}>{payInWords(pay, locale) ? t("shown") : t("open")}</small>
      </p>
    </Card>
  );
}

function payInWords(pay: RequisitionSetupFragment["pay"], locale: string): string | undefined {
  const interval = PAY_INTERVALS.find((name) => name === pay?.interval);
  if (typeof pay?.minMinor !== "number" || typeof pay.maxMinor !== "number" || !pay.currency || !interval)
    return undefined;
  return formatPay({ minMinor: pay.minMinor, maxMinor: pay.maxMinor, currency: pay.currency, interval }, locale);
}
