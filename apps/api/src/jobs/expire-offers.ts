import type { DataSource } from "typeorm";
import { write } from "#core/write/write.js";
import type { ClockJob } from "./clock-jobs.js";
import { organizationIds } from "./organization-ids.js";
import { expireOffer } from "#features/offer/answer/end-offer.js";

/** Ends offers whose last moment has passed; the recruiter and the candidate see it at once. */
export const expireOffers: ClockJob = {
  name: "expire-offers",
  cron: "*/5 * * * *",
  run: async (services) => {
    for (const organizationId of await organizationIds(services)) {
      const context = { ...services, actor: { kind: "system", organizationId } as const };
      const due = await dueOffers(context.dataSource, organizationId, services.now());
      for (const offerId of due)
        await write(context, { command: "offer.expire", key: undefined, input: null }, (tx) =>
          expireOffer(tx, offerId),
        );
    }
  },
};

const dueOffers = (dataSource: DataSource, organizationId: string, now: Date): Promise<string[]> =>
  dataSource.transaction(async (em) => {
    await em.query("select set_config('app.organization', $1, true)", [organizationId]);
    const rows: { offerId: string }[] = await em.query(
      `select v.offer_id as "offerId" from offer_version v
       join offer o on o.organization_id = v.organization_id and o.id = v.offer_id and o.current_version = v.number
       where v.organization_id = $1 and v.state in ('sent', 'viewed') and v.expires_at < $2 limit 200`,
      [organizationId, now],
    );
    return rows.map(({ offerId }) => offerId);
  });
