import { replaceApprover, type ReplaceRefusal } from "@leadline/domain/approval/approval-chain";
import { invalid, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { isId } from "#core/id.js";
import type { Tx } from "#core/tx.js";
import { updateFlow, type StoredFlow } from "./flow-store.js";

/** Whose unanswered place goes to whom. */
export interface Replacing {
  readonly groupId: string;
  readonly memberId: string;
  readonly byMemberId: string;
}

/** Puts somebody else in an unanswered place of a locked flow; whoever is asked now gets word of it. */
export async function replaceInFlow(
  tx: Tx,
  stored: StoredFlow,
  requisitionId: string,
  { groupId, memberId, byMemberId: by }: Replacing,
): Promise<Result<{ readonly flowId: string }, ReplaceRefusal | InvalidInput>> {
  const [colleague] = isId(by)
    ? await tx.query(
        `select id from member where organization_id = $1 and id = $2 and disabled_at is null and role <> 'agency'`,
        [tx.organizationId, by],
      )
    : [];
  if (!colleague) return invalid("byMemberId", "Choose somebody who works here.");
  const position = stored.groupIds.indexOf(groupId);
  const replaced = replaceApprover(stored.flow, position, { memberId, by });
  if (!replaced.ok) return replaced;

  await tx.query(
    `update approver set member_id = $4 where organization_id = $1 and group_id = $2 and member_id = $3`,
    [tx.organizationId, groupId, memberId, by],
  );
  await updateFlow(tx, stored, replaced.value);

  const { subject, subjectId: approvalOf } = stored;
  await tx.record({
    type: "approval.replaced",
    subjectId: stored.id,
    requisitionId,
    facts: { subject, approvalOf, groupId, memberId, by },
  });
  return ok({ flowId: stored.id });
}
