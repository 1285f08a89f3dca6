import { notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import type { InterviewedApplication } from "#features/interview/interviewed-application.js";
import { Interview } from "#features/interview/interview.entity.js";

/** An interview of the requisition's plan, as much as scheduling needs. */
interface PlannedInterview {
  readonly id: string;
  readonly interviewType: string;
  readonly minutes: number;
}

/**
 * The interview of this application that stands for a planned one: the one that is under way, locked, or a new draft
 * that is not stored yet. A plan of another requisition is not found.
 */
export async function interviewFor(
  tx: Tx,
  application: InterviewedApplication,
  plannedInterviewId: string,
): Promise<Interview> {
  const [planned] = await tx.query<PlannedInterview>(
    `select p.id, p.interview_type as "interviewType", p.minutes from planned_interview p
     join interview_plan ip on ip.organization_id = p.organization_id and ip.id = p.plan_id
     where p.organization_id = $1 and p.id = $2 and ip.requisition_id = $3`,
    [tx.organizationId, plannedInterviewId, application.requisitionId],
  );
  if (!planned) throw notFound();
  const [standing] = await tx.query<{ id: string }>(
    `select id from interview where organization_id = $1 and application_id = $2 and planned_interview_id = $3
       and state not in ('cancelled','no_show') order by id desc limit 1`,
    [tx.organizationId, application.id, plannedInterviewId],
  );
  if (standing) return await tx.lock(Interview, standing.id);

  const id = tx.newId();
  return tx.em.create(Interview, {
    organizationId: tx.organizationId,
    id,
    ref: await tx.newRef("INT"),
    applicationId: application.id,
    candidateId: application.candidateId,
    plannedInterviewId: planned.id,
    interviewType: planned.interviewType,
    state: "draft",
    minutes: planned.minutes,
    during: null,
    timeZone: null,
    place: null,
    joinLink: null,
    calendarUid: `${id}@leadline`,
    sequence: 0,
    booking: null,
    candidateMoves: 0,
    cancelReason: null,
    createdAt: tx.now,
    version: 0,
  });
}
