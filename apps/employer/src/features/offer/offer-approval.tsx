import { Badge } from "@leadline/ui/badge";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { catalogue } from "@leadline/ui/text/catalogue";
import { TextArea } from "@leadline/ui/text-area";
import { useState } from "react";
import type { OfferDeskFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import styles from "./offer.module.css";
import { answerOfferApprovalMutation, offerOutcomeFragment } from "./offer-mutations.ts";
import { readFragment } from "#graphql/generated/index.ts";
import { useOfferCommand } from "./use-offer-command.ts";

const t = catalogue({
  title: "Approval",
  needs: "{required, plural, one {# approval} other {# approvals}} needed",
  waiting: "Later",
  due: "Asked now",
  approved: "Approved",
  rejected: "Not approved",
  skipped: "Not asked here",
  pending: "Has not answered",
  reason: "Reason",
  reasonNote: "needed to reject",
  approve: "Approve",
  reject: "Do not approve",
});

type State = "waiting" | "due" | "approved" | "rejected" | "skipped" | "pending";
const STATES: readonly string[] = ["waiting", "due", "approved", "rejected", "skipped", "pending"];
const isState = (state: string): state is State => STATES.includes(state);
const inWords = (state: string): string => (isState(state) ? t(state) : state);
const toneOf = (state: string) =>
  state === "approved" ? "open" : state === "rejected" ? "danger" : state === "due" ? "wait" : "idle";

type Offer = NonNullable<OfferDeskFragment["offer"]>;

/** Who is asked about the current version, and the answer of whoever looks, when it is theirs to give. */
export function OfferApproval({
  offer,
  versionNumber,
  mayAnswer,
}: {
  readonly offer: Offer;
  readonly versionNumber: number;
  readonly mayAnswer: boolean;
}) {
  const [reason, setReason] = useState("");
  const { run, isPending, refusal } = useOfferCommand(answerOfferApprovalMutation, (data) =>
    readFragment(offerOutcomeFragment, data.answerOfferApproval),
  );
  if (offer.approval.length === 0) return null;

  const answer = (decision: "approved" | "rejected") =>
    void run({
      input: {
        clientMutationId: newKey(),
        offerId: offer.id,
        flowId: offer.flowId ?? "",
        expectedVersion: versionNumber,
        decision,
        reason,
      },
    });
  return (
    <section className={styles.section}>
      <h2>{t("title")}</h2>
      <ul className={styles.groups}>
        {offer.approval.map((group) => (
          <li key={group.name}>
            <div className={styles.line}>
              <strong>{group.name}</strong>
              <Badge tone={toneOf(group.state)}>{inWords(group.state)}</Badge>
              <span className={styles.muted}>{t("needs", { required: group.required })}</span>
            </div>
            {group.people.map((person) => (
              <div key={person.memberId} className={styles.line}>
                <bdi>{person.name}</bdi>
                <span className={styles.muted}>{inWords(person.state)}</span>
                {person.reason && <q>{person.reason}</q>}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {mayAnswer && (
        <>
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
            <Button variant="primary" isPending={isPending} onPress={() => answer("approved")}>
              {t("approve")}
            </Button>
            <Button variant="danger" isDisabled={isPending} onPress={() => answer("rejected")}>
              {t("reject")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
