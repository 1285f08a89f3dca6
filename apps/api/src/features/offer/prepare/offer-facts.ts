import type { PayInterval, PayRange } from "@leadline/domain/shared/money";
import type { ApplicationStatus } from "@leadline/domain/application/application-status";
import type { RequisitionState } from "@leadline/domain/requisition/requisition-status";
import { notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";

/** What decisions about an offer need to know of the application and its requisition. */
export interface OfferFacts {
  readonly requisitionId: string;
  readonly candidateId: string;
  readonly candidateName: string;
  readonly status: ApplicationStatus;
  readonly stageId: string | null;
  readonly stageType: string | null;
  readonly requisitionState: RequisitionState;
  readonly departmentId: string | null;
  readonly locationId: string | null;
  readonly levelId: string | null;
  readonly range: PayRange | null;
  readonly timeZone: string;
  readonly locale: string;
}

interface Row extends Omit<OfferFacts, "range"> {
  readonly payMinMinor: string | null;
  readonly payMaxMinor: string | null;
  readonly payCurrency: string | null;
  readonly payInterval: PayInterval | null;
}

/**
 * Locks requisition and application, parents before children, and reads the facts. The requisition's lock makes hires
 * and offers of one requisition happen one after the other, so that two never take the same opening.
 */
export async function lockOfferFacts(tx: Tx, applicationId: string): Promise<OfferFacts> {
  await tx.query(
    `select r.id from requisition r join application a on a.organization_id = r.organization_id and a.requisition_id = r.id
     where a.organization_id = $1 and a.id = $2 for update of r`,
    [tx.organizationId, applicationId],
  );
  const [row] = await tx.query<Row>(FACTS, [tx.organizationId, applicationId]);
  if (!row) throw notFound();
  const { payMinMinor, payMaxMinor, payCurrency, payInterval, ...facts } = row;
  const range =
    payMinMinor !== null && payMaxMinor !== null && payCurrency !== null && payInterval !== null
      ? { minMinor: Number(payMinMinor), maxMinor: Number(payMaxMinor), currency: payCurrency, interval: payInterval }
      : null;
  return { ...facts, range };
}

const FACTS = `
  select a.requisition_id as "requisitionId", a.candidate_id as "candidateId", c.name as "candidateName", a.status,
    a.stage_id as "stageId", s.type as "stageType", r.state as "requisitionState", r.department_id as "departmentId",
    r.location_id as "locationId", r.level_id as "levelId", r.pay_min_minor as "payMinMinor",
    r.pay_max_minor as "payMaxMinor", r.pay_currency as "payCurrency", r.pay_interval as "payInterval",
    coalesce(l.time_zone, o.time_zone) as "timeZone", c.locale
  from application a
  join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
  join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
  join organization o on o.organization_id = a.organization_id
  left join stage s on s.organization_id = a.organization_id and s.id = a.stage_id
  left join location l on l.organization_id = r.organization_id and l.id = r.location_id
  where a.organization_id = $1 and a.id = $2
  for update of a`;
