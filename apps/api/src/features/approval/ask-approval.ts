import { cancelFlow, startFlow, type StartRefusal } from "@leadline/domain/approval/approval-chain";
import type { Flow } from "@leadline/domain/approval/approval-flow";
import {
  approvalGroupTemplate,
  approvalScope,
  chooseProcess,
  resolvePeople,
  type ApprovalSubject,
  type Request,
} from "@leadline/domain/approval/choose-process";
import { ok, type Result } from "@leadline/domain/shared/result";
import { z } from "zod";
import type { Tx } from "#core/write/tx.js";
import { insertFlow, lockPendingFlow, updateFlow, type StoredFlow } from "./flow-store.js";

/** What approval is asked for, and the facts that choose whom to ask. */
export interface ApprovalRequest {
  readonly subject: ApprovalSubject;
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly requisitionId: string;
  readonly requestedBy: string;
  readonly facts: Request;
  readonly guarded: object;
}

interface ProcessRow {
  readonly id: string;
  readonly priority: number;
  readonly scope: unknown;
  readonly sequential: boolean;
  readonly groups: unknown;
}

/**
 * Asks the people the matching process names. Answers the flow and its process, or nulls when no process is for such
 * a request, which then needs nobody's approval.
 */
export async function askApproval(
  tx: Tx,
  request: ApprovalRequest,
): Promise<Result<{ readonly flowId: string | null; readonly processId: string | null }, StartRefusal>> {
  const rows = await tx.query<ProcessRow>(
    `select id, priority, scope, sequential, groups from approval_process
     where organization_id = $1 and subject = $2 and active`,
    [tx.organizationId, request.subject],
  );
  const processes = rows.map((row) => ({
    ...row,
    scope: approvalScope.parse(row.scope),
    groups: z.array(approvalGroupTemplate).parse(row.groups),
  }));
  const process = chooseProcess(processes, request.facts);
  if (!process) return ok({ flowId: null, processId: null });

  const team = await tx.query<{ memberId: string; role: string }>(
    `select member_id as "memberId", role from hiring_team_member
     where organization_id = $1 and requisition_id = $2 order by member_id`,
    [tx.organizationId, request.requisitionId],
  );
  const members = await tx.query<{ id: string }>(
    `select id from member where organization_id = $1 and disabled_at is null`,
    [tx.organizationId],
  );
  const active = new Set(members.map(({ id }) => id));
  const groups = process.groups.map((template) => resolvePeople(template, team, active));
  const started = startFlow(groups, { requestedBy: request.requestedBy, sequential: process.sequential });
  if (!started.ok) return started;

  const stored = await insertFlow(tx, started.value, { ...request, processId: process.id });

  await tx.record({
    type: "approval.asked",
    subjectId: stored.id,
    requisitionId: request.requisitionId,
    facts: { subject: request.subject, approvalOf: request.subjectId, version: request.subjectVersion },
  });
  await recordNewlyDue(tx, stored, undefined, started.value, request.requisitionId);
  return ok({ flowId: stored.id, processId: process.id });
}

/** Stops asking about a subject; does nothing when nobody is being asked. */
export async function stopAsking(tx: Tx, subjectId: string, requisitionId: string): Promise<void> {
  const stored = await lockPendingFlow(tx, subjectId);
  if (!stored) return;
  const cancelled = cancelFlow(stored.flow);
  if (!cancelled.ok) return;

  await updateFlow(tx, stored, cancelled.value);

  await recordResolved(tx, stored, "cancelled", requisitionId);
}

/** Tells which groups became due, so that their people get word exactly once. */
export async function recordNewlyDue(
  tx: Tx,
  stored: StoredFlow,
  before: Flow | undefined,
  after: Flow,
  requisitionId: string,
): Promise<void> {
  if (after.state !== "pending") return;
  for (const [position, group] of after.groups.entries()) {
    const groupId = stored.groupIds[position];
    if (group.state !== "due" || before?.groups[position]?.state === "due" || groupId === undefined) continue;
    const memberIds = group.seats.filter(({ state }) => state === "pending").map(({ memberId }) => memberId);
    await tx.record({
      type: "approval.group_due",
      subjectId: stored.id,
      requisitionId,
      facts: { subject: stored.subject, approvalOf: stored.subjectId, groupId, memberIds },
    });
  }
}

/** Tells how a flow ended. */
export async function recordResolved(
  tx: Tx,
  stored: StoredFlow,
  state: "approved" | "rejected" | "cancelled",
  requisitionId: string,
): Promise<void> {
  const { subject, subjectId: approvalOf, flow } = stored;
  await tx.record({
    type: "approval.resolved",
    subjectId: stored.id,
    requisitionId,
    facts: { subject, approvalOf, requestedBy: flow.requestedBy, state },
  });
}
