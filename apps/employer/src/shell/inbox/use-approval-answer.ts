import { catalogue } from "@leadline/ui/text/catalogue";
import { showToast } from "@leadline/ui/toast/toasts";
import { useState } from "react";
import { useMutation } from "urql";
import type { ApprovalReviewFragment } from "#graphql/generated/graphql.ts";
import { graphql } from "#graphql/generated/index.ts";
import { newKey } from "#lib/idempotency.ts";
import { fieldsOf } from "#lib/fields-of.ts";

const t = catalogue({
  failed: "This did not reach Leadline. Nothing was changed; try again.",
  approved: "{reference} approved",
  rejected: "{reference} not approved",
});

const answerFromInboxMutation = graphql(`
  mutation AnswerFromInbox($input: AnswerRequisitionApprovalInput!) {
    answerRequisitionApproval(input: $input) {
      __typename
      ... on RequisitionChanged {
        requisition {
          ...ApprovalReview
        }
      }
      ... on InvalidInput {
        issues {
          path
          message
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

interface Refusal {
  readonly message?: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Sends the viewer's answer to the approval that is under way; a refusal stands beside the form and keeps the words. */
export function useApprovalAnswer(requisition: ApprovalReviewFragment, onAnswered: () => void) {
  const [{ fetching }, mutate] = useMutation(answerFromInboxMutation);
  const [refusal, setRefusal] = useState<Refusal>({ fields: {} });
  const flow = requisition.approvals.find(({ state }) => state === "pending");

  async function send(approve: boolean, reason: string): Promise<void> {
    if (!flow) return;
    const { data } = await mutate({
      input: {
        clientMutationId: newKey(),
        requisitionId: requisition.id,
        flowId: flow.id,
        expectedVersion: requisition.approvalVersion,
        approve,
        reason,
      },
    });
    const answer = data?.answerRequisitionApproval;
    if (answer?.__typename === "RequisitionChanged") {
      setRefusal({ fields: {} });
      showToast({ message: t(approve ? "approved" : "rejected", { reference: requisition.ref }) });
      onAnswered();
      return;
    }
    setRefusal({
      message: answer?.message ?? t("failed"),
      fields: fieldsOf(answer?.__typename === "InvalidInput" ? answer : undefined),
    });
  }
  return { answer: (approve: boolean, reason: string) => void send(approve, reason), isPending: fetching, refusal };
}
