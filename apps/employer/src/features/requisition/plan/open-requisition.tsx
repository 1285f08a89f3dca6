import { Button } from "@leadline/ui/button";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { RequisitionPlanFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import type { Refusal } from "../use-requisition-command.ts";
import { openRequisitionMutation } from "./plan-fragment.ts";
import { usePlanCommand } from "./use-plan-command.ts";

const t = catalogue({ open: "Open the requisition" });

interface OpenRequisitionProps {
  readonly requisition: RequisitionPlanFragment;
  readonly onRefused: (refusal: Refusal | undefined) => void;
}

/** Opens the approved requisition, for whoever may: its openings are created and candidates can come. */
export function OpenRequisition({ requisition, onRefused }: OpenRequisitionProps) {
  const { run, isPending } = usePlanCommand(
    openRequisitionMutation,
    (data) => data.openRequisition,
    (message) => onRefused(message === undefined ? undefined : { message, fields: {} }),
  );
  if (!requisition.viewerCanOpen) return null;
  const input = {
    clientMutationId: newKey(),
    requisitionId: requisition.id,
    expectedVersion: requisition.version,
  };
  return (
    <Button variant="primary" isPending={isPending} onPress={() => void run({ input })}>
      {t("open")}
    </Button>
  );
}
