import { can, type Relation } from "@leadline/domain/authorization/can";
import type { StageOutcome } from "@leadline/domain/report/stage-figures";
import type { LocalDay } from "@leadline/domain/shared/zone";
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

/** One stage of the funnel as counted. */
export interface FunnelStageRow {
  readonly stageId: string;
  readonly name: string;
  readonly type: string;
  readonly replyDays: number;
  readonly reached: number;
  readonly here: number;
  /** Entered on, left on, how, and how many people did just so. */
  readonly visits: readonly (readonly [LocalDay, LocalDay | null, StageOutcome | null, number])[];
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
  /** Calendar days from application to hire, in fractions, of everybody hired. */
  readonly daysToHire: readonly number[];
  /** In the zone of the location. */
  readonly today: LocalDay;
  readonly holidays: readonly LocalDay[];
  readonly stages: readonly FunnelStageRow[];
}

/** The cohort with the furthest stage each application reached. */
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
    group by a.organization_id, a.id)`;

/**
 * How the cohort went from stage to stage. What was taken back did not happen, a pause is part of the visit, and a hire
 * is an advance.
 */
const VISITS = `
  step as (
    select t.application_id, t.step, t.at, t.to_stage_id, t.to_status,
      case when t.to_status in ('active', 'on_hold') then t.to_stage_id::text else t.to_status end as place
    from stage_transition t join cohort c on c.organization_id = t.organization_id and c.id = t.application_id
    where t.undoes is null and not exists (select 1 from stage_transition u
      where u.organization_id = t.organization_id and u.application_id = t.application_id and u.undoes = t.id)),
  arrival as (
    select *, lag(place) over (partition by application_id order by step) as place_before from step),
  visit as (
    select place as stage_id, at, lead(at) over later as left_at, lead(to_stage_id) over later as next_stage_id,
      lead(to_status) over later as next_status
    from arrival where place is distinct from place_before
    window later as (partition by application_id order by step)),
  stay as (
    select v.stage_id, (v.at at time zone req.zone)::date::text as entered_on,
      (v.left_at at time zone req.zone)::date::text as left_on,
      case when v.left_at is null then null when v.next_status in ('rejected', 'withdrawn') then v.next_status
        when v.next_status = 'hired' or n.position > s.position then 'advanced' else 'moved_back' end as outcome,
      count(*) as people
    from req join visit v on true
    join stage s on s.organization_id = req.organization_id and s.id::text = v.stage_id
    left join stage n on n.organization_id = req.organization_id and n.id = v.next_stage_id
    group by 1, 2, 3, 4)`;

const REQ = `
  req as (
    select r.*, coalesce(l.time_zone, o.time_zone) as zone from requisition r
    join organization o on o.organization_id = r.organization_id
    left join location l on l.organization_id = r.organization_id and l.id = r.location_id
    where r.organization_id = $1 and r.ref = $2 and ${seesRequisition("r")})`;

const FUNNEL = `
  with ${REQ}, ${COHORT}, ${VISITS}
  select r.id as "requisitionId", r.ref, r.title, r.state, r.confidential, ${teamRoles("r")} as "teamRoles",
    (select count(*)::int from opening p where p.organization_id = r.organization_id and p.requisition_id = r.id and p.state <> 'closed') as openings,
    (select count(*)::int from opening p where p.organization_id = r.organization_id and p.requisition_id = r.id and p.state = 'filled') as filled,
    (select count(*)::int from cohort) as applied,
    (select count(*)::int from cohort where status = 'hired') as hired,
    (select count(*)::int from cohort where status = 'rejected') as rejected,
    (select count(*)::int from cohort where status = 'withdrawn') as withdrawn,
    (select count(*)::int from cohort where status = 'active' and reply_due_at < $5) as owed,
    array(select (extract(epoch from hired_at - applied_at) / 86400)::float8 from cohort where status = 'hired') as "daysToHire",
    ($5::timestamptz at time zone r.zone)::date::text as today,
    array(select h::text from organization o, unnest(o.holidays) h where o.organization_id = r.organization_id) as holidays,
    coalesce((select jsonb_agg(jsonb_build_object('stageId', s.id, 'name', s.name, 'type', s.type, 'replyDays', s.reply_days,
        'reached', (select count(*) from cohort c where c.furthest >= s.position),
        'here', (select count(*) from cohort c where c.stage_id = s.id and c.status in ('active', 'on_hold')),
        'visits', coalesce((select jsonb_agg(jsonb_build_array(entered_on, left_on, outcome, people))
           from stay where stay.stage_id = s.id::text), '[]')) order by s.position)
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
