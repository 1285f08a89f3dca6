import type { StartRefusal } from "@leadline/domain/approval/approval-chain";
import { guardedValues } from "@leadline/domain/requisition/guarded-fields";
import type { Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { askApproval } from "#features/approval/ask-approval.js";
import type { Requisition } from "#features/requisition/requisition.entity.js";

/** Asks for approval of the requisition as it stands now, as its version `approvalVersion`. */
export function askForRequisition(
  tx: Tx,
  requisition: Requisition,
  requestedBy: string,
): Promise<Result<{ readonly flowId: string | null; readonly processId: string | null }, StartRefusal>> {
  const { payMaxMinor, payCurrency, payInterval } = requisition;
  // Filters compare yearly pay; a range by month, day or hour has no exact yearly amount, so none of them matches it.
  const yearlyPay =
    payInterval === "year" && payMaxMinor !== null && payCurrency !== null
      ? { currency: payCurrency, minor: payMaxMinor }
      : null;
  return askApproval(tx, {
    subject: "requisition",
    subjectId: requisition.id,
    subjectVersion: requisition.approvalVersion,
    requisitionId: requisition.id,
    requestedBy,
    facts: {
      departmentId: requisition.departmentId,
      locationId: requisition.locationId,
      levelId: requisition.levelId,
      headcount: requisition.headcount,
      yearlyPay,
      outsideRange: false,
    },
    guarded: guardedValues(requisition),
  });
}
