import type { FastifyInstance } from "fastify";
import type { Services } from "#core/services.js";

/**
 * GET /careers-sites: slugs of employers with an open job, for the site's map. Only who publishes can be found: an
 * organization without a public job is not named, and each is read inside its own walls.
 */
export function careersSitesRoute(app: FastifyInstance, { dataSource }: Services): void {
  app.get("/careers-sites", { config: { action: "job.read" } }, async () => ({
    slugs: await dataSource.transaction(async (em): Promise<string[]> => {
      const known = await em.query<{ slug: string; organizationId: string }[]>(
        `select slug, organization_id as "organizationId" from organization_slug order by slug limit 1000`,
      );
      const open: string[] = [];
      for (const { slug, organizationId } of known) {
        await em.query("select set_config('app.organization', $1, true)", [organizationId]);
        const jobs = await em.query<unknown[]>(
          `select 1 from posting where organization_id = $1 and state = 'published' and audience = 'public' limit 1`,
          [organizationId],
        );
        if (jobs.length > 0) open.push(slug);
      }
      return open;
    }),
  }));
}
