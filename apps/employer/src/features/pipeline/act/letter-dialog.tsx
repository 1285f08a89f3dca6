import { TextArea } from "@leadline/ui/text-area";
import { TextField } from "@leadline/ui/text-field";
import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useMutation } from "urql";
import { writeLetterMutation } from "./act-documents.ts";
import { ActDialog, type ActProps } from "./act-dialog.tsx";
import styles from "./act-dialog.module.css";
import { useAsking } from "./use-asking.ts";
import { useStopMessage } from "./use-stop-message.ts";

const t = catalogue({
  title: "Email to {name}",
  to: "To {address}",
  subject: "Subject",
  text: "Text",
  textHint: "Your name and that of the organization are put under it.",
  send: "Send",
  sent: "The mail to {name} goes out",
});

/** A letter in the member's own words. It waits ten seconds, in which it can be stopped. */
export function LetterDialog({ application, onClose, onSettled }: ActProps) {
  const { id, candidate, contact } = application;
  const [, write] = useMutation(writeLetterMutation);
  const { ask, keyOf, errors, isBusy } = useAsking();
  const stop = useStopMessage(onSettled);
  const [subject, setSubject] = useState("");
  const [text, setText] = useState("");

  async function send(): Promise<void> {
    const what = { applicationId: id, subject, text };
    const input = { clientMutationId: keyOf(what), ...what };
    const written = await ask(async () => (await write({ input })).data?.writeLetter);
    if (written?.__typename !== "MessageChanged") return;
    showToast({
      message: t("sent", { name: candidate.name }),
      undo: () => void stop(written.messageId),
    });
    onSettled();
    onClose();
  }

  return (
    <ActDialog
      title={t("title", { name: candidate.name })}
      action={t("send")}
      isBusy={isBusy}
      error={errors[""]}
      width="m"
      onClose={onClose}
      onSend={() => void send()}
    >
      {contact?.emails[0] && <p className={styles.quiet}>{t("to", { address: contact.emails[0] })}</p>}
      <TextField
        label={t("subject")}
        value={subject}
        onChange={setSubject}
        autoFocus
        {...(errors["subject"] && { error: errors["subject"] })}
      />
      <TextArea
        label={t("text")}
        hint={t("textHint")}
        value={text}
        onChange={setText}
        rows={10}
        {...(errors["text"] && { error: errors["text"] })}
      />
    </ActDialog>
  );
}
