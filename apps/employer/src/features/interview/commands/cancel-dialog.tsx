import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { Dialog } from "@leadline/ui/dialog";
import { catalogue } from "@leadline/ui/text/catalogue";
import { TextArea } from "@leadline/ui/text-area";
import { useState } from "react";
import type { InterviewFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { cancelInterviewMutation } from "./interview-mutations.ts";
import { interviewName } from "../interview-words.ts";
import { useInterviewCommand } from "./use-interview-command.ts";

const t = catalogue({
  title: "Call off {ref}?",
  invited:
    "{interview} with {name}. Everybody who is invited gets a mail that takes it out of their calendar, and scorecards that were not handed in are void.",
  offered: "{interview} with {name}. The times that were offered can no longer be chosen.",
  reason: "Why",
  hint: "The hiring team reads this, the candidate does not.",
  keep: "Keep it",
  cancel: "Call it off",
});

interface CancelDialogProps {
  readonly interview: InterviewFragment;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Mail goes out at once and cannot be taken back, so it asks first and wants a reason. */
export function CancelDialog({ interview, onClose, onDone }: CancelDialogProps) {
  const [reason, setReason] = useState("");
  const { run, isPending, refusal } = useInterviewCommand(cancelInterviewMutation, (data) => data.cancelInterview);
  const { id, ref, version, startsAt, interviewType, candidateName: name } = interview;
  const said = { interview: interviewName(interviewType), name };

  async function cancel() {
    const input = { clientMutationId: newKey(), interviewId: id, expectedVersion: version, reason };
    if (await run({ input })) return;
    onClose();
    onDone();
  }

  return (
    <Dialog
      title={t("title", { ref })}
      isOpen
      isQuestion
      isBusy={isPending}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("keep")}</Button>
          <Button variant="danger" isPending={isPending} onPress={() => void cancel()}>
            {t("cancel")}
          </Button>
        </>
      }
    >
      <p>{startsAt ? t("invited", said) : t("offered", said)}</p>
      {refusal.message && !refusal.fields["reason"] && (
        <Banner tone="danger" isNews>
          {refusal.message}
        </Banner>
      )}
      <TextArea
        label={t("reason")}
        hint={t("hint")}
        rows={2}
        value={reason}
        onChange={setReason}
        error={refusal.fields["reason"]}
        autoFocus
      />
    </Dialog>
  );
}
