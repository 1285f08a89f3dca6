import { publishChecklist, type Check, type Publishable } from "@leadline/domain/posting/publish";
import { dayOf } from "@leadline/domain/shared/zone";
import type { Tx } from "#core/write/tx.js";
import { workCalendar } from "#features/pipeline/work-calendar.js";
import { Requisition } from "#features/requisition/requisition.entity.js";
import { PLAN } from "./posting-desk.queries.js";
import { payOf } from "./posting-pay.js";
import type { Posting } from "./posting.entity.js";

/** What publishing looks at, and what it finds missing now. */
export async function publishabilityOf(
  tx: Tx,
  posting: Posting,
): Promise<{ readonly publishable: Publishable; readonly missing: readonly Check[] }> {
  const requisition = await tx.find(Requisition, posting.requisitionId);
  const { zone } = await workCalendar(tx, posting.requisitionId);
  const [planned] = await tx.query<{ plan: Publishable["plan"] }>(
    `select ${PLAN} as plan from requisition r where r.organization_id = $1 and r.id = $2`,
    [tx.organizationId, posting.requisitionId],
  );
  const publishable: Publishable = {
    state: posting.state,
    requisitionState: requisition.state,
    title: posting.title,
    hasLocation: posting.locationId !== null,
    pay: payOf(posting),
    text: posting.body,
    form: posting.form,
    handsOnPercent: requisition.handsOnPercent,
    plan: planned?.plan ?? [],
    closesOn: posting.closesOn,
    today: dayOf(tx.now.getTime(), zone),
  };
  const missing = publishChecklist(publishable).filter(({ needed, done }) => needed && !done);
  return { publishable, missing: missing.map(({ check }) => check) };
}
