import { isWithdrawalReasonId, WITHDRAWAL_REASONS } from "@leadline/domain/framework/withdrawal-reason";
import { Select } from "@leadline/ui/select";
import { TextArea } from "@leadline/ui/text-area";
import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useMutation } from "urql";
import { readFragment } from "#graphql/generated/index.ts";
import { actOutcomeFragment, withdrawMutation } from "./act-documents.ts";
import { ActDialog, type ActProps } from "./act-dialog.tsx";
import { useAsking } from "./use-asking.ts";
import { useGoOn } from "./use-go-on.ts";

const t = catalogue({
  title: "Record that {name} withdraws",
  reason: "Why",
  choose: "Choose a reason",
  note: "How you know",
  noteHint: "For the team: a call, a mail, and when.",
  withdraw: "Record the withdrawal",
  done: "{name} has withdrawn",
});

const REASONS = Object.entries(WITHDRAWAL_REASONS).map(([id, label]) => ({ id, label }));

/** A withdrawal the candidate told somebody of; they can do it themselves on their own page. */
export function WithdrawDialog({ application, onClose, onSettled }: ActProps) {
  const { id, version, candidate, viewerCan } = application;
  const [, withdraw] = useMutation(withdrawMutation);
  const { ask, keyOf, errors, isBusy } = useAsking();
  const { takeUpAgain } = useGoOn(application, onSettled);
  const [reason, setReason] = useState<string | null>(null);
  const [note, setNote] = useState("");

  async function send(): Promise<void> {
    const what = { applicationId: id, expectedVersion: version, reason: reason ?? "", note };
    const input = { clientMutationId: keyOf(what), ...what };
    const withdrawn = await ask(async () =>
      readFragment(actOutcomeFragment, (await withdraw({ input })).data?.withdrawApplication),
    );
    if (withdrawn?.__typename !== "ApplicationChanged") return;
    showToast({
      message: t("done", { name: candidate.name }),
      // Whoever may reject may take it back.
      ...(viewerCan.reject && { undo: () => void takeUpAgain(withdrawn.application.version) }),
    });
    onSettled();
    onClose();
  }

  return (
    <ActDialog
      title={t("title", { name: candidate.name })}
      action={t("withdraw")}
      isBusy={isBusy}
      error={errors[""]}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Select
        label={t("reason")}
        placeholder={t("choose")}
        options={REASONS}
        value={reason}
        onChange={(chosen) => setReason(isWithdrawalReasonId(chosen) ? chosen : null)}
        {...(errors["reason"] && { error: errors["reason"] })}
      />
      <TextArea
        label={t("note")}
        hint={t("noteHint")}
        value={note}
        onChange={setNote}
        rows={3}
        {...(errors["note"] && { error: errors["note"] })}
      />
    </ActDialog>
  );
}
