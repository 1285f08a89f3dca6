import type { TeamRole } from "@leadline/domain/authorization/can";
import type { OfferState } from "@leadline/domain/offer/offer-status";
import type { PayInterval } from "@leadline/domain/shared/money";
import type { Context } from "#core/context.js";
import { approverOf, seesApplications, teamRoles } from "#core/database/scope.js";

/** One version of an offer, as the page shows it. */
export interface OfferVersionRow {
  readonly id: string;
  readonly number: number;
  readonly state: OfferState;
  readonly title: string;
  readonly levelId: string | null;
  readonly levelName: string | null;
  readonly baseMinor: number;
  readonly currency: string;
  readonly payInterval: PayInterval;
  readonly bonusPercent: number | null;
  readonly equity: string;
  readonly extras: string;
  readonly startOn: string;
  readonly outsideRangeReason: string | null;
  readonly letterText: string | null;
  readonly letterDocumentId: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly sentAt: string | null;
  readonly expiresAt: string | null;
  readonly viewedAt: string | null;
  readonly answeredAt: string | null;
  readonly answeredName: string | null;
  readonly declineReason: string | null;
}

/** An approval group of the current version with who answered. */
export interface OfferApprovalGroupRow {
  readonly name: string;
  readonly required: number;
  readonly state: string;
  readonly people: readonly {
    readonly memberId: string;
    readonly name: string;
    readonly state: string;
    readonly reason: string | null;
  }[];
}

export interface OfferRow {
  readonly id: string;
  readonly ref: string;
  readonly version: number;
  readonly openingCode: string;
  /** Newest first. */
  readonly versions: readonly OfferVersionRow[];
  readonly flowId: string | null;
  readonly approval: readonly OfferApprovalGroupRow[];
  readonly viewerIsDue: boolean;
}

/** What the offer tab of an application needs. */
export interface OfferDesk {
  readonly applicationId: string;
  readonly applicationVersion: number;
  readonly requisitionId: string;
  readonly candidateId: string;
  readonly candidateName: string;
  readonly status: string;
  readonly stageType: string | null;
  readonly requisitionState: string;
  readonly requisitionTitle: string;
  readonly levelId: string | null;
  readonly freeOpenings: number;
  readonly payMinMinor: number | null;
  readonly payMaxMinor: number | null;
  readonly payCurrency: string | null;
  readonly payInterval: PayInterval | null;
  readonly levels: readonly { readonly id: string; readonly name: string }[];
  readonly teamRoles: readonly TeamRole[];
  readonly confidential: boolean;
  readonly approver: boolean;
  readonly offer: OfferRow | null;
}

export const OFFER_VERSION_JSON = `
  jsonb_build_object('id', v.id, 'number', v.number, 'state', v.state, 'title', v.title, 'levelId', v.level_id,
    'levelName', vl.name, 'baseMinor', v.base_minor, 'currency', v.currency, 'payInterval', v.pay_interval,
    'bonusPercent', v.bonus_percent, 'equity', v.equity, 'extras', v.extras, 'startOn', v.start_on,
    'outsideRangeReason', v.outside_range_reason, 'letterText', v.letter_text, 'letterDocumentId', v.letter_document_id, 'createdAt', v.created_at,
    'createdBy', vm.name, 'sentAt', v.sent_at, 'expiresAt', v.expires_at, 'viewedAt', v.viewed_at,
    'answeredAt', v.answered_at, 'answeredName', v.answered_name, 'declineReason', v.decline_reason)`;

const APPROVAL = `
  select f.id, coalesce(jsonb_agg(jsonb_build_object('name', g.name, 'required', g.required, 'state', g.state,
    'people', (select jsonb_agg(jsonb_build_object('memberId', p.member_id, 'name', m.name, 'state', p.state, 'reason', p.reason)
               order by p.id) from approver p join member m on m.organization_id = p.organization_id and m.id = p.member_id
               where p.organization_id = g.organization_id and p.group_id = g.id)) order by g.position), '[]') as groups,
    bool_or(f.state = 'pending' and g.state = 'due' and exists (select 1 from approver p where p.organization_id = g.organization_id
      and p.group_id = g.id and p.state = 'pending' and p.member_id = nullif(current_setting('app.member', true), '')::uuid)) as due
  from approval_flow f join approval_group g on g.organization_id = f.organization_id and g.flow_id = f.id
  where f.organization_id = o.organization_id and f.subject_id = o.id and f.subject_version = o.current_version
  group by f.id, f.created_at order by f.created_at desc limit 1`;

const DESK = `
  select a.id as "applicationId", a.version as "applicationVersion", a.requisition_id as "requisitionId",
    a.candidate_id as "candidateId", c.name as "candidateName", a.status, s.type as "stageType",
    r.state as "requisitionState", r.title as "requisitionTitle", r.level_id as "levelId", r.confidential,
    (select count(*)::int from opening p where p.organization_id = r.organization_id and p.requisition_id = r.id
       and p.state = 'open' and p.reserved_by is null) as "freeOpenings",
    r.pay_min_minor::float8 as "payMinMinor", r.pay_max_minor::float8 as "payMaxMinor", r.pay_currency as "payCurrency",
    r.pay_interval as "payInterval", ${teamRoles("r")} as "teamRoles",
    (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name) order by l.position), '[]') from level l
       where l.organization_id = r.organization_id) as levels,
    ${approverOf("r.organization_id", "r.id")} or (o.id is not null and ${approverOf("o.organization_id", "o.id")}) as approver,
    case when o.id is null then null else jsonb_build_object('id', o.id, 'ref', o.ref, 'version', o.version,
      'openingCode', po.code, 'versions', (
        select jsonb_agg(${OFFER_VERSION_JSON} order by v.number desc) from offer_version v
        join member vm on vm.organization_id = v.organization_id and vm.id = v.created_by
        left join level vl on vl.organization_id = v.organization_id and vl.id = v.level_id
        where v.organization_id = o.organization_id and v.offer_id = o.id),
      'flowId', fl.id, 'approval', coalesce(fl.groups, '[]'), 'viewerIsDue', coalesce(fl.due, false)) end as offer
  from application a
  join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
  join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
  left join stage s on s.organization_id = a.organization_id and s.id = a.stage_id
  left join lateral (select * from offer x where x.organization_id = a.organization_id and x.application_id = a.id
    order by x.created_at desc limit 1) o on true
  left join opening po on po.organization_id = o.organization_id and po.id = o.opening_id
  left join lateral (${APPROVAL}) fl on true
  where a.organization_id = $1 and ($2::uuid is null or a.id = $2) and ($3::text is null or a.ref = $3)
    and (${seesApplications("r", "a.candidate_id")} or (o.id is not null and ${approverOf("o.organization_id", "o.id")}))`;

/** The offer tab, by the application's id or its reference; undefined for what the viewer may not know of. */
export const offerDesk = (
  context: Context,
  by: { readonly id?: string; readonly ref?: string },
): Promise<OfferDesk | undefined> =>
  context.read.one<OfferDesk>(DESK, [context.someone.organizationId, by.id ?? null, by.ref ?? null]);
