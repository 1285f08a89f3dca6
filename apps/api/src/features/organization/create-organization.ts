import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { email, line } from "@leadline/domain/shared/text";
import { ok, type Result } from "@leadline/domain/shared/result";
import { timeZone } from "@leadline/domain/shared/zone";
import { z } from "zod";
import type { Tx } from "#core/tx.js";
import { Organization } from "./organization.entity.js";

const place = z.object({
  name: line(120, "A location's name"),
  country: z.string().regex(/^[A-Z]{2}$/, "Enter a country as two letters, for example NL."),
  region: line(120).optional(),
  city: line(120).optional(),
  timeZone,
});

export const organizationDraft = z.object({
  name: line(120, "A name"),
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/, "An address has 2 to 63 small letters, digits and hyphens."),
  locale: z.string().min(2).max(35).default("en"),
  timeZone,
  privacyContact: email,
  departments: z.array(line(120, "A department's name")).min(1).max(200),
  locations: z.array(place).min(1).max(200),
  /** From junior to senior, as the organization orders them. */
  levels: z.array(line(80, "A level's name")).min(1).max(20).default(["Senior", "Lead", "Staff"]),
});
export type OrganizationDraft = z.input<typeof organizationDraft>;

/** What the new organization consists of, by name. */
export interface OrganizationCreated {
  readonly organizationId: string;
  readonly departments: Readonly<Record<string, string>>;
  readonly locations: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<string, string>>;
  readonly [key: string]: string | Readonly<Record<string, string>>;
}

/**
 * Makes the organization the transaction is for: its address, departments, locations and levels. Whoever installs
 * Leadline asks for it; nobody inside an organization can.
 */
export async function createOrganization(tx: Tx, input: unknown): Promise<Result<OrganizationCreated, InvalidInput>> {
  const parsed = parseInput(organizationDraft, input);
  if (!parsed.ok) return parsed;

  const { organizationId } = tx;
  const { departments, locations, levels, ...facts } = parsed.value;
  await tx.query("insert into organization_slug (slug, organization_id) values ($1, $2)", [facts.slug, organizationId]);
  await tx.em.insert(Organization, {
    ...facts,
    organizationId,
    scorecardVisibility: "after_own",
    rejectionDelayHours: 24,
    holidays: [],
    privacyNoticeVersion: "1",
    createdAt: tx.now,
  });
  const departmentIds = await addAll(tx, departments, (id, name) =>
    tx.query("insert into department (organization_id, id, name) values ($1,$2,$3)", [organizationId, id, name]),
  );
  const levelIds = await addAll(tx, levels, (id, name, position) =>
    tx.query("insert into level (organization_id, id, name, position) values ($1,$2,$3,$4)", [
      organizationId,
      id,
      name,
      position,
    ]),
  );
  const locationIds = await addAll(
    tx,
    locations.map(({ name }) => name),
    async (id, name, position) => {
      const { country, region, city, timeZone: zone } = locations[position] ?? {};
      await tx.query(
        `insert into location (organization_id, id, name, country, region, city, time_zone)
         values ($1,$2,$3,$4,$5,$6,$7)`,
        [organizationId, id, name, country, region ?? null, city ?? null, zone],
      );
    },
  );
  await tx.record({ type: "organization.created", subjectId: organizationId, facts: {} });
  return ok({ organizationId, departments: departmentIds, locations: locationIds, levels: levelIds });
}

async function addAll(
  tx: Tx,
  names: readonly string[],
  add: (id: string, name: string, position: number) => Promise<unknown>,
): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const [position, name] of names.entries()) {
    const id = tx.newId();
    await add(id, name, position);
    ids[name] = id;
  }
  return ids;
}
