import { can, type Relation } from "@leadline/domain/authorization/can";
import { z } from "zod";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { decodeCursor, encodeCursor, pageSize, toPage, type Page } from "#core/graphql/page.js";
import { seesApplications, seesRequisition, teamRoles } from "#core/database/scope.js";

/** Which cohort: everybody who applied to the requisition in the range, calendar days of the location's zone. */
export interface Cohort {
  readonly requisitionRef: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** One stage of the funnel as counted. Days are exact, in fractions. */
export interface FunnelStageRow {
  readonly stageId: string;
  readonly name: string;
  readonly type: string;
  readonly replyDays: number;
  readonly reached: number;
  readonly here: number;
  readonly medianDays: number | null;
  readonly p90Days: number | null;
  readonly stays: number;
}

export interface FunnelRow {
  readonly requisitionId: string;
  readonly ref: string;
  readonly title: string;
  readonly state: string;
  readonly openings: number;
  readonly filled: number;
  readonly applied: number;
  readonly hired: number;
  readonly rejected: number;
  readonly withdrawn: number;
  readonly owed: number;
  readonly medianDaysToHire: number | null;
  readonly stages: readonly FunnelStageRow[];
}

/**
 * The cohort with the furthest stage each application reached. Candidates' visits to a stage that were undone within
 * their ten seconds are visits too short to matter for a median, so they stay in.
 */
const COHORT = `
  cohort as (
    select a.organization_id, a.id, a.status, a.stage_id, a.applied_at, a.hired_at, a.reply_due_at, a.candidate_id,
      greatest(coalesce(max(s.position), 0), case when a.status = 'hired' then 1000 else 0 end) as furthest
    from application a
    join req on req.organization_id = a.organization_id and req.id = a.requisition_id
    left join stage_transition t on t.organization_id = a.organization_id and t.application_id = a.id
    left join stage s on s.organization_id = t.organization_id and s.id = t.to_stage_id
    where a.kind = 'candidate' and a.status <> 'converted'
      and ($3::date is null or a.applied_at >= ($3::date at time zone req.zone))
      and ($4::date is null or a.applied_at < (($4::date + 1) at time zone req.zone))
      and ${seesApplications("req", "a.candidate_id")}
    group by a.organization_id, a.id),
  stays as (
    select t.to_stage_id as stage_id, extract(epoch from left_at - at) / 86400 as days from (
      select t.to_stage_id, t.at, lead(t.at) over (partition by t.application_id order by t.at, t.id) as left_at
      from stage_transition t join cohort c on c.organization_id = t.organization_id and c.id = t.application_id) t
    where t.to_stage_id is not null and t.left_at is not null)`;

const REQ = `
  req as (
    select r.*, coalesce(l.time_zone, o.time_zone) as zone from requisition r
    join organization o on o.organization_id = r.organization_id
    left join location l on l.organization_id = r.organization_id and l.id = r.location_id
    where r.organization_id = $1 and r.ref = $2 and ${seesRequisition("r")})`;

const FUNNEL = `
  with ${REQ}, ${COHORT}
  select r.id as "requisitionId", r.ref, r.title, r.state, r.confidential, ${teamRoles("r")} as "teamRoles",
    (select count(*)::int from opening p where p.organization_id = r.organization_id and p.requisition_id = r.id and p.state <> 'closed') as openings,
    (select count(*)::int from opening p where p.organization_id = r.organization_id and p.requisition_id = r.id and p.state = 'filled') as filled,
    (select count(*)::int from cohort) as applied,
    (select count(*)::int from cohort where status = 'hired') as hired,
    (select count(*)::int from cohort where status = 'rejected') as rejected,
    (select count(*)::int from cohort where status = 'withdrawn') as withdrawn,
    (select count(*)::int from cohort where status = 'active' and reply_due_at < $5) as owed,
    (select percentile_cont(0.5) within group (order by extract(epoch from hired_at - applied_at) / 86400) from cohort
       where status = 'hired') as "medianDaysToHire",
    coalesce((select jsonb_agg(jsonb_build_object('stageId', s.id, 'name', s.name, 'type', s.type, 'replyDays', s.reply_days,
        'reached', (select count(*) from cohort c where c.furthest >= s.position),
        'here', (select count(*) from cohort c where c.stage_id = s.id and c.status in ('active', 'on_hold')),
        'medianDays', (select percentile_cont(0.5) within group (order by days) from stays where stays.stage_id = s.id),
        'p90Days', (select percentile_cont(0.9) within group (order by days) from stays where stays.stage_id = s.id),
        'stays', (select count(*) from stays where stays.stage_id = s.id)) order by s.position)
      from stage s where s.organization_id = r.organization_id and s.requisition_id = r.id and s.type <> 'lead'), '[]') as stages
  from req r`;

/** The funnel of one requisition in one statement; undefined for a requisition the viewer may not know of. */
export async function funnelOf(context: Context, { requisitionRef, from, to }: Cohort): Promise<FunnelRow | undefined> {
  const row = await context.read.one<FunnelRow & Relation>(FUNNEL, [
    context.someone.organizationId,
    requisitionRef,
    from,
    to,
    context.now,
  ]);
  return row && can(askerOf(context.someone), "report.read", row) ? row : undefined;
}

/** Which rows stand behind a number. */
export const MEASURES = ["applied", "reached", "here", "hired", "rejected", "withdrawn", "owed"] as const;
export type Measure = (typeof MEASURES)[number];

export interface FunnelApplicationRow {
  readonly id: string;
  readonly ref: string;
  readonly candidateName: string;
  readonly status: string;
  readonly stageName: string | null;
  readonly appliedAt: string;
  readonly days: number;
}

const ROWS = `
  with ${REQ}, ${COHORT}
  select c.id, a.ref, p.name as "candidateName", c.status, s.name as "stageName", c.applied_at as "appliedAt",
    round(extract(epoch from $5::timestamptz - a.entered_stage_at) / 86400)::int as days,
    r.confidential, ${teamRoles("r")} as "teamRoles"
  from cohort c
  join application a on a.organization_id = c.organization_id and a.id = c.id
  join candidate p on p.organization_id = a.organization_id and p.id = a.candidate_id
  left join stage s on s.organization_id = a.organization_id and s.id = coalesce(a.stage_id, a.last_stage_id)
  join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
  where case $6::text
      when 'applied' then true
      when 'reached' then c.furthest >= (select position from stage x where x.organization_id = $1 and x.id = $7::uuid)
      when 'here' then c.stage_id = $7::uuid and c.status in ('active', 'on_hold')
      when 'owed' then c.status = 'active' and c.reply_due_at < $5
      else c.status = $6 end
    and ($8::timestamptz is null or (c.applied_at, c.id) < ($8::timestamptz, $9::uuid))
  order by c.applied_at desc, c.id desc limit $10`;

const place = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

/** The applications behind a number of the funnel, newest first. */
export async function funnelRows(
  context: Context,
  cohort: Cohort,
  number: { readonly measure: Measure; readonly stageId: string | null },
  page: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
): Promise<Page<FunnelApplicationRow>> {
  const size = pageSize(page.first);
  const after = decodeCursor(page.after, place);
  const rows = await context.read.query<FunnelApplicationRow & Relation & { readonly appliedAt: string | Date }>(ROWS, [
    context.someone.organizationId,
    cohort.requisitionRef,
    cohort.from,
    cohort.to,
    context.now,
    number.measure,
    number.stageId,
    after?.[0] ?? null,
    after?.[1] ?? null,
    size + 1,
  ]);
  const shown = rows
    .filter((row) => can(askerOf(context.someone), "report.read", row))
    .map((row) => ({ ...row, appliedAt: new Date(row.appliedAt).toISOString() }));
  return toPage(shown, size, ({ appliedAt, id }) => encodeCursor([appliedAt, id]));
}
