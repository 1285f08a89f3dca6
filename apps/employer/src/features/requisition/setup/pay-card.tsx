import { Card } from "@leadline/ui/card";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { ReactNode } from "react";
import type { RequisitionSetupFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import { payInWords } from "#page/requisition/pay-in-words.ts";
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
  const words = payInWords(pay, locale);
  return (
    <Card title={t("title")} aside={edit}>
      <p>
        <strong className={styles.big}>{words}</strong>
        <small className={styles.under}>{words ? t("shown") : t("open")}</small>
      </p>
    </Card>
  );
}
