import { sweepBroken, sweepUnsent } from "#features/document/sweep-files.js";
import type { ClockJob } from "./clock-jobs.js";
import { organizationIds } from "./organization-ids.js";

/** Files nobody owns do not stay. */
export const sweepFiles: ClockJob = {
  name: "sweep-files",
  cron: "17 * * * *",
  run: async (services) => {
    for (const organizationId of await organizationIds(services)) await sweepUnsent(services, organizationId);
    await sweepBroken(services);
  },
};
