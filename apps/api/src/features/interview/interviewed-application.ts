import { notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";

/** What an interview needs to know of the application it belongs to. */
export interface InterviewedApplication {
  readonly id: string;
  readonly status: string;
  readonly candidateId: string;
  readonly requisitionId: string;
  readonly ownerId: string;
  /** Zone of the requisition's location; business days are counted there. */
  readonly locationZone: string;
  readonly holidays: readonly string[];
  /** The candidate's own zone, or the location's while nobody knows it. */
  readonly candidateZone: string;
}

/** Locks the application, so that it is not closed while one of its interviews changes; comes before all other locks. */
export async function lockApplication(tx: Tx, id: string): Promise<InterviewedApplication> {
  const [row] = await tx.query<InterviewedApplication>(APPLICATION, [tx.organizationId, id]);
  if (!row) throw notFound();
  return row;
}

const APPLICATION = `
  select a.id, a.status, a.candidate_id as "candidateId", a.requisition_id as "requisitionId",
    coalesce(a.owner_id, r.owner_id) as "ownerId", coalesce(l.time_zone, o.time_zone) as "locationZone",
    o.holidays::text[] as holidays, coalesce(c.time_zone, l.time_zone, o.time_zone) as "candidateZone"
  from application a
  join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
  join organization o on o.organization_id = a.organization_id
  join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
  left join location l on l.organization_id = r.organization_id and l.id = r.location_id
  where a.organization_id = $1 and a.id = $2
  for no key update of a`;
