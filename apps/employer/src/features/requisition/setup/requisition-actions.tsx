import { CLOSE_REASONS } from "@leadline/domain/requisition/close-reason";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { Dialog } from "@leadline/ui/dialog";
import { Select } from "@leadline/ui/select";
import { catalogue } from "@leadline/ui/text/catalogue";
import { TextArea } from "@leadline/ui/text-area";
import { useState } from "react";
import type { RequisitionSetupFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import {
  cancelRequisitionMutation,
  closeRequisitionMutation,
  holdRequisitionMutation,
  recallRequisitionMutation,
  resumeRequisitionMutation,
  submitRequisitionMutation,
} from "../requisition-mutations.ts";
import { useRequisitionCommand, type Refusal } from "../use-requisition-command.ts";

const t = catalogue({
  submit: "Ask for approval",
  recall: "Take back to draft",
  hold: "Pause…",
  resume: "Go on",
  close: "Close…",
  cancel: "Give up…",
  holdTitle: "Pause the search?",
  holdText: "Postings are taken down until you go on. Candidates keep their place.",
  closeTitle: "Close the requisition?",
  closeText: "Open seats are closed with a reason, postings end, and whoever still waits is listed for an answer.",
  cancelTitle: "Give this requisition up?",
  cancelText: "It stays in the list of ended requisitions and cannot be brought back.",
  reason: "Reason",
  back: "Back",
  budget: "No budget",
  reorganized: "Reorganized",
  filled_internally: "Filled from inside",
  not_needed: "Not needed any more",
  no_candidate: "Nobody found",
  other: "Another reason",
});

interface RequisitionActionsProps {
  readonly requisition: RequisitionSetupFragment;
  /** Sends what was typed last, so that what is submitted is what is on screen. */
  readonly onBefore: () => Promise<void>;
  /** Why the step was refused; nothing once one succeeds. */
  readonly onRefused: (refusal: Refusal | undefined) => void;
}

/** What can be done with the requisition next; what ends something asks first. */
export function RequisitionActions({ requisition, onBefore, onRefused }: RequisitionActionsProps) {
  const { viewerCan, id, version } = requisition;
  const [dialog, setDialog] = useState<"hold" | "close" | "cancel">();
  const [reason, setReason] = useState("");
  const submit = useRequisitionCommand(submitRequisitionMutation, (data) => data.submitRequisition, onRefused);
  const recall = useRequisitionCommand(recallRequisitionMutation, (data) => data.recallRequisition, onRefused);
  const resume = useRequisitionCommand(resumeRequisitionMutation, (data) => data.resumeRequisition, onRefused);
  const hold = useRequisitionCommand(holdRequisitionMutation, (data) => data.holdRequisition);
  const close = useRequisitionCommand(closeRequisitionMutation, (data) => data.closeRequisition);
  const cancel = useRequisitionCommand(cancelRequisitionMutation, (data) => data.cancelRequisition);
  const command = () => ({ clientMutationId: newKey(), requisitionId: id, expectedVersion: version });
  const open = dialog && { hold, close, cancel }[dialog];

  async function end() {
    const done =
      dialog === "cancel"
        ? await cancel.run({ input: command() })
        : await (dialog === "hold" ? hold : close).run({ input: { ...command(), reason } });
    if (done) setDialog(undefined);
  }
  const ask = (which: typeof dialog) => {
    setReason("");
    setDialog(which);
  };
  return (
    <>
      {viewerCan.cancel && <Button onPress={() => ask("cancel")}>{t("cancel")}</Button>}
      {viewerCan.close && <Button onPress={() => ask("close")}>{t("close")}</Button>}
      {viewerCan.hold && <Button onPress={() => ask("hold")}>{t("hold")}</Button>}
      {viewerCan.recall && (
        <Button isPending={recall.isPending} onPress={() => void recall.run({ input: command() })}>
          {t("recall")}
        </Button>
      )}
      {viewerCan.resume && (
        <Button variant="primary" isPending={resume.isPending} onPress={() => void resume.run({ input: command() })}>
          {t("resume")}
        </Button>
      )}
      {viewerCan.submit && (
        <Button
          variant="primary"
          isPending={submit.isPending}
          onPress={() => void onBefore().then(() => submit.run({ input: command() }))}
        >
          {t("submit")}
        </Button>
      )}
      <Dialog
        title={dialog ? t(`${dialog}Title`) : ""}
        isOpen={dialog !== undefined}
        onClose={() => setDialog(undefined)}
        isQuestion
        isBusy={open?.isPending ?? false}
        actions={
          <>
            <Button onPress={() => setDialog(undefined)}>{t("back")}</Button>
            <Button
              variant={dialog === "hold" ? "primary" : "danger"}
              isPending={open?.isPending ?? false}
              onPress={() => void end()}
            >
              {dialog ? t(dialog) : ""}
            </Button>
          </>
        }
      >
        {dialog && <p>{t(`${dialog}Text`)}</p>}
        {open?.refusal.message && (
          <Banner tone="danger" isNews>
            {open.refusal.message}
          </Banner>
        )}
        {dialog === "hold" && (
          <TextArea
            label={t("reason")}
            rows={2}
            value={reason}
            onChange={setReason}
            error={hold.refusal.fields["reason"]}
          />
        )}
        {dialog === "close" && (
          <Select
            label={t("reason")}
            options={CLOSE_REASONS.map((name) => ({ id: name, label: t(name) }))}
            value={CLOSE_REASONS.find((name) => name === reason) ?? null}
            onChange={setReason}
            error={close.refusal.fields["reason"]}
          />
        )}
      </Dialog>
    </>
  );
}
