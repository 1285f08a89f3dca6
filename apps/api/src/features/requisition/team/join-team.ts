import type { TeamRole } from "@leadline/domain/authorization/can";
import type { Tx } from "#core/write/tx.js";

/** Puts a member on the hiring team; being there already is fine and records nothing. */
export async function joinTeam(tx: Tx, requisitionId: string, memberId: string, role: TeamRole): Promise<void> {
  const joined = await tx.query(
    `insert into hiring_team_member (organization_id, requisition_id, member_id, role) values ($1,$2,$3,$4)
     on conflict do nothing returning member_id`,
    [tx.organizationId, requisitionId, memberId, role],
  );
  if (joined.length === 0) return;
  await tx.record({
    type: "requisition.team_joined",
    subjectId: requisitionId,
    requisitionId,
    facts: { memberId, role },
  });
}

/** Takes a member off the hiring team; not having been there is fine and records nothing. */
export async function leaveTeam(tx: Tx, requisitionId: string, memberId: string, role: TeamRole): Promise<void> {
  const left = await tx.query(
    `delete from hiring_team_member where organization_id = $1 and requisition_id = $2 and member_id = $3 and role = $4
     returning member_id`,
    [tx.organizationId, requisitionId, memberId, role],
  );
  if (left.length === 0) return;
  await tx.record({
    type: "requisition.team_left",
    subjectId: requisitionId,
    requisitionId,
    facts: { memberId, role },
  });
}
