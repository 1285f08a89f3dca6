import { HOUR, type Interval } from "@leadline/domain/shared/instant";
import type { Tx } from "#core/write/tx.js";
import type { Interview } from "#features/interview/interview.entity.js";
import { Participant } from "./participant.entity.js";
import { toRange } from "#features/interview/schedule/time-range.js";

/** Ratings are due within a day, before anybody's memory is coloured by the others; source: framework document 4. */
export const SCORECARD_DUE_HOURS = 24;

/** Members in the panel now. */
export async function panelOf(tx: Tx, interviewId: string): Promise<Participant[]> {
  return await tx.em
    .createQueryBuilder(Participant, "participant")
    .where({ organizationId: tx.organizationId, interviewId })
    .andWhere("participant.removedAt is null")
    .orderBy("participant.id")
    .getMany();
}

/** Seats a member: they hold the time free, and owe a scorecard unless they are there to learn. */
export async function seat(tx: Tx, interview: Interview, memberId: string, slot: Interval): Promise<void> {
  const [qualification] = await tx.query<{ training: Participant["training"] }>(
    `select training from interviewer_qualification
     where organization_id = $1 and member_id = $2 and interview_type = $3`,
    [tx.organizationId, memberId, interview.interviewType],
  );
  const training = qualification?.training ?? "qualified";
  const scorecardRequired = training !== "shadow";
  await tx.em.insert(Participant, {
    organizationId: tx.organizationId,
    id: tx.newId(),
    interviewId: interview.id,
    memberId,
    response: "needs_action",
    scorecardRequired,
    training,
    busy: slot,
    removedAt: null,
  });
  if (scorecardRequired)
    await tx.query(OWE_SCORECARD, [tx.organizationId, interview.id, tx.newId(), memberId, dueAt(slot)]);
}

/** The panel keeps the new time free; whoever had answered is asked again, because the time is another. */
export async function moveTime(tx: Tx, interviewId: string, slot: Interval): Promise<void> {
  await tx.query(
    `update participant set busy = $3, response = 'needs_action'
     where organization_id = $1 and interview_id = $2 and removed_at is null`,
    [tx.organizationId, interviewId, toRange(slot)],
  );
  await tx.query(
    `update scorecard set due_at = $3
     where organization_id = $1 and interview_id = $2 and state in ('not_started','draft')`,
    [tx.organizationId, interviewId, dueAt(slot)],
  );
}

/** The time is over or not needed: nobody holds it free any more. */
export async function releaseTime(tx: Tx, interviewId: string): Promise<void> {
  await tx.query(`update participant set busy = null where organization_id = $1 and interview_id = $2`, [
    tx.organizationId,
    interviewId,
  ]);
}

/** Takes a member out of the panel; a scorecard they have not handed in is no longer owed. */
export async function unseat(tx: Tx, interviewId: string, memberId: string): Promise<void> {
  await tx.query(
    `update participant set removed_at = $4, busy = null
     where organization_id = $1 and interview_id = $2 and member_id = $3 and removed_at is null`,
    [tx.organizationId, interviewId, memberId, tx.now],
  );
  await voidScorecards(tx, interviewId, memberId);
}

/** Scorecards that were not handed in are void: the interview did not take place, or not with this member. */
export async function voidScorecards(tx: Tx, interviewId: string, memberId: string | null = null): Promise<void> {
  await tx.query(
    `update scorecard set state = 'void', version = version + 1
     where organization_id = $1 and interview_id = $2 and state in ('not_started','draft')
       and ($3::uuid is null or member_id = $3)`,
    [tx.organizationId, interviewId, memberId],
  );
}

/** Whether anybody has begun or handed in a scorecard of this interview. */
export async function hasScorecards(tx: Tx, interviewId: string): Promise<boolean> {
  const [row] = await tx.query<{ written: boolean }>(
    `select exists (select 1 from scorecard where organization_id = $1 and interview_id = $2
       and state in ('draft','submitted','amended')) as written`,
    [tx.organizationId, interviewId],
  );
  return row?.written ?? false;
}

const dueAt = ({ end }: Interval): Date => new Date(end + SCORECARD_DUE_HOURS * HOUR);

const OWE_SCORECARD = `
  insert into scorecard (organization_id, id, interview_id, application_id, member_id, state, framework_version,
    focus_competencies, due_at)
  select i.organization_id, $3, i.id, i.application_id, $4, 'not_started', ip.framework_version, p.focus_competencies, $5
  from interview i
  left join planned_interview p on p.organization_id = i.organization_id and p.id = i.planned_interview_id
  left join interview_plan ip on ip.organization_id = p.organization_id and ip.id = p.plan_id
  where i.organization_id = $1 and i.id = $2
  -- Whoever comes back to the panel owes the same card again.
  on conflict (organization_id, interview_id, member_id) do update set state = 'not_started', due_at = excluded.due_at,
    version = scorecard.version + 1 where scorecard.state = 'void'`;
