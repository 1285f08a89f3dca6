import type { Context } from "#core/context.js";
import { assignedTo } from "#core/database/scope.js";

/** One thing that waits for a member: what kind it is, what it is about, since when and until when. */
export interface InboxRow {
  readonly id: string;
  readonly kind: "approval" | "scorecard" | "vote" | "reply" | "task";
  /** What a task asks for: its stable name. Also the interview type of a scorecard and the subject of an approval. */
  readonly detail: string;
  readonly title: string;
  readonly about: string;
  readonly requisitionRef: string | null;
  readonly applicationRef: string | null;
  readonly interviewRef: string | null;
  readonly since: string;
  readonly dueAt: string | null;
}

const ME = `nullif(current_setting('app.member', true), '')::uuid`;
/** How many rows of each kind an inbox shows at most; the counts say how many there are. */
const MOST = 100;

/** Approval groups that are due and name the member, who has not answered and did not ask. */
const APPROVALS = `
  select p.id, 'approval' as kind, f.subject as detail, coalesce(r.title, c.name) as title, m.name as about,
    coalesce(r.ref, ra.ref) as "requisitionRef", a.ref as "applicationRef", null as "interviewRef", f.created_at as since,
    null::timestamptz as "dueAt"
  from approver p
  join approval_group g on g.organization_id = p.organization_id and g.id = p.group_id and g.state = 'due'
  join approval_flow f on f.organization_id = g.organization_id and f.id = g.flow_id and f.state = 'pending'
  join member m on m.organization_id = f.organization_id and m.id = f.requested_by
  left join requisition r on r.organization_id = f.organization_id and r.id = f.subject_id and f.subject = 'requisition'
  left join offer o on o.organization_id = f.organization_id and o.id = f.subject_id and f.subject = 'offer'
  left join application a on a.organization_id = o.organization_id and a.id = o.application_id
  left join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
  left join requisition ra on ra.organization_id = a.organization_id and ra.id = a.requisition_id
  where p.organization_id = $1 and p.member_id = ${ME} and p.state = 'pending' and f.requested_by <> p.member_id`;

/** Cards the member owes for interviews that have begun. */
const SCORECARDS = `
  select s.id, 'scorecard', i.interview_type, c.name, r.title, r.ref, a.ref, i.ref, lower(i.during), s.due_at
  from scorecard s
  join interview i on i.organization_id = s.organization_id and i.id = s.interview_id
  join application a on a.organization_id = s.organization_id and a.id = s.application_id
  join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
  join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
  where s.organization_id = $1 and s.member_id = ${ME} and s.state in ('not_started', 'draft')
    and i.state in ('scheduled', 'in_progress', 'awaiting_feedback') and lower(i.during) <= $2`;

/** Debriefs that wait for the member's sealed vote. */
const VOTES = `
  select d.id, 'vote', d.state, c.name, r.title, r.ref, a.ref, null, d.created_at, d.vote_deadline
  from debrief_voter v
  join debrief d on d.organization_id = v.organization_id and d.id = v.debrief_id and d.state = 'voting'
  join application a on a.organization_id = d.organization_id and a.id = d.application_id
  join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
  join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
  where v.organization_id = $1 and v.member_id = ${ME} and not exists (select 1 from vote w
    where w.organization_id = v.organization_id and w.debrief_id = v.debrief_id and w.member_id = v.member_id)`;

/**
 * Candidates past the day an answer was promised, and all who are still in when the search has ended: the owner's, or
 * the team's recruiters' where nobody owns them.
 */
const REPLIES = `
  select a.id, 'reply', coalesce(s.name, ''), c.name, r.title, r.ref, a.ref, null, a.entered_stage_at, a.reply_due_at
  from application a
  join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
  join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
  left join stage s on s.organization_id = a.organization_id and s.id = a.stage_id
  where a.organization_id = $1 and a.status = 'active' and (a.reply_due_at < $2 or r.state in ('filled', 'closed'))
    and (a.owner_id = ${ME} or (a.owner_id is null and exists (select 1 from hiring_team_member h
      where h.organization_id = a.organization_id and h.requisition_id = a.requisition_id and h.member_id = ${ME}
        and h.role = 'recruiter')))
    and ${assignedTo("r")}`;

/** Whatever else was put into the member's inbox. */
const TASKS = `
  select t.id, 'task', t.kind, coalesce(c.name, r.title, ''), coalesce(r.title, ''), r.ref, a.ref, i.ref, t.created_at, t.due_at
  from task t
  left join application a on a.organization_id = t.organization_id and a.id = t.application_id
  left join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
  left join requisition r on r.organization_id = t.organization_id and r.id = coalesce(t.requisition_id, a.requisition_id)
  left join interview i on i.organization_id = t.organization_id and i.id = t.interview_id
  where t.organization_id = $1 and t.member_id = ${ME} and t.done_at is null`;

const LIST = [APPROVALS, SCORECARDS, VOTES, REPLIES, TASKS]
  .map((part) => `(${part} limit ${MOST})`)
  .join(" union all ");

/** Everything that waits for the member, the most urgent first: overdue, then by day, then what has no day. */
export const inboxOf = async (context: Context): Promise<InboxRow[]> => {
  const rows = await context.read.query<InboxRow & { readonly since: Date; readonly dueAt: Date | null }>(
    `select * from (${LIST}) as waiting order by "dueAt" nulls last, since, id`,
    [context.someone.organizationId, context.now],
  );
  return rows.map((row) => ({ ...row, since: row.since.toISOString(), dueAt: row.dueAt?.toISOString() ?? null }));
};

/** How many things wait, as an expression inside another statement; $1 the organization, `now` a parameter's name. */
export const waitingCount = (now: string): string => {
  const counted = [APPROVALS, SCORECARDS, VOTES, REPLIES, TASKS].map(
    (part) => `(select count(*) from (${part}) as one)`,
  );
  return `(${counted.join(" + ").replaceAll("$2", now)})::int`;
};
