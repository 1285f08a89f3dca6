import { UNDO_WITHDRAWAL_WINDOW } from "@leadline/domain/application/undo-withdrawal";
import type { Services } from "#core/services.js";
import type { Jobs } from "#core/write/queue.js";
import { reaction } from "#core/write/reaction.js";
import type { Tx } from "#core/write/tx.js";
import { asSystem } from "#core/write/write-as.js";
import { Application } from "#features/application/application.entity.js";
import { callOff } from "./cancel-interview.js";
import { lockInterview } from "#features/interview/interview-at-hand.js";

/** Nobody is interviewed for an application that has ended: what was planned or booked is called off. */
export const onApplicationClosed = [
  reaction("application.rejected", "interview.call_off_after_rejection", (tx, { subjectId }) =>
    callOffAll(tx, subjectId),
  ),
  reaction("application.withdrawn", "interview.call_off_after_withdrawal", async (tx, withdrawal) => {
    if (withdrawal.actorKind !== "candidate") return await callOffAll(tx, withdrawal.subjectId);
    // Candidates may take it back for a while: only who would wait for them in that time is told at once.
    const until = new Date(withdrawal.at.getTime() + UNDO_WITHDRAWAL_WINDOW);
    await callOffAll(tx, withdrawal.subjectId, until);
    const job = { organizationId: tx.organizationId, applicationId: withdrawal.subjectId };
    await tx.enqueue("withdrawal", job, new Date(until.getTime() + 1_000));
  }),
  reaction("application.hired", "interview.call_off_after_hire", (tx, { subjectId }) => callOffAll(tx, subjectId)),
];

/** After the time to take a withdrawal back; nothing happens when it was. */
export const callOffWithdrawn = (services: Services, job: Jobs["withdrawal"]): Promise<null> =>
  asSystem(services, job.organizationId, "interview.call_off_after_withdrawal", async (tx) => {
    const { status, withdrawnAt } = await tx.lock(Application, job.applicationId);
    const since = withdrawnAt ? tx.now.getTime() - withdrawnAt.getTime() : 0;
    if (status === "withdrawn" && since > UNDO_WITHDRAWAL_WINDOW) await callOffAll(tx, job.applicationId);
    return null;
  });

/** Calls off what is planned, and what is booked to begin from now on: all of it, or what begins until an instant. */
async function callOffAll(tx: Tx, applicationId: string, until: Date | null = null): Promise<void> {
  const open = await tx.query<{ id: string }>(
    `select id from interview where organization_id = $1 and application_id = $2
       and ((state in ('draft','availability_requested','availability_received','booking_offered') and $4::timestamptz is null)
         or (state = 'scheduled' and lower(during) > $3 and ($4::timestamptz is null or lower(during) <= $4)))
     order by id`,
    [tx.organizationId, applicationId, tx.now, until],
  );
  for (const { id } of open) await callOff(tx, await lockInterview(tx, id), { reason: null, byCandidate: false });
}
