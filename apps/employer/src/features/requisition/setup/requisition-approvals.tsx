import { Card } from "@leadline/ui/card";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatStamp } from "@leadline/ui/text/dates";
import type { RequisitionSetupFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { useReader } from "#lib/reader.tsx";
import { ApprovalAnswer } from "#page/approval/approval-answer.tsx";
import { ApprovalGroups } from "#page/approval/approval-groups.tsx";
import { askedGroups } from "#page/approval/asked-groups.ts";
import { answerRequisitionApprovalMutation } from "../requisition-mutations.ts";
import { useRequisitionCommand } from "../use-requisition-command.ts";
import styles from "./setup.module.css";

const t = catalogue({
  title: "Approvals",
  progress: "{done} of {count}",
  none: "Nobody has been asked yet. Finance and the VP are asked in order when you ask for approval.",
  asked: "Version {version}, asked by {name}, {when}",
  takenBack: "Version {version}, asked by {name}, {when}; taken back",
});

/** Who was asked, who answered what, and the answer of whoever looks when it is theirs to give. */
export function RequisitionApprovals({ requisition }: { readonly requisition: RequisitionSetupFragment }) {
  const reader = useReader();
  const { run, isPending, refusal } = useRequisitionCommand(
    answerRequisitionApprovalMutation,
    (data) => data.answerRequisitionApproval,
  );
  const current = requisition.approvals.find(({ state }) => state === "pending");
  const [latest] = requisition.approvals;
  const answer = (approve: boolean, reason: string) =>
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
    <Card
      title={t("title")}
      aside={
        latest &&
        t("progress", {
          done: latest.groups.filter(({ state }) => state === "approved").length,
          count: latest.groups.length,
        })
      }
    >
      {requisition.approvals.length === 0 && <p className={styles.muted}>{t("none")}</p>}
      {requisition.viewerCan.answerApproval && (
        <ApprovalAnswer isPending={isPending} refusal={refusal} onAnswer={answer} />
      )}
      {requisition.approvals.map((flow) => (
        <div key={flow.id} className={styles.flow}>
          <small className={styles.muted}>
            {t(flow.state === "cancelled" ? "takenBack" : "asked", {
              version: flow.version,
              name: flow.requestedBy.name,
              when: formatStamp(flow.askedAt, reader),
            })}
          </small>
          <ApprovalGroups groups={askedGroups(flow.groups)} />
        </div>
      ))}
    </Card>
  );
}
