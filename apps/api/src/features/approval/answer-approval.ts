import { answer, type AnswerRefusal } from "@leadline/domain/approval/approval-chain";
import type { Decision, FlowState } from "@leadline/domain/approval/approval-flow";
import { prose } from "@leadline/domain/shared/text";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { z } from "zod";
import type { Tx } from "#core/write/tx.js";
import { forbidden } from "#core/graphql/errors.js";
import { recordNewlyDue, recordResolved } from "./ask-approval.js";
import { updateFlow, type StoredFlow } from "./flow-store.js";

const given = z.object({ reason: prose(2000, "The reason") });

/**
 * The signed-in member's answer to a locked flow. Answers the flow's state afterwards; whoever owns the subject
 * (requisition, offer) follows with what an approval or a rejection means, in the same transaction.
 */
export async function answerApproval(
  tx: Tx,
  stored: StoredFlow,
  requisitionId: string,
  input: { readonly decision: Decision; readonly reason: string },
): Promise<Result<{ readonly state: FlowState }, AnswerRefusal | InvalidInput>> {
  if (tx.actor.kind !== "member") throw forbidden();
  const { memberId } = tx.actor;
  const parsed = parseInput(given, input);
  if (!parsed.ok) return parsed;
  const { decision } = input;
  const answered = answer(stored.flow, { memberId, actedBy: memberId, decision, reason: parsed.value.reason });
  if (!answered.ok) return answered;

  await updateFlow(tx, stored, answered.value);

  const position = answered.value.groups.findIndex(({ seats }) =>
    seats.some((seat) => seat.memberId === memberId && seat.state === decision),
  );
  const { subject, subjectId: approvalOf } = stored;
  await tx.record({
    type: "approval.answered",
    subjectId: stored.id,
    requisitionId,
    facts: { subject, approvalOf, groupId: stored.groupIds[position] ?? "", memberId, decision },
  });
  await recordNewlyDue(tx, stored, stored.flow, answered.value, requisitionId);
  const { state } = answered.value;
  if (state === "approved" || state === "rejected") await recordResolved(tx, stored, state, requisitionId);
  return ok({ state });
}
