import { APPROVAL_SUBJECTS, approvalGroupTemplate, approvalScope } from "@leadline/domain/approval/choose-process";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { line } from "@leadline/domain/shared/text";
import { ok, type Result } from "@leadline/domain/shared/result";
import { z } from "zod";
import type { Tx } from "#core/write/tx.js";

export const approvalProcessDraft = z.object({
  name: line(120, "A name"),
  subject: z.enum(APPROVAL_SUBJECTS),
  /** Of the processes that match a request, the one with the highest number is used. */
  priority: z.int().min(0).max(1000),
  scope: approvalScope.default({}),
  sequential: z.boolean().default(true),
  groups: z.array(approvalGroupTemplate).min(1).max(10),
});
export type ApprovalProcessDraft = z.input<typeof approvalProcessDraft>;

/** Lays down who has to approve which requests, and in which order. */
export async function addApprovalProcess(
  tx: Tx,
  input: ApprovalProcessDraft,
): Promise<Result<{ readonly processId: string }, InvalidInput>> {
  await tx.authorize("organization.settings.update");
  const parsed = parseInput(approvalProcessDraft, input);
  if (!parsed.ok) return parsed;

  const { name, subject, priority, scope, sequential, groups } = parsed.value;
  const processId = tx.newId();
  await tx.query(
    `insert into approval_process (organization_id, id, name, subject, priority, scope, sequential, groups)
     values ($1,$2,$3,$4,$5,$6,$7,$8)`,
    [tx.organizationId, processId, name, subject, priority, JSON.stringify(scope), sequential, JSON.stringify(groups)],
  );
  await tx.record({ type: "approval.process_added", subjectId: processId, facts: { subject } });
  return ok({ processId });
}
