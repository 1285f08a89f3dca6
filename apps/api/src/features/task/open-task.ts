import type { Tx } from "#core/write/tx.js";

/** Something a member has to do that no other list shows; their inbox does until it is done. */
export interface NewTask {
  /** Stable name: `interview.times_proposed`. Screens put it into words. */
  readonly kind: string;
  readonly memberId: string;
  readonly applicationId?: string;
  readonly requisitionId?: string;
  readonly interviewId?: string;
  readonly dueAt?: Date;
  /** The same key opens one task, however often it is asked for; a task that was done is opened again. */
  readonly dedupeKey: string;
}

/** Puts a task into somebody's inbox. */
export async function openTask(tx: Tx, task: NewTask): Promise<void> {
  await tx.query(
    `insert into task (organization_id, id, kind, member_id, application_id, requisition_id, interview_id, due_at,
       created_at, dedupe_key) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)
     on conflict (organization_id, dedupe_key) do update
       set done_at = null, created_at = excluded.created_at, due_at = excluded.due_at, member_id = excluded.member_id
       where task.done_at is not null`,
    [
      tx.organizationId,
      tx.newId(),
      task.kind,
      task.memberId,
      task.applicationId ?? null,
      task.requisitionId ?? null,
      task.interviewId ?? null,
      task.dueAt ?? null,
      tx.now,
      task.dedupeKey,
    ],
  );
}

/**
 * Whatever was asked of anybody about finding a time for this planned interview is done, also when it was asked about
 * an earlier interview that was called off.
 */
export async function finishSchedulingTasks(
  tx: Tx,
  { applicationId, plannedInterviewId }: { readonly applicationId: string; readonly plannedInterviewId: string | null },
): Promise<void> {
  await tx.query(
    `update task set done_at = $4 where organization_id = $1 and application_id = $2 and done_at is null
       and kind like 'interview.%' and interview_id in (select i.id from interview i where i.organization_id = $1
         and i.application_id = $2 and i.planned_interview_id is not distinct from $3::uuid)`,
    [tx.organizationId, applicationId, plannedInterviewId, tx.now],
  );
}
