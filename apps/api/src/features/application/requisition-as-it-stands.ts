import { takesCandidates, type RequisitionState } from "@leadline/domain/requisition/requisition-status";
import type { Tx } from "#core/write/tx.js";
import type { Application } from "./application.entity.js";

/** Whether the requisition considers candidates, and whether it considers this one already; kept from others meanwhile. */
export async function requisitionAsItStands(
  tx: Tx,
  { id, requisitionId, candidateId }: Application,
): Promise<{ readonly takesCandidates: boolean; readonly activeElsewhere: boolean }> {
  const [row] = await tx.query<{ state: RequisitionState; opened: boolean; activeElsewhere: boolean }>(
    `select r.state, r.opened_at is not null as opened,
       exists (select 1 from application o where o.organization_id = r.organization_id and o.requisition_id = r.id
         and o.candidate_id = $3 and o.id <> $4 and o.status in ('active', 'on_hold')) as "activeElsewhere"
     from requisition r where r.organization_id = $1 and r.id = $2 for share of r`,
    [tx.organizationId, requisitionId, candidateId, id],
  );
  return row
    ? { takesCandidates: takesCandidates(row), activeElsewhere: row.activeElsewhere }
    : { takesCandidates: false, activeElsewhere: false };
}
