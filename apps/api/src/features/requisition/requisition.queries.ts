import { can, type TeamRole } from "@leadline/domain/authorization/can";
import type { GuardedValues } from "@leadline/domain/requisition/guarded-fields";
import { REQUISITION_STATES, type RequisitionState } from "@leadline/domain/requisition/requisition-status";
import { z } from "zod";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { badInput } from "#core/graphql/errors.js";
import { decodeCursor, encodeCursor, pageSize, toPage, type Page } from "#core/graphql/page.js";
import { approvesFor, seesRequisition, teamRoles } from "#core/database/scope.js";

/** A named thing a requisition points at. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface SeatView {
  readonly member: Named;
  readonly state: string;
  readonly reason: string | null;
  readonly at: string | null;
}

export interface FlowView {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly requestedBy: Named;
  readonly askedAt: string;
  /** What approvers were asked about. */
  readonly guarded: Partial<GuardedValues>;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly required: number;
    readonly state: string;
    readonly seats: readonly SeatView[];
  }[];
}

/** The newest interview plan, as it is stored. */
export interface PlanView {
  readonly id: string;
  readonly version: number;
  readonly frameworkVersion: string;
  readonly settings: unknown;
  readonly gapWaiver: string | null;
  readonly interviews: readonly {
    readonly id: string;
    readonly type: string;
    readonly minutes: number;
    readonly raters: number;
    readonly interviewers: readonly Named[];
  }[];
}

/** A requisition with all its page shows, and how the asker stands to it. */
export interface RequisitionRow {
  readonly id: string;
  readonly ref: string;
  readonly state: RequisitionState;
  readonly title: string;
  readonly level: Named | null;
  readonly department: Named | null;
  readonly location: Named | null;
  readonly workplace: string;
  readonly headcount: number;
  readonly payMinMinor: number | null;
  readonly payMaxMinor: number | null;
  readonly payCurrency: string | null;
  readonly payInterval: string | null;
  readonly profile: string | null;
  readonly weights: Readonly<Record<string, number>>;
  readonly mustHaves: readonly string[];
  readonly handsOnPercent: number | null;
  readonly charter: object;
  readonly justification: string;
  readonly targetStartOn: string | null;
  readonly targetHireOn: string | null;
  readonly owner: Named;
  readonly hiringManager: Named;
  readonly confidential: boolean;
  readonly holdReason: string | null;
  readonly closeReason: string | null;
  readonly approvalVersion: number;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly openings: readonly { readonly id: string; readonly code: string; readonly state: string }[];
  readonly team: readonly { readonly member: Named; readonly role: TeamRole }[];
  readonly flows: readonly FlowView[];
  readonly plan: PlanView | null;
  readonly teamRoles: readonly TeamRole[];
  readonly approver: boolean;
  readonly own: boolean;
}

const named = (table: string, column: string) => `
  (select jsonb_build_object('id', n.id, 'name', n.name) from ${table} n
   where n.organization_id = r.organization_id and n.id = r.${column})`;

const FLOWS = `
  coalesce((select jsonb_agg(jsonb_build_object(
      'id', f.id, 'version', f.subject_version, 'state', f.state, 'askedAt', f.created_at, 'guarded', f.guarded,
      'requestedBy', (select jsonb_build_object('id', q.id, 'name', q.name) from member q
                      where q.organization_id = f.organization_id and q.id = f.requested_by),
      'groups', (select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'required', g.required, 'state', g.state,
          'seats', (select jsonb_agg(jsonb_build_object('member', jsonb_build_object('id', m.id, 'name', m.name),
                      'state', p.state, 'reason', p.reason, 'at', p.acted_at) order by m.name, m.id)
                    from approver p join member m on m.organization_id = p.organization_id and m.id = p.member_id
                    where p.organization_id = g.organization_id and p.group_id = g.id)) order by g.position)
        from approval_group g where g.organization_id = f.organization_id and g.flow_id = f.id))
      order by f.subject_version desc)
    from approval_flow f
    where f.organization_id = r.organization_id and f.subject_id = r.id and f.subject = 'requisition'), '[]')`;

const PLAN = `
  (select jsonb_build_object('id', p.id, 'version', p.version, 'frameworkVersion', p.framework_version,
      'settings', p.settings, 'gapWaiver', p.gap_waiver,
      'interviews', coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'type', i.interview_type,
            'minutes', i.minutes, 'raters', i.raters,
            'interviewers', coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) order by m.name, m.id)
              from planned_interviewer n join member m on m.organization_id = n.organization_id and m.id = n.member_id
              where n.organization_id = i.organization_id and n.planned_interview_id = i.id), '[]')) order by i.position)
        from planned_interview i where i.organization_id = p.organization_id and i.plan_id = p.id), '[]'))
   from interview_plan p where p.organization_id = r.organization_id and p.requisition_id = r.id
   order by p.version desc limit 1)`;

const COLUMNS = `
  r.id, r.ref, r.state, r.title, ${named("level", "level_id")} as level,
  ${named("department", "department_id")} as department, ${named("location", "location_id")} as location,
  r.workplace, r.headcount, r.pay_min_minor::float8 as "payMinMinor", r.pay_max_minor::float8 as "payMaxMinor",
  r.pay_currency as "payCurrency", r.pay_interval as "payInterval", r.profile, r.weights, r.must_haves as "mustHaves",
  r.hands_on_percent as "handsOnPercent", r.charter, r.justification,
  r.target_start_on::text as "targetStartOn", r.target_hire_on::text as "targetHireOn",
  ${named("member", "owner_id")} as owner, ${named("member", "hiring_manager_id")} as "hiringManager",
  r.confidential, r.hold_reason as "holdReason", r.close_reason as "closeReason",
  r.approval_version as "approvalVersion", r.version, r.created_at as "createdAt", r.updated_at as "updatedAt",
  coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'code', o.code, 'state', o.state) order by length(o.code), o.code)
    from opening o where o.organization_id = r.organization_id and o.requisition_id = r.id), '[]') as openings,
  coalesce((select jsonb_agg(jsonb_build_object('member', jsonb_build_object('id', m.id, 'name', m.name), 'role', h.role)
      order by h.role, m.name, m.id)
    from hiring_team_member h join member m on m.organization_id = h.organization_id and m.id = h.member_id
    where h.organization_id = r.organization_id and h.requisition_id = r.id), '[]') as team,
  ${FLOWS} as flows, ${PLAN} as plan, ${teamRoles("r")} as "teamRoles", ${approvesFor("r")} as approver,
  coalesce(r.owner_id = nullif(current_setting('app.member', true), '')::uuid, false) as own`;

/** The requisition by its reference, if the asker may know of it. */
export const requisitionByRef = (context: Context, ref: string): Promise<RequisitionRow | undefined> =>
  context.read.one<RequisitionRow>(
    `select ${COLUMNS} from requisition r where r.organization_id = $1 and r.ref = $2 and ${seesRequisition("r")}`,
    [context.someone.organizationId, ref],
  );

/** The requisition by its id, after a change. */
export async function requisitionById(context: Context, id: string): Promise<RequisitionRow> {
  const row = await context.read.one<RequisitionRow>(
    `select ${COLUMNS} from requisition r where r.organization_id = $1 and r.id = $2 and ${seesRequisition("r")}`,
    [context.someone.organizationId, id],
  );
  if (!row) throw new Error("A changed requisition is not readable by whoever changed it.");
  return row;
}

/** Requisitions whose approval waits for the asker, the longest waiting first. */
export const requisitionsToApprove = (context: Context): Promise<RequisitionRow[]> =>
  context.read.query<RequisitionRow>(
    `select ${COLUMNS} from requisition r
     join approval_flow due on due.organization_id = r.organization_id and due.subject_id = r.id
       and due.subject = 'requisition' and due.state = 'pending'
     where r.organization_id = $1 and exists (
       select 1 from approval_group g join approver p on p.organization_id = g.organization_id and p.group_id = g.id
       where g.organization_id = due.organization_id and g.flow_id = due.id and g.state = 'due' and p.state = 'pending'
         and p.member_id = nullif(current_setting('app.member', true), '')::uuid)
     order by due.created_at, due.id limit 100`,
    [context.someone.organizationId],
  );

const place = z.tuple([z.iso.datetime(), z.uuid()]);

export interface RequisitionFilter {
  readonly states?: readonly string[] | null | undefined;
  readonly q?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Requisitions the asker may know of, newest first, by state and by words of title or reference. */
export async function requisitions(context: Context, filter: RequisitionFilter): Promise<Page<RequisitionRow>> {
  const size = pageSize(filter.first);
  const after = decodeCursor(filter.after, place);
  const states = filter.states ?? [];
  if (states.some((state) => !REQUISITION_STATES.some((known) => known === state)))
    throw badInput("`states` names a state that does not exist.");
  const q = (filter.q ?? "").trim();
  if (q.length > 200 || q.includes("\u0000")) throw badInput("`q` can have at most 200 characters.");
  const rows = await context.read.query<RequisitionRow>(
    `select ${COLUMNS} from requisition r
     where r.organization_id = $1 and ${seesRequisition("r")}
       and (cardinality($2::text[]) = 0 or r.state = any($2::text[]))
       and ($3 = '' or r.title ilike $4 or r.ref ilike $4)
       and ($5::timestamptz is null or (date_trunc('milliseconds', r.created_at), r.id) < ($5::timestamptz, $6::uuid))
     order by date_trunc('milliseconds', r.created_at) desc, r.id desc limit $7`,
    [
      context.someone.organizationId,
      states,
      q,
      `%${q.replaceAll(/[\\%_]/g, "\\$&")}%`,
      after?.[0] ?? null,
      after?.[1] ?? null,
      size + 1,
    ],
  );
  return toPage(rows, size, ({ createdAt, id }) => encodeCursor([createdAt.toISOString(), id]));
}

/** Whether the asker may do this to the row, from the one table. */
export function mayOn(context: Context, row: RequisitionRow, action: Parameters<typeof can>[1]): boolean {
  const { teamRoles: roles, approver, own, confidential } = row;
  return can(askerOf(context.someone), action, { teamRoles: roles, approver, own, confidential });
}
