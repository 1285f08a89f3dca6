import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { Dialog } from "@leadline/ui/dialog";
import { catalogue } from "@leadline/ui/text/catalogue";
import { showToast } from "@leadline/ui/toast/toasts";
import { useState } from "react";
import type { OfferDeskFragment } from "#graphql/generated/graphql.ts";
import { readFragment } from "#graphql/generated/index.ts";
import { newKey } from "#lib/idempotency.ts";
import { useNow } from "#lib/reader.tsx";
import styles from "./offer.module.css";
import {
  hireApplicationMutation,
  hireOutcomeFragment,
  offerOutcomeFragment,
  reviseOfferMutation,
  sendOfferMutation,
  submitOfferMutation,
  withdrawOfferMutation,
} from "./offer-mutations.ts";
import { SendOfferDialog } from "./send-offer-dialog.tsx";
import { useOfferCommand } from "./use-offer-command.ts";

const t = catalogue({
  submit: "Ask for approval",
  send: "Send…",
  revise: "New version",
  withdraw: "Withdraw",
  edit: "Change the terms",
  hire: "Hire {name}",
  hired: "{name} is hired.",
  filled: "{name} is hired, and with it the last opening is filled. Everybody who still waits is listed for an answer.",
  sent: "The offer is on its way to {name}.",
  withdrawTitle: "Withdraw the offer to {name}?",
  withdrawText:
    "The candidate no longer sees the offer, and its opening is free again. You can make a new version later.",
  keep: "Keep it",
});

type Desk = OfferDeskFragment;
type Offer = NonNullable<Desk["offer"]>;

const DAY_MS = 86_400_000;

/** What can be done with the offer next: only what is the viewer's to do, the one most likely first. */
export function OfferCommands({
  desk,
  offer,
  onEdit,
}: {
  readonly desk: Desk;
  readonly offer: Offer;
  readonly onEdit: () => void;
}) {
  const { viewerCan, candidateName: name } = desk;
  const now = useNow();
  const [dialog, setDialog] = useState<"send" | "withdraw">();
  const submit = useOfferCommand(submitOfferMutation, (data) => readFragment(offerOutcomeFragment, data.submitOffer));
  const send = useOfferCommand(sendOfferMutation, (data) => readFragment(offerOutcomeFragment, data.sendOffer));
  const revise = useOfferCommand(reviseOfferMutation, (data) => readFragment(offerOutcomeFragment, data.reviseOffer));
  const withdraw = useOfferCommand(withdrawOfferMutation, (data) =>
    readFragment(offerOutcomeFragment, data.withdrawOffer),
  );
  const hire = useOfferCommand(hireApplicationMutation, (data) =>
    readFragment(hireOutcomeFragment, data.hireApplication),
  );
  const refused = [submit, revise, withdraw, hire]
    .map(({ refusal }) => refusal.message)
    .find((message) => message !== undefined);
  const command = () => ({ clientMutationId: newKey(), offerId: offer.id, expectedVersion: offer.version });

  async function sendUntil(expiresAt: string) {
    if (!(await send.run({ input: { ...command(), expiresAt } }))) return;
    setDialog(undefined);
    showToast({ message: t("sent", { name }) });
  }
  async function hireNow() {
    const last = desk.freeOpenings === 0;
    const input = { clientMutationId: newKey(), applicationId: desk.id, expectedVersion: desk.applicationVersion };
    if (await hire.run({ input })) showToast({ message: t(last ? "filled" : "hired", { name }) });
  }

  return (
    <>
      {refused && (
        <Banner tone="danger" isNews>
          {refused}
        </Banner>
      )}
      <div className={styles.actions}>
        {viewerCan.hire && (
          <Button variant="primary" icon="check" isPending={hire.isPending} onPress={() => void hireNow()}>
            {t("hire", { name })}
          </Button>
        )}
        {viewerCan.send && (
          <Button variant="primary" onPress={() => setDialog("send")}>
            {t("send")}
          </Button>
        )}
        {viewerCan.submit && (
          <Button variant="primary" isPending={submit.isPending} onPress={() => void submit.run({ input: command() })}>
            {t("submit")}
          </Button>
        )}
        {viewerCan.edit && <Button onPress={onEdit}>{t("edit")}</Button>}
        {viewerCan.revise && (
          <Button isPending={revise.isPending} onPress={() => void revise.run({ input: command() })}>
            {t("revise")}
          </Button>
        )}
        {viewerCan.withdraw && (
          <Button variant="danger" onPress={() => setDialog("withdraw")}>
            {t("withdraw")}
          </Button>
        )}
      </div>
      <SendOfferDialog
        candidateName={name}
        isOpen={dialog === "send"}
        isPending={send.isPending}
        refusal={send.refusal}
        proposed={new Date(now.getTime() + 7 * DAY_MS).toISOString().slice(0, 10)}
        onSend={(expiresAt) => void sendUntil(expiresAt)}
        onClose={() => setDialog(undefined)}
      />
      <Dialog
        title={t("withdrawTitle", { name })}
        isOpen={dialog === "withdraw"}
        onClose={() => setDialog(undefined)}
        isQuestion
        isBusy={withdraw.isPending}
        actions={
          <>
            <Button onPress={() => setDialog(undefined)}>{t("keep")}</Button>
            <Button
              variant="danger"
              isPending={withdraw.isPending}
              onPress={() => void withdraw.run({ input: command() }).then(() => setDialog(undefined))}
            >
              {t("withdraw")}
            </Button>
          </>
        }
      >
        <p>{t("withdrawText")}</p>
      </Dialog>
    </>
  );
}
