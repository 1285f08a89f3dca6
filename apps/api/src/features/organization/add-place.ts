import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { line } from "@leadline/domain/shared/text";
import { timeZone } from "@leadline/domain/shared/zone";
import { z } from "zod";
import type { Tx } from "#core/write/tx.js";

const newDepartment = z.object({ name: line(120, "The department's name") });
export type NewDepartment = z.input<typeof newDepartment>;

const newLocation = z.object({
  name: line(120, "The location's name"),
  country: z.string().regex(/^[A-Z]{2}$/, "Enter the country as two capital letters, for example NL."),
  region: line(120, "The region").nullable().default(null),
  city: line(120, "The city").nullable().default(null),
  timeZone,
});
export type NewLocation = z.input<typeof newLocation>;

interface PlaceAdded {
  readonly id: string;
  readonly [key: string]: string;
}

/** Adds a department that requisitions can be for. */
export async function addDepartment(tx: Tx, input: NewDepartment): Promise<Result<PlaceAdded, InvalidInput>> {
  await tx.authorize("organization.settings.update");
  const parsed = parseInput(newDepartment, input);
  if (!parsed.ok) return parsed;
  const id = tx.newId();
  await tx.query("insert into department (organization_id, id, name) values ($1,$2,$3)", [
    tx.organizationId,
    id,
    parsed.value.name,
  ]);
  await tx.record({ type: "organization.place_added", subjectId: id, facts: { kind: "department" } });
  return ok({ id });
}

/** Adds a location; its country and region decide what has to be said on a posting, its zone what a business day is. */
export async function addLocation(tx: Tx, input: NewLocation): Promise<Result<PlaceAdded, InvalidInput>> {
  await tx.authorize("organization.settings.update");
  const parsed = parseInput(newLocation, input);
  if (!parsed.ok) return parsed;
  const { name, country, region, city, timeZone: zone } = parsed.value;
  const id = tx.newId();
  await tx.query(
    `insert into location (organization_id, id, name, country, region, city, time_zone) values ($1,$2,$3,$4,$5,$6,$7)`,
    [tx.organizationId, id, name, country, region, city, zone],
  );
  await tx.record({ type: "organization.place_added", subjectId: id, facts: { kind: "location" } });
  return ok({ id });
}
