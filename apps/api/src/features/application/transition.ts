import type { ApplicationStatus } from "@leadline/domain/application/application-status";
import type { Transition } from "@leadline/domain/application/standing/history";
import type { Tx } from "#core/write/tx.js";

/** A step about to be written: from where to where, and in what state that leaves the application. */
interface Step {
  readonly applicationId: string;
  readonly fromStageId: string | null;
  readonly toStageId: string | null;
  readonly toStatus: ApplicationStatus;
  readonly reason?: string;
  readonly undoes?: string;
}

/** Adds a step to the history of an application whose row is locked, by whoever acts, now; answers its id. */
export async function addTransition(tx: Tx, step: Step): Promise<string> {
  const id = tx.newId();
  await tx.query(
    `insert into stage_transition (organization_id, id, application_id, from_stage_id, to_stage_id, to_status,
       actor_kind, by_member_id, reason, at, undoes, step)
     select $1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11, coalesce(max(step), 0) + 1
     from stage_transition where organization_id = $1 and application_id = $3`,
    [
      tx.organizationId,
      id,
      step.applicationId,
      step.fromStageId,
      step.toStageId,
      step.toStatus,
      tx.actor.kind,
      tx.actor.kind === "member" ? tx.actor.memberId : null,
      step.reason ?? null,
      tx.now,
      step.undoes ?? null,
    ],
  );
  return id;
}

/** An application's history, oldest step first. */
export async function historyOf(tx: Tx, applicationId: string): Promise<Transition[]> {
  const rows = await tx.query<Omit<Transition, "at"> & { readonly at: Date }>(
    `select id, from_stage_id as "fromStageId", to_stage_id as "toStageId", to_status as "toStatus", at,
       by_member_id as "byMemberId", undoes
     from stage_transition where organization_id = $1 and application_id = $2 order by step`,
    [tx.organizationId, applicationId],
  );
  return rows.map((row) => ({ ...row, at: row.at.getTime() }));
}
