import { Card } from "@leadline/ui/card";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { OfferDeskFragment } from "#graphql/generated/graphql.ts";
import { readFragment } from "#graphql/generated/index.ts";
import { newKey } from "#lib/idempotency.ts";
import { ApprovalAnswer } from "#page/approval/approval-answer.tsx";
import { ApprovalGroups } from "#page/approval/approval-groups.tsx";
import { answerOfferApprovalMutation, offerOutcomeFragment } from "./offer-mutations.ts";
import { useOfferCommand } from "./use-offer-command.ts";

const t = catalogue({ title: "Approvals", progress: "{done} of {count}" });

type Offer = NonNullable<OfferDeskFragment["offer"]>;

interface OfferApprovalProps {
  readonly offer: Offer;
  readonly versionNumber: number;
  readonly mayAnswer: boolean;
}

/** Who is asked about the current version, and the answer of whoever looks, when it is theirs to give. */
export function OfferApproval({ offer, versionNumber, mayAnswer }: OfferApprovalProps) {
  const { run, isPending, refusal } = useOfferCommand(answerOfferApprovalMutation, (data) =>
    readFragment(offerOutcomeFragment, data.answerOfferApproval),
  );
  if (offer.approval.length === 0) return null;

  const answer = (isApproved: boolean, reason: string) =>
    void run({
      input: {
        clientMutationId: newKey(),
        offerId: offer.id,
        flowId: offer.flowId ?? "",
        expectedVersion: versionNumber,
        decision: isApproved ? "approved" : "rejected",
        reason,
      },
    });
  return (
    <Card
      title={t("title")}
      aside={t("progress", {
        done: offer.approval.filter(({ state }) => state === "approved").length,
        count: offer.approval.length,
      })}
    >
      {mayAnswer && <ApprovalAnswer isPending={isPending} refusal={refusal} onAnswer={answer} />}
      <ApprovalGroups
        groups={offer.approval.map(({ people, ...group }) => ({
          ...group,
          id: group.name,
          people: people.map(({ memberId, ...person }) => ({ ...person, id: memberId })),
        }))}
      />
    </Card>
  );
}
