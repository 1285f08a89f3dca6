import { nextInterviewState } from "@leadline/domain/interview/interview-status";
import { ok } from "@leadline/domain/shared/result";
import type { Services } from "#core/services.js";
import { write } from "#core/write.js";
import { lockInterview } from "./interview-at-hand.js";
import { panelOf, releaseTime } from "./panel.js";

/** Starts the interviews whose time has come and ends those whose time is over, in every organization. */
export async function keepTime(services: Services): Promise<void> {
  const organizations = await services.dataSource.query<{ organizationId: string }[]>(
    `select organization_id as "organizationId" from organization_slug`,
  );
  for (const { organizationId } of organizations) await keepTimeOf(services, organizationId);
}

async function keepTimeOf(services: Services, organizationId: string): Promise<void> {
  const { dataSource, queue, now, logger } = services;
  const context = { actor: { kind: "system", organizationId } as const, dataSource, queue, now };
  let due: { id: string }[] = [];
  await write(context, { command: "interview.due", key: undefined, input: null }, async (tx) => {
    due = await tx.query<{ id: string }>(
      `select id from interview where organization_id = $1
         and ((state = 'scheduled' and lower(during) <= $2) or (state = 'in_progress' and upper(during) <= $2))
       order by lower(during), id limit 500`,
      [organizationId, tx.now],
    );
    return ok(null);
  });
  for (const { id } of due)
    await write(context, { command: "interview.keep_time", key: undefined, input: null }, (tx) =>
      advance(tx, id).then(() => ok(null)),
    ).catch((error: unknown) => logger.error({ err: error, interviewId: id }, "interview clock"));
}

/** One interview; an hour's pause of the worker starts and ends it in one go. */
async function advance(tx: Parameters<typeof lockInterview>[0], interviewId: string): Promise<void> {
  const { interview, application } = await lockInterview(tx, interviewId);
  const about = { subjectId: interviewId, requisitionId: application.requisitionId, applicationId: application.id };
  const { during } = interview;
  if (!during) return;

  const started = nextInterviewState(interview.state, "start");
  if (started.ok && during.start <= tx.now.getTime()) {
    interview.state = started.value;
    await tx.record({ type: "interview.started", ...about, facts: {} });
  }
  const ended = nextInterviewState(interview.state, "end");
  if (ended.ok && during.end <= tx.now.getTime()) {
    interview.state = ended.value;
    await releaseTime(tx, interviewId);
    const memberIds = (await panelOf(tx, interviewId)).map(({ memberId }) => memberId);
    await tx.record({ type: "interview.ended", ...about, facts: { memberIds } });
  }
  interview.version += 1;
  await tx.em.save(interview);
}
