import type { DataSource } from "typeorm";
import { write } from "#core/write/write.js";
import { publishScheduled } from "#features/posting/publish-posting.js";
import type { ClockJob } from "./clock-jobs.js";
import { organizationIds } from "./organization-ids.js";

/** Puts up postings whose day has begun where the work is. */
export const publishPostings: ClockJob = {
  name: "publish-postings",
  cron: "*/5 * * * *",
  run: async (services) => {
    for (const organizationId of await organizationIds(services)) {
      const context = { ...services, actor: { kind: "system", organizationId } as const };
      for (const postingId of await duePostings(context.dataSource, organizationId, services.now()))
        await write(context, { command: "posting.publish_scheduled", key: undefined, input: null }, (tx) =>
          publishScheduled(tx, postingId),
        );
    }
  },
};

const duePostings = (dataSource: DataSource, organizationId: string, now: Date): Promise<string[]> =>
  dataSource.transaction(async (em) => {
    await em.query("select set_config('app.organization', $1, true)", [organizationId]);
    const rows: { id: string }[] = await em.query(
      `select p.id from posting p
       join requisition r on r.organization_id = p.organization_id and r.id = p.requisition_id
       join organization o on o.organization_id = p.organization_id
       left join location l on l.organization_id = r.organization_id and l.id = r.location_id
       where p.organization_id = $1 and p.state = 'scheduled'
         and p.publish_on <= ($2::timestamptz at time zone coalesce(l.time_zone, o.time_zone))::date
       order by p.publish_on, p.id limit 200`,
      [organizationId, now],
    );
    return rows.map(({ id }) => id);
  });
