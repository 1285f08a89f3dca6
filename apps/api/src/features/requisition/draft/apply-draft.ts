import type { RequisitionDraft } from "@leadline/domain/requisition/requisition-draft";
import type { Tx } from "#core/write/tx.js";
import { invalid, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { Requisition } from "#features/requisition/requisition.entity.js";

/** Puts the given parts of a draft into the row and answers their names; parts that are absent stay. */
export function applyDraft(requisition: Requisition, draft: RequisitionDraft): string[] {
  const given = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
  const changed = Object.keys(given).filter((field) => !same(Reflect.get(requisition, field), given[field]));
  Object.assign(requisition, given);
  return changed;
}

// Postgres keeps the keys of a document in an order of its own.
const same = (left: unknown, right: unknown): boolean => JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));

function sorted(value: unknown): unknown {
  if (Array.isArray(value) || value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

const REFERENCES = [
  ["levelId", "level", "Choose a level of your organization."],
  ["departmentId", "department", "Choose a department of your organization."],
  ["locationId", "location", "Choose a location of your organization."],
  ["hiringManagerId", "member", "Choose somebody who works here."],
] as const;

/** Whether what the draft points at is the organization's own; a strange id is refused beside its field. */
export async function checkReferences(tx: Tx, draft: RequisitionDraft): Promise<Result<null, InvalidInput>> {
  for (const [field, table, message] of REFERENCES) {
    const id = draft[field];
    if (id === undefined || id === null) continue;
    const active = table === "member" ? "and disabled_at is null" : "";
    const found = await tx.query(`select id from ${table} where organization_id = $1 and id = $2 ${active}`, [
      tx.organizationId,
      id,
    ]);
    if (found.length === 0) return invalid(field, message);
  }
  return ok(null);
}
