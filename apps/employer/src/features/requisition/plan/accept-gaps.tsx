import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { catalogue } from "@leadline/ui/text/catalogue";
import { TextArea } from "@leadline/ui/text-area";
import { useState } from "react";
import type { RequisitionPlanFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { acceptPlanGapsMutation } from "./plan-fragment.ts";
import styles from "./plan.module.css";
import { usePlanCommand } from "./use-plan-command.ts";

const t = catalogue({
  accept: "Open in spite of the gaps, because",
  acceptNow: "Accept the gaps",
  accepted: "Gaps accepted: {reason}",
});

interface AcceptGapsProps {
  readonly requisition: RequisitionPlanFragment;
  readonly plan: NonNullable<RequisitionPlanFragment["plan"]>;
  readonly mayEdit: boolean;
}

/** The other way out of a gap: a person accepts it, with a reason that stays with the plan. */
export function AcceptGaps({ requisition, plan, mayEdit }: AcceptGapsProps) {
  const { run, isPending, message } = usePlanCommand(acceptPlanGapsMutation, (data) => data.acceptPlanGaps);
  const [reason, setReason] = useState("");
  const hasGaps = plan.coverage.some(({ mustHave, gaps }) => mustHave && gaps.length > 0);
  if (plan.gapWaiver)
    return (
      <div className={styles.said}>
        <Banner tone="warn">{t("accepted", { reason: plan.gapWaiver })}</Banner>
      </div>
    );
  if (!hasGaps || !mayEdit) return null;
  const input = {
    clientMutationId: newKey(),
    requisitionId: requisition.id,
    expectedVersion: requisition.version,
    reason,
  };
  return (
    <div className={styles.accept}>
      {message && (
        <Banner tone="danger" isNews>
          {message}
        </Banner>
      )}
      <TextArea label={t("accept")} rows={2} value={reason} onChange={setReason} />
      <Button isPending={isPending} isDisabled={reason.trim() === ""} onPress={() => void run({ input })}>
        {t("acceptNow")}
      </Button>
    </div>
  );
}
