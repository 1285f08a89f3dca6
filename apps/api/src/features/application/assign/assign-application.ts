import { invalid, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { isId } from "#core/id.js";
import type { Tx } from "#core/write/tx.js";
import { Application } from "#features/application/application.entity.js";
import { atVersion, type VersionConflict } from "#features/application/at-version.js";

export interface AssignApplication {
  readonly applicationId: string;
  readonly expectedVersion: number;
  /** Null gives it to nobody in particular. */
  readonly ownerId: string | null;
}

/** Names who keeps an application going. They must be on the hiring team, or they could not see it. */
export async function assignApplication(
  tx: Tx,
  input: AssignApplication,
): Promise<Result<{ readonly applicationId: string }, VersionConflict | InvalidInput>> {
  const application = await tx.lock(Application, input.applicationId);
  const { requisitionId, candidateId } = application;
  await tx.authorize("application.assign", { requisitionId, candidateId });

  const current = atVersion(application, input.expectedVersion);
  if (!current.ok) return current;
  if (input.ownerId !== null && !(isId(input.ownerId) && (await onTeam(tx, requisitionId, input.ownerId))))
    return invalid("ownerId", "Choose somebody of the hiring team.");

  application.ownerId = input.ownerId;
  application.version += 1;
  application.lastActivityAt = tx.now;
  await tx.em.save(application);

  await tx.record({
    type: "application.assigned",
    subjectId: application.id,
    requisitionId,
    applicationId: application.id,
    facts: { ownerId: input.ownerId },
  });
  return ok({ applicationId: application.id });
}

async function onTeam(tx: Tx, requisitionId: string, memberId: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from hiring_team_member h
     join member m on m.organization_id = h.organization_id and m.id = h.member_id and m.disabled_at is null
     where h.organization_id = $1 and h.requisition_id = $2 and h.member_id = $3`,
    [tx.organizationId, requisitionId, memberId],
  );
  return rows.length > 0;
}
