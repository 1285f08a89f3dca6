import { Badge } from "@leadline/ui/badge";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { Card } from "@leadline/ui/card";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatStamp } from "@leadline/ui/text/dates";
import { TextArea } from "@leadline/ui/text-area";
import { useState } from "react";
import type { RequisitionSetupFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { useReader } from "#lib/reader.tsx";
import { answerRequisitionApprovalMutation } from "../requisition-mutations.ts";
import styles from "./setup.module.css";
import { useRequisitionCommand } from "../use-requisition-command.ts";

const t = catalogue({
  title: "Approval",
  none: "Nobody has been asked yet. Finance and the VP are asked in order when you ask for approval.",
  asked: "Version {version}, asked by {name}, {when}",
  needs: "{required, plural, one {# approval} other {# approvals}} needed",
  waiting: "Later",
  due: "Asked now",
  pending: "Has not answered",
  approved: "Approved",
  rejected: "Not approved",
  skipped: "Not asked here",
  cancelled: "Taken back",
  yourTurn: "You are asked for your approval.",
  reason: "Reason",
  reasonNote: "needed to reject",
  quote: "“{words}”",
  approve: "Approve",
  reject: "Do not approve",
});

const WORDS = ["waiting", "due", "pending", "approved", "rejected", "skipped", "cancelled"] as const;
const inWords = (state: string): string => {
  const known = WORDS.find((word) => word === state);
  return known ? t(known) : state;
};
const toneOf = (state: string) =>
  state === "approved"
    ? "open"
    : state === "rejected"
      ? "danger"
      : state === "due" || state === "pending"
        ? "wait"
        : "idle";

/** Who was asked, who answered what, and the answer of whoever looks when it is theirs to give. */
export function RequisitionApprovals({ requisition }: { readonly requisition: RequisitionSetupFragment }) {
  const reader = useReader();
  const [reason, setReason] = useState("");
  const { run, isPending, refusal } = useRequisitionCommand(
    answerRequisitionApprovalMutation,
    (data) => data.answerRequisitionApproval,
  );
  const current = requisition.approvals.find(({ state }) => state === "pending");
  const answer = (approve: boolean) =>
    current &&
    void run({
      input: {
        clientMutationId: newKey(),
        requisitionId: requisition.id,
        flowId: current.id,
        expectedVersion: requisition.approvalVersion,
        approve,
        reason,
      },
    });
  return (
    <Card title={t("title")}>
      {requisition.approvals.length === 0 && <p className={styles.muted}>{t("none")}</p>}
      {requisition.viewerCan.answerApproval && (
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
            <Button variant="primary" isPending={isPending} onPress={() => answer(true)}>
              {t("approve")}
            </Button>
            <Button variant="danger" isDisabled={isPending} onPress={() => answer(false)}>
              {t("reject")}
            </Button>
          </div>
        </div>
      )}
      {requisition.approvals.map((flow) => (
        <div key={flow.id} className={styles.flow}>
          <p className={styles.muted}>
            {t("asked", {
              version: flow.version,
              name: flow.requestedBy.name,
              when: formatStamp(flow.askedAt, reader),
            })}{" "}
            <Badge tone={toneOf(flow.state)}>{inWords(flow.state)}</Badge>
          </p>
          <ol className={styles.groups}>
            {flow.groups.map((group) => (
              <li key={group.id}>
                <div className={styles.line}>
                  <strong>{group.name}</strong>
                  <Badge tone={toneOf(group.state)}>{inWords(group.state)}</Badge>
                  <span className={styles.muted}>{t("needs", { required: group.required })}</span>
                </div>
                {group.seats.map((seat) => (
                  <div key={seat.member.id} className={styles.line}>
                    <bdi>{seat.member.name}</bdi>
                    <span className={styles.muted}>
                      {inWords(seat.state)}
                      {seat.at ? `, ${formatStamp(seat.at, reader)}` : ""}
                    </span>
                    {seat.reason && <span>{t("quote", { words: seat.reason })}</span>}
                  </div>
                ))}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </Card>
  );
}
