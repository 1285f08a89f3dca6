import type { TeamRole } from "@leadline/domain/authorization/can";
import type { ApplicationForm } from "@leadline/domain/posting/form/application-form";
import type { PlannedInterview } from "@leadline/domain/framework/plan/planned-interview";
import type { PostingState } from "@leadline/domain/posting/posting-status";
import type { PostingText } from "@leadline/domain/posting/text/posting-text";
import type { PayInterval } from "@leadline/domain/shared/money";
import type { Context } from "#core/context.js";
import { seesRequisition, teamRoles } from "#core/database/scope.js";

/** Everything the posting editor of one requisition shows. */
export interface PostingDeskRow {
  readonly requisitionId: string;
  readonly requisitionRef: string;
  readonly requisitionTitle: string;
  readonly requisitionState: string;
  readonly handsOnPercent: number | null;
  readonly plan: readonly PlannedInterview[];
  readonly confidential: boolean;
  readonly teamRoles: readonly TeamRole[];
  readonly zone: string;
  readonly slug: string;
  readonly organizationName: string;
  readonly locations: readonly { readonly id: string; readonly name: string }[];
  readonly posting: PostingRow | null;
}

export interface PostingRow {
  readonly id: string;
  readonly ref: string;
  readonly state: PostingState;
  readonly title: string;
  readonly language: string;
  readonly body: PostingText;
  readonly locationId: string | null;
  readonly locationName: string | null;
  readonly workplace: "onsite" | "hybrid" | "remote";
  readonly payMinMinor: number | null;
  readonly payMaxMinor: number | null;
  readonly payCurrency: string | null;
  readonly payInterval: PayInterval | null;
  readonly form: ApplicationForm;
  readonly formVersion: number;
  readonly firstPublishedAt: string | null;
  readonly closesOn: string | null;
  readonly publishOn: string | null;
  readonly version: number;
  readonly applications: number;
}

/** The interviews of the newest plan of a requisition `r`, in their order. */
export const PLAN = `coalesce((select jsonb_agg(jsonb_build_object('type', i.interview_type, 'raters', i.raters) order by i.position)
  from planned_interview i where i.organization_id = r.organization_id and i.plan_id = (select v.id from interview_plan v
    where v.organization_id = r.organization_id and v.requisition_id = r.id order by v.version desc limit 1)), '[]')`;

// The newest posting that is not closed, else the newest.
const DESK = `
  select r.id as "requisitionId", r.ref as "requisitionRef", r.title as "requisitionTitle", r.state as "requisitionState",
    r.hands_on_percent as "handsOnPercent", r.confidential, ${teamRoles("r")} as "teamRoles",
    ${PLAN} as plan, coalesce(rl.time_zone, o.time_zone) as zone, o.slug, o.name as "organizationName",
    coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name) order by l.name)
      from location l where l.organization_id = r.organization_id), '[]') as locations,
    (select jsonb_build_object('id', p.id, 'ref', p.ref, 'state', p.state, 'title', p.title, 'language', p.language,
        'body', p.body, 'locationId', p.location_id, 'locationName', pl.name, 'workplace', p.workplace,
        'payMinMinor', p.pay_min_minor, 'payMaxMinor', p.pay_max_minor, 'payCurrency', p.pay_currency,
        'payInterval', p.pay_interval, 'form', p.form, 'formVersion', p.form_version,
        'firstPublishedAt', p.first_published_at, 'closesOn', p.closes_on, 'publishOn', p.publish_on, 'version', p.version,
        'applications', (select count(*) from application a where a.organization_id = p.organization_id and a.posting_id = p.id))
      from posting p
      left join location pl on pl.organization_id = p.organization_id and pl.id = p.location_id
      where p.organization_id = r.organization_id and p.requisition_id = r.id and p.audience = 'public'
      order by p.state = 'closed', p.created_at desc, p.id desc limit 1) as posting
  from requisition r
  join organization o on o.organization_id = r.organization_id
  left join location rl on rl.organization_id = r.organization_id and rl.id = r.location_id
  where r.organization_id = $1 and r.ref = $2 and ${seesRequisition("r")}`;

/** The posting desk of a requisition the viewer knows of; one statement. */
export const postingDesk = (context: Context, ref: string): Promise<PostingDeskRow | undefined> =>
  context.read.one<PostingDeskRow>(DESK, [context.someone.organizationId, ref]);

/** The same by the posting, for what a change answers. */
export const postingDeskOf = (context: Context, postingId: string): Promise<PostingDeskRow | undefined> =>
  context.read.one<PostingDeskRow>(
    DESK.replace(
      "r.ref = $2",
      "r.id = (select requisition_id from posting where organization_id = $1 and id = $2::uuid)",
    ),
    [context.someone.organizationId, postingId],
  );
