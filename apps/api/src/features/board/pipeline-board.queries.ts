import { can, type TeamRole } from "@leadline/domain/authorization/can";
import type { StageType } from "@leadline/domain/framework/pipeline-template";
import type { RequisitionState } from "@leadline/domain/requisition/requisition-status";
import { z } from "zod";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { badInput } from "#core/graphql/errors.js";
import { isId } from "#core/id.js";
import { decodeCursor, encodeCursor, toPage, type Page } from "#core/graphql/page.js";
import { seesApplications, seesRequisition, teamRoles } from "#core/database/scope.js";
import { SUMMARY, SUMMARY_JOINS, type Named, type SummaryRow } from "#features/application/read/application-summary.js";
import { viewOf, type ApplicationView, type Standing } from "#features/application/read/application-view.js";
import { conditionsOf, type PipelineFilter } from "./pipeline-filter.js";

/** Cards a column starts with, and brings with every further page. */
export const CARDS = 50;

/** A column of the board. */
export interface StageRow {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: StageType;
  readonly position: number;
  readonly candidateLabel: string;
  readonly replyDays: number;
  readonly count: number;
  readonly overdue: number;
  readonly medianDays: number | null;
  readonly cards: readonly SummaryRow[] | null;
}

/** A requisition's pipeline as the board shows it. */
export interface PipelineRow extends Standing {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly state: RequisitionState;
  readonly headcount: number;
  readonly openingsFilled: number;
  readonly targetHireOn: string | null;
  readonly hiringManager: Named;
  readonly team: readonly (Named & { readonly role: TeamRole })[];
  readonly active: number;
  readonly repliesOwed: number;
  readonly rejectionDelayHours: number;
  /** Changes whenever any application of the requisition does. */
  readonly stamp: string;
  readonly stages: readonly StageRow[];
}

/** How much of a board is read: what stands above it, its columns with their counts, or their first cards too. */
export type Depth = "head" | "columns" | "cards";

/** A board in one statement, as deep as it was asked for. */
export async function pipelineByRef(
  context: Context,
  ref: string,
  filter: PipelineFilter | null | undefined,
  depth: Depth,
): Promise<PipelineRow | undefined> {
  const { sql, parameters } = conditionsOf(filter, 4);
  const row = await context.read.one<PipelineRow>(board(sql, depth), [
    context.someone.organizationId,
    context.now,
    ref,
    ...parameters,
  ]);
  if (!row) return undefined;
  const reads = can(askerOf(context.someone), "application.read", row);
  return reads ? row : { ...row, stages: [], active: 0, repliesOwed: 0, stamp: "" };
}

const board = (filter: string, depth: Depth): string => `
  with req as (
    select r.* from requisition r where r.organization_id = $1 and r.ref = $3 and ${seesRequisition("r")}
  ), going as (
    select a.organization_id, a.id, a.stage_id, a.status, a.entered_stage_at, a.reply_due_at, a.version, ${filter} as shown
    from req r
    join application a on a.organization_id = r.organization_id and a.requisition_id = r.id
    join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
    where a.status in ('active', 'on_hold') and ${seesApplications("r", "a.candidate_id")}
  ), placed as (
    select *, row_number() over (partition by stage_id order by entered_stage_at, id) as place from going where shown
  )
  select r.id, r.ref, r.title, r.state, r.headcount, r.target_hire_on::text as "targetHireOn", r.confidential,
    ${teamRoles("r")} as "teamRoles",
    (select jsonb_build_object('id', m.id, 'name', m.name) from member m
      where m.organization_id = r.organization_id and m.id = r.hiring_manager_id) as "hiringManager",
    (select count(*)::int from opening o
      where o.organization_id = r.organization_id and o.requisition_id = r.id and o.state = 'filled') as "openingsFilled",
    coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'role', h.role) order by m.name, m.id, h.role)
      from hiring_team_member h join member m on m.organization_id = h.organization_id and m.id = h.member_id
      where h.organization_id = r.organization_id and h.requisition_id = r.id), '[]') as team,
    (select count(*)::int from going) as active,
    (select count(*)::int from going where reply_due_at < $2) as "repliesOwed",
    (select o.rejection_delay_hours from organization o where o.organization_id = r.organization_id) as "rejectionDelayHours",
    (select md5(coalesce(string_agg(g.id::text || g.version, ',' order by g.id), '')) from going g) as stamp,
    ${depth === "head" ? "'[]'::jsonb" : columns(depth)} as stages
  from req r`;

const columns = (depth: Depth): string => `
    coalesce((select jsonb_agg(jsonb_build_object('id', st.id, 'key', st.key, 'name', st.name, 'type', st.type,
        'position', st.position, 'candidateLabel', st.candidate_label, 'replyDays', st.reply_days,
        'count', head.count, 'overdue', head.overdue, 'medianDays', head.median,
        'cards', ${depth === "cards" ? cards : "null::jsonb"}) order by st.position)
      from stage st
      cross join lateral (
        select count(*) as count, count(*) filter (where p.reply_due_at < $2) as overdue,
          percentile_cont(0.5) within group (order by extract(epoch from ($2 - p.entered_stage_at)) / 86400) as median
        from placed p where p.stage_id = st.id
      ) head
      where st.organization_id = r.organization_id and st.requisition_id = r.id), '[]')`;

const cards = `coalesce((
  select jsonb_agg(${SUMMARY} order by p.place)
  from placed p
  join application a on a.organization_id = p.organization_id and a.id = p.id
  join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
  ${SUMMARY_JOINS}
  where p.stage_id = st.id and p.place <= ${CARDS}), '[]')`;

/** The place of a card in its column: longest in the stage first. */
const placeOf = ({ enteredStageAt, id }: SummaryRow): string => encodeCursor([enteredStageAt, id]);
const place = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

/** The first cards of a column, as the board brought them. */
export function firstCards(pipeline: PipelineRow, stage: StageRow): Page<ApplicationView> {
  const views = (stage.cards ?? []).map((card) => viewOf(card, pipeline));
  const page = toPage(views, CARDS, placeOf, stage.count);
  return { ...page, pageInfo: { ...page.pageInfo, hasNextPage: stage.count > views.length } };
}

/** Further cards of a column. */
export async function cardsAfter(
  context: Context,
  stageId: string,
  filter: PipelineFilter | null | undefined,
  after: string | null | undefined,
): Promise<Page<ApplicationView>> {
  if (!isId(stageId)) throw badInput("`stageId` is not an id.");
  const from = decodeCursor(after, place);
  const { sql, parameters } = conditionsOf(filter, 6);
  const rows = await context.read.query<Standing & { readonly summary: SummaryRow }>(
    `select ${SUMMARY} as summary, ${teamRoles("r")} as "teamRoles", r.confidential
     from application a
     join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
     join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
     ${SUMMARY_JOINS}
     where a.organization_id = $1 and a.stage_id = $3 and a.status in ('active', 'on_hold')
       and ${seesApplications("r", "a.candidate_id")}
       and ($4::timestamptz is null or (a.entered_stage_at, a.id) > ($4::timestamptz, $5::uuid)) and ${sql}
     order by a.entered_stage_at, a.id limit ${CARDS + 1}`,
    [context.someone.organizationId, context.now, stageId, from?.[0] ?? null, from?.[1] ?? null, ...parameters],
  );
  return toPage(
    rows.map(({ summary, ...standing }) => viewOf(summary, standing)),
    CARDS,
    placeOf,
  );
}
