import type { ApplicationForm } from "@leadline/domain/posting/form/application-form";
import type { PostingState } from "@leadline/domain/posting/posting-status";
import type { PostingText } from "@leadline/domain/posting/text/posting-text";
import type { PayInterval } from "@leadline/domain/shared/money";
import type { Context } from "#core/context.js";

/** A posting as the public may read it, with what surrounds it; days are counted where the job is. */
export interface PublicJobRow {
  readonly id: string;
  readonly ref: string;
  readonly requisitionId: string;
  readonly state: PostingState;
  readonly title: string;
  readonly language: string;
  readonly workplace: "onsite" | "hybrid" | "remote";
  readonly payMinMinor: number;
  readonly payMaxMinor: number;
  readonly payCurrency: string;
  readonly payInterval: PayInterval;
  readonly department: string | null;
  readonly location: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
  readonly zone: string;
  readonly holidays: readonly string[];
  readonly firstPublishedAt: Date;
  readonly contentChangedAt: Date;
  readonly closesOn: string | null;
  readonly text: PostingText;
  readonly form: ApplicationForm;
  readonly formVersion: number;
  readonly replyDays: number;
  readonly organizationName: string;
  readonly slug: string;
  readonly privacyContact: string;
  readonly contactName: string;
  readonly contactTitle: string;
  readonly hiringManagerName: string;
  readonly hiringManagerTitle: string;
}

const JOB = `
  select p.id, p.ref, p.requisition_id as "requisitionId", p.state, p.title, p.language, p.workplace,
    p.pay_min_minor::float8 as "payMinMinor", p.pay_max_minor::float8 as "payMaxMinor", p.pay_currency as "payCurrency",
    p.pay_interval as "payInterval", d.name as department, l.name as location, l.city, l.region, l.country,
    coalesce(l.time_zone, o.time_zone) as zone, array(select h::text from unnest(o.holidays) h) as holidays,
    p.first_published_at as "firstPublishedAt", p.content_changed_at as "contentChangedAt", p.closes_on::text as "closesOn",
    p.body as text, p.form, p.form_version as "formVersion", coalesce(s.reply_days, 0) as "replyDays",
    o.name as "organizationName", o.slug, o.privacy_contact as "privacyContact",
    c.name as "contactName", coalesce(c.title, '') as "contactTitle",
    hm.name as "hiringManagerName", coalesce(hm.title, '') as "hiringManagerTitle"
  from posting p
  join organization o on o.organization_id = p.organization_id
  join requisition r on r.organization_id = p.organization_id and r.id = p.requisition_id
  join member hm on hm.organization_id = r.organization_id and hm.id = r.hiring_manager_id
  left join department d on d.organization_id = r.organization_id and d.id = r.department_id
  left join location l on l.organization_id = p.organization_id and l.id = p.location_id
  left join lateral (
    -- Reading is one wait for the candidate, however many stages it has inside (domain: application/promise).
    select sum(reply_days)::int as reply_days from stage where organization_id = p.organization_id
      and requisition_id = p.requisition_id and type in ('lead', 'review')
  ) s on true
  left join lateral (
    select m.name, m.title from hiring_team_member h
    join member m on m.organization_id = h.organization_id and m.id = h.member_id
    where h.organization_id = r.organization_id and h.requisition_id = r.id and h.role = 'recruiter'
    order by m.disabled_at nulls first, m.created_at, m.id limit 1
  ) recruiter on true
  join member ow on ow.organization_id = r.organization_id and ow.id = r.owner_id
  cross join lateral (select coalesce(recruiter.name, ow.name) as name, case when recruiter.name is null then ow.title
    else recruiter.title end as title) c
  where p.organization_id = $1 and p.audience = 'public'`;

/** Every job that can be applied to, newest first; an organization has tens of them, not thousands. */
export const openJobs = (context: Context, organizationId: string): Promise<PublicJobRow[]> =>
  context.read.query<PublicJobRow>(
    `${JOB} and p.state = 'published' order by p.first_published_at desc, p.id desc limit 500`,
    [organizationId],
  );

/** A job by its reference, also when it is closed; one that was never public does not exist. */
export const jobByRef = (context: Context, organizationId: string, ref: string): Promise<PublicJobRow | undefined> =>
  context.read.one<PublicJobRow>(`${JOB} and p.ref = $2 and p.first_published_at is not null`, [organizationId, ref]);
