import { loadFinder } from "@leadline/domain/interview/interviewer-limits";
import { mayReplaceAutomatically } from "@leadline/domain/interview/replace-participant";
import { reaction } from "#core/write/reaction.js";
import type { Tx } from "#core/write/tx.js";
import { openTask } from "#features/task/open-task.js";
import { interviewersOf } from "#features/interview/schedule/calendars.js";
import { lockInterview, type InterviewAtHand } from "#features/interview/interview-at-hand.js";
import { swap } from "./replace-participant.js";

/** Whoever declines is replaced from the pool while there is time for it; a person is told in any case. */
export const onInvitationDeclined = reaction("interview.responded", "interview.replace_decliner", async (tx, event) => {
  if (event.facts.response !== "declined") return;
  const { memberId } = event.facts;
  const atHand = await lockInterview(tx, event.subjectId);
  const { interview, application } = atHand;
  if (interview.state !== "scheduled" || !(await stillDeclines(tx, interview.id, memberId))) return;

  const replaced = await replaceFromPool(tx, atHand, memberId);
  await openTask(tx, {
    kind: replaced ? "interview.decliner_replaced" : "interview.declined",
    memberId: application.ownerId,
    applicationId: application.id,
    requisitionId: application.requisitionId,
    interviewId: interview.id,
    ...(interview.during && { dueAt: new Date(interview.during.start) }),
    dedupeKey: `interview.declined/${interview.id}/${memberId}`,
  });
});

async function stillDeclines(tx: Tx, interviewId: string, memberId: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from participant where organization_id = $1 and interview_id = $2 and member_id = $3
       and removed_at is null and response = 'declined'`,
    [tx.organizationId, interviewId, memberId],
  );
  return rows.length > 0;
}

/** Seats the free person of the pool who has least to do; answers whether somebody was found. */
async function replaceFromPool(tx: Tx, atHand: InterviewAtHand, removedMemberId: string): Promise<boolean> {
  const { interview, application } = atHand;
  const slot = interview.during;
  const [row] = await tx.query<{ replaced: number; pool: string[] }>(POOL, [tx.organizationId, interview.id]);
  if (!slot || !row || !mayReplaceAutomatically(slot.start, row.replaced, tx.now.getTime())) return false;

  const offered = interview.booking?.seats.find((seat) => seat.includes(removedMemberId)) ?? [];
  const memberIds = [...new Set([...offered, ...row.pool])].filter((id) => id !== removedMemberId);
  const { candidateId } = application;
  const people = await interviewersOf(tx, tx.organizationId, { memberIds, candidateId }, slot);
  const byLoad = people.toSorted((a, b) => loadFinder(a, slot)(slot.start).week - loadFinder(b, slot)(slot.start).week);
  for (const { id: memberId } of byLoad) {
    const swapped = await swap(tx, atHand, { removedMemberId, memberId, acceptLimits: false, automatic: true });
    if (swapped.ok) return true;
  }
  return false;
}

/** People named for the planned interview, or else everybody trained for its type. */
const POOL = `
  select (select count(*)::int from participant p where p.organization_id = i.organization_id and p.interview_id = i.id
            and p.removed_at is not null) as replaced,
    coalesce(
      (select array_agg(n.member_id) from planned_interviewer n
       where n.organization_id = i.organization_id and n.planned_interview_id = i.planned_interview_id),
      array(select q.member_id from interviewer_qualification q
            where q.organization_id = i.organization_id and q.interview_type = i.interview_type
              and q.training = 'qualified')) as pool
  from interview i where i.organization_id = $1 and i.id = $2`;
