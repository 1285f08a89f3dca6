import type { Services } from "#core/services.js";

/** Every organization of the installation, for clock jobs, which then work inside one at a time. */
export async function organizationIds({ dataSource }: Pick<Services, "dataSource">): Promise<string[]> {
  const rows: { id: string }[] = await dataSource.query(
    `select organization_id as id from organization_slug order by organization_id`,
  );
  return rows.map(({ id }) => id);
}
