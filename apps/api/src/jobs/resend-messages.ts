import { asSystem } from "#core/write/write-as.js";
import type { ClockJob } from "./clock-jobs.js";
import { organizationIds } from "./organization-ids.js";

/**
 * Mail whose job gave up while the mail server was away for long is put on the queue again. Fresh mail is left to its
 * own job.
 */
export const resendMessages: ClockJob = {
  name: "resend-messages",
  cron: "*/10 * * * *",
  run: async (services) => {
    for (const organizationId of await organizationIds(services))
      await asSystem(services, organizationId, "message.resend", async (tx) => {
        const due = await tx.query<{ id: string }>(
          `select id from message where organization_id = $1 and state in ('queued', 'sending')
             and send_at < $2::timestamptz - interval '20 minutes' order by send_at limit 200`,
          [organizationId, tx.now],
        );
        for (const { id } of due) await tx.enqueue("message", { organizationId, messageId: id });
        return null;
      });
  },
};
