import type { WorkCalendar } from "@leadline/domain/pipeline/deadline";
import type { Tx } from "#core/write/tx.js";

/** Where a requisition's candidates count their days: its location's zone, else the organization's, and its holidays. */
export async function workCalendar(tx: Tx, requisitionId: string): Promise<WorkCalendar> {
  const [calendar] = await tx.query<WorkCalendar>(
    `select coalesce(l.time_zone, o.time_zone) as zone, array(select h::text from unnest(o.holidays) h) as holidays
     from requisition r
     join organization o on o.organization_id = r.organization_id
     left join location l on l.organization_id = r.organization_id and l.id = r.location_id
     where r.organization_id = $1 and r.id = $2`,
    [tx.organizationId, requisitionId],
  );
  return calendar ?? { zone: "UTC", holidays: [] };
}
