import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { catalogue } from "@leadline/ui/text/catalogue";
import { TextArea } from "@leadline/ui/text-area";
import { useState } from "react";
import styles from "./approval.module.css";

const t = catalogue({
  yourTurn: "You are asked for your approval.",
  reason: "Reason",
  reasonNote: "needed to reject",
  approve: "Approve",
  reject: "Do not approve",
});

interface ApprovalAnswerProps {
  readonly isPending: boolean;
  readonly refusal: { readonly message?: string; readonly fields: Readonly<Record<string, string>> };
  readonly onAnswer: (isApproved: boolean, reason: string) => void;
}

/** The answer of whoever looks, when it is theirs to give. */
export function ApprovalAnswer({ isPending, refusal, onAnswer }: ApprovalAnswerProps) {
  const [reason, setReason] = useState("");
  return (
    <div className={styles.answer}>
      <Banner tone="info">{t("yourTurn")}</Banner>
      {refusal.message && (
        <Banner tone="danger" isNews>
          {refusal.message}
        </Banner>
      )}
      <TextArea
        label={t("reason")}
        note={t("reasonNote")}
        rows={2}
        value={reason}
        onChange={setReason}
        error={refusal.fields["reason"]}
      />
      <div className={styles.actions}>
        <Button variant="primary" isPending={isPending} onPress={() => onAnswer(true, reason)}>
          {t("approve")}
        </Button>
        <Button variant="danger" isDisabled={isPending} onPress={() => onAnswer(false, reason)}>
          {t("reject")}
        </Button>
      </div>
    </div>
  );
}
