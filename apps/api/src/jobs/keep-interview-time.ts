import type { DataSource } from "typeorm";
import { safeError } from "#core/graphql/graphql.js";
import { write } from "#core/write/write.js";
import { advanceInterview } from "#features/interview/end/advance-interview.js";
import type { ClockJob } from "./clock-jobs.js";
import { organizationIds } from "./organization-ids.js";

/** Interviews start and end on the minute. One that cannot be advanced stops none of the others. */
export const keepInterviewTime: ClockJob = {
  name: "keep-interview-time",
  cron: "* * * * *",
  run: async (services) => {
    for (const organizationId of await organizationIds(services)) {
      const context = { ...services, actor: { kind: "system", organizationId } as const };
      for (const interviewId of await dueInterviews(services.dataSource, organizationId, services.now()))
        await write(context, { command: "interview.advance", key: undefined, input: null }, (tx) =>
          advanceInterview(tx, interviewId),
        ).catch((error: unknown) =>
          services.logger.error({ err: safeError(error), interviewId }, "interview not advanced"),
        );
    }
  },
};

const dueInterviews = (dataSource: DataSource, organizationId: string, now: Date): Promise<string[]> =>
  dataSource.transaction(async (em) => {
    await em.query("select set_config('app.organization', $1, true)", [organizationId]);
    const rows: { id: string }[] = await em.query(
      `select id from interview where organization_id = $1
         and ((state = 'scheduled' and lower(during) <= $2) or (state = 'in_progress' and upper(during) <= $2))
       order by lower(during), id limit 500`,
      [organizationId, now],
    );
    return rows.map(({ id }) => id);
  });
