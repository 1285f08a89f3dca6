import type { Services } from "#core/services.js";

/** The organization behind an address. The one lookup that happens before an organization is known. */
export async function organizationBySlug(
  { services }: { readonly services: Pick<Services, "dataSource"> },
  slug: string,
): Promise<{ readonly organizationId: string } | undefined> {
  const rows: { organizationId: string }[] = await services.dataSource.query(
    `select organization_id as "organizationId" from organization_slug where slug = $1`,
    [slug],
  );
  return rows[0];
}
