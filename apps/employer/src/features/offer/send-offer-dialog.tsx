import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { Dialog } from "@leadline/ui/dialog";
import { catalogue } from "@leadline/ui/text/catalogue";
import { TextField } from "@leadline/ui/text-field";
import { useState } from "react";
import styles from "./offer.module.css";
import type { Refusal } from "./use-offer-command.ts";

const t = catalogue({
  title: "Send the offer to {name}",
  text: "{name} gets a mail with a link to the letter. The terms are fixed from then on; a change is a new version.",
  until: "Answer by, end of day",
  send: "Send the offer",
  cancel: "Not yet",
});

interface SendOfferDialogProps {
  readonly candidateName: string;
  readonly isOpen: boolean;
  readonly isPending: boolean;
  readonly refusal: Refusal;
  /** ISO date proposed for the answer. */
  readonly proposed: string;
  readonly onSend: (expiresAt: string) => void;
  readonly onClose: () => void;
}

/** Sending cannot be undone, so it asks first, naming who gets what until when. */
export function SendOfferDialog({
  candidateName,
  isOpen,
  isPending,
  refusal,
  proposed,
  onSend,
  onClose,
}: SendOfferDialogProps) {
  const [day, setDay] = useState(proposed);
  return (
    <Dialog
      title={t("title", { name: candidateName })}
      isOpen={isOpen}
      onClose={onClose}
      isBusy={isPending}
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button
            variant="primary"
            isPending={isPending}
            onPress={() => onSend(new Date(`${day}T23:59:00`).toISOString())}
          >
            {t("send")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t("text", { name: candidateName })}</p>
        {refusal.message && !refusal.fields["expiresAt"] && (
          <Banner tone="danger" isNews>
            {refusal.message}
          </Banner>
        )}
        <TextField label={t("until")} type="date" value={day} onChange={setDay} error={refusal.fields["expiresAt"]} />
      </div>
    </Dialog>
  );
}
