import { can, type TeamRole } from "@leadline/domain/authorization/can";
import { DAY } from "@leadline/domain/shared/instant";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { teamRoles } from "#core/database/scope.js";
import { freeSlots, type SearchTerms } from "#features/booking/free-slots.js";
import { interviewsOfApplications, type InterviewRow } from "#features/interview/read/interview.queries.js";
import { toRange } from "#features/interview/schedule/time-range.js";
import { suggestPanels } from "./suggest-panels.js";

/** One interview of the plan, with the one that stands for it. */
export interface PlannedRow {
  readonly id: string;
  readonly interviewType: string;
  readonly minutes: number;
  readonly raters: number;
  readonly focusCompetencies: readonly string[];
  /** People the plan names for it; empty when it names nobody. */
  readonly namedMemberIds: readonly string[];
  /** A fair choice among those who could hold it; empty when somebody is missing. */
  readonly suggestedMemberIds: readonly string[];
  readonly interview: InterviewRow | null;
}

/** Somebody who could sit in an interview of this candidate. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly timeZone: string;
  /** Interviews in the coming seven days. */
  readonly weekLoad: number;
  readonly weeklyLimit: number;
  readonly onTeam: boolean;
  readonly trainings: readonly { readonly interviewType: string; readonly training: string }[];
}

/** A candidate's loop as the person who schedules it sees it. */
export interface SchedulingRow {
  readonly applicationId: string;
  readonly applicationRef: string;
  readonly status: string;
  readonly candidateId: string;
  readonly candidateName: string;
  readonly candidateZone: string;
  readonly requisitionRef: string;
  readonly requisitionTitle: string;
  readonly hiringManagerId: string;
  readonly locationZone: string;
  readonly holidays: readonly string[];
  readonly planned: readonly PlannedRow[];
  readonly people: readonly PersonRow[];
}

type Stored = Omit<SchedulingRow, "planned" | "people"> & {
  readonly confidential: boolean;
  readonly teamRoles: TeamRole[];
  readonly referrerId: string | null;
  readonly planned: readonly Omit<PlannedRow, "suggestedMemberIds" | "interview">[];
};

/** The loop of an application; null when the viewer may not schedule for it. Three statements. */
export async function schedulingOf(context: Context, applicationRef: string): Promise<SchedulingRow | null> {
  const stored = await applicationToSchedule(context, "a.ref = $2", applicationRef);
  if (!stored) return null;
  const { organizationId } = context.someone;
  const now = context.now.getTime();
  const people = await context.read.query<PersonRow>(PEOPLE, [
    organizationId,
    stored.candidateId,
    stored.applicationId,
    toRange({ start: now, end: now + 7 * DAY }),
  ]);
  const interviews = (await interviewsOfApplications(context, [stored.applicationId])).get(stored.applicationId) ?? [];

  const { planned, ...application } = stored;
  const standing = planned.map((row) => ({ ...row, interview: standingFor(row.id, interviews) }));
  const suggested = suggestPanels(standing, people, stored);
  return {
    ...application,
    people,
    planned: standing.map((row) => ({ ...row, suggestedMemberIds: suggested.get(row.id) ?? [] })),
  };
}

/** The interview that counts for a planned one: the latest that was not called off. */
function standingFor(plannedInterviewId: string, interviews: readonly InterviewRow[]): InterviewRow | null {
  const own = interviews.filter((interview) => interview.plannedInterviewId === plannedInterviewId);
  return own.findLast(({ state }) => state !== "cancelled" && state !== "no_show") ?? null;
}

/** A free time with the people who would take it. */
export interface FreeTimeRow {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly memberIds: readonly string[];
}

/** What is looked for, by whom it is asked for. */
export interface FreeTimesAsked extends SearchTerms {
  readonly applicationId: string;
  readonly plannedInterviewId: string;
}

/** More than anybody reads; whoever needs a later one looks at a later window. */
const MOST_TIMES = 500;

/** Free times for a planned interview; null when the viewer may not schedule for it. Three statements. */
export async function freeTimesFor(context: Context, asked: FreeTimesAsked): Promise<FreeTimeRow[] | null> {
  const stored = await applicationToSchedule(context, "a.id = $2", asked.applicationId, asked.plannedInterviewId);
  const planned = stored?.planned.find(({ id }) => id === asked.plannedInterviewId);
  if (!stored || !planned) return null;
  const sought = { ...stored, minutes: planned.minutes, except: stored.standingInterviewId ?? undefined };
  const slots = await freeSlots(context.read, context.someone.organizationId, sought, asked, context.now);
  return slots.slice(0, MOST_TIMES).map(({ start, end, panel }) => ({
    startsAt: new Date(start),
    endsAt: new Date(end),
    memberIds: panel,
  }));
}

async function applicationToSchedule(
  context: Context,
  which: "a.ref = $2" | "a.id = $2",
  key: string,
  plannedInterviewId: string | null = null,
): Promise<(Stored & { readonly standingInterviewId: string | null }) | undefined> {
  const actor = context.someone;
  if (actor.kind !== "member") return undefined;
  const row = await context.read.one<Stored & { readonly standingInterviewId: string | null }>(
    `${APPLICATION} and ${which}`,
    [actor.organizationId, key, actor.memberId, plannedInterviewId],
  );
  const relation = row && { teamRoles: row.teamRoles, confidential: row.confidential };
  return relation && can(askerOf(actor), "interview.schedule", relation) ? row : undefined;
}

// The plan the application is pinned to, else the latest of the requisition.
const APPLICATION = `
  select a.id as "applicationId", a.ref as "applicationRef", a.status, a.referrer_id as "referrerId",
    c.id as "candidateId", c.name as "candidateName", coalesce(c.time_zone, l.time_zone, o.time_zone) as "candidateZone",
    r.ref as "requisitionRef", r.title as "requisitionTitle", r.hiring_manager_id as "hiringManagerId", r.confidential,
    ${teamRoles("r")} as "teamRoles", coalesce(l.time_zone, o.time_zone) as "locationZone",
    o.holidays::text[] as holidays,
    (select i.id from interview i where i.organization_id = a.organization_id and i.application_id = a.id
       and i.planned_interview_id = $4::uuid and i.state not in ('cancelled','no_show') order by i.id desc limit 1)
      as "standingInterviewId",
    coalesce((select json_agg(json_build_object('id', p.id, 'interviewType', p.interview_type, 'minutes', p.minutes,
        'raters', p.raters, 'focusCompetencies', p.focus_competencies, 'namedMemberIds',
        array(select n.member_id from planned_interviewer n where n.organization_id = p.organization_id
              and n.planned_interview_id = p.id order by n.member_id)) order by p.position)
      from planned_interview p where p.organization_id = a.organization_id and p.plan_id = coalesce(a.plan_id,
        (select ip.id from interview_plan ip where ip.organization_id = r.organization_id and ip.requisition_id = r.id
         order by ip.version desc limit 1))), '[]') as planned
  from application a
  join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
  join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
  join organization o on o.organization_id = a.organization_id
  left join location l on l.organization_id = r.organization_id and l.id = r.location_id
  where a.organization_id = $1
    and not exists (select 1 from member own where own.organization_id = a.organization_id and own.id = $3
                    and own.linked_candidate_id = a.candidate_id)`;

/** Everybody who could sit in an interview: active, of no agency, not the candidate. People of the team first. */
const PEOPLE = `
  select m.id, m.name, m.title, m.time_zone as "timeZone", m.weekly_interview_limit as "weeklyLimit",
    (select count(*)::int from participant p join interview i on i.organization_id = p.organization_id
       and i.id = p.interview_id where p.organization_id = m.organization_id and p.member_id = m.id
       and p.removed_at is null and i.state in ('scheduled','in_progress','awaiting_feedback','complete')
       and i.during && $4::tstzrange) as "weekLoad",
    exists (select 1 from hiring_team_member h join application a on a.organization_id = h.organization_id
       and a.requisition_id = h.requisition_id where h.organization_id = m.organization_id and h.member_id = m.id
       and a.id = $3) as "onTeam",
    coalesce((select json_agg(json_build_object('interviewType', q.interview_type, 'training', q.training)
        order by q.interview_type)
      from interviewer_qualification q where q.organization_id = m.organization_id and q.member_id = m.id), '[]')
      as trainings
  from member m
  where m.organization_id = $1 and m.disabled_at is null and m.role <> 'agency'
    and m.linked_candidate_id is distinct from $2
  order by "onTeam" desc, m.name, m.id limit 300`;
