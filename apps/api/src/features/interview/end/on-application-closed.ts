import { reaction } from "#core/write/reaction.js";
import type { Tx } from "#core/write/tx.js";
import { callOff } from "./cancel-interview.js";
import { lockInterview } from "#features/interview/interview-at-hand.js";

/** Nobody is interviewed for an application that has ended: what was planned or booked is called off. */
export const onApplicationClosed = [
  reaction("application.rejected", "interview.call_off_after_rejection", (tx, { subjectId }) =>
    callOffAll(tx, subjectId),
  ),
  reaction("application.withdrawn", "interview.call_off_after_withdrawal", (tx, { subjectId }) =>
    callOffAll(tx, subjectId),
  ),
  reaction("application.hired", "interview.call_off_after_hire", (tx, { subjectId }) => callOffAll(tx, subjectId)),
];

async function callOffAll(tx: Tx, applicationId: string): Promise<void> {
  const open = await tx.query<{ id: string }>(
    `select id from interview where organization_id = $1 and application_id = $2
       and (state in ('draft','availability_requested','availability_received','booking_offered')
         or (state = 'scheduled' and lower(during) > $3))
     order by id`,
    [tx.organizationId, applicationId, tx.now],
  );
  for (const { id } of open) await callOff(tx, await lockInterview(tx, id), { reason: null, byCandidate: false });
}
