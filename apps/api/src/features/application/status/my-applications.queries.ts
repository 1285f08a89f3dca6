import type { ApplicationStatus } from "@leadline/domain/application/application-status";
import type { LastStep } from "@leadline/domain/application/undo-withdrawal";
import type { Answer } from "@leadline/domain/posting/form/answers";
import type { StageType } from "@leadline/domain/framework/pipeline-template";
import type { Context } from "#core/context.js";

/** A candidate's own application with what their page tells of it. Nothing a member wrote about them is read here. */
export interface MyApplicationRow {
  readonly id: string;
  readonly ref: string;
  readonly status: ApplicationStatus;
  /** A decision the candidate has not been told yet: the letter still waits. */
  readonly isUntold: boolean;
  readonly stageId: string | null;
  readonly lastStageId: string | null;
  readonly enteredStageAt: Date;
  readonly appliedAt: Date;
  readonly closedAt: Date | null;
  readonly jobTitle: string;
  readonly jobRef: string | null;
  readonly jobState: string | null;
  readonly slug: string;
  readonly zone: string;
  readonly holidays: readonly string[];
  readonly contactName: string;
  readonly contactTitle: string;
  readonly contactEmail: string;
  readonly answers: readonly Answer[];
  readonly stages: readonly {
    readonly id: string;
    readonly position: number;
    readonly type: StageType;
    readonly replyDays: number;
    readonly label: string;
  }[];
  /** When each stage was entered last. */
  readonly entered: readonly { readonly stageId: string; readonly at: string }[];
  readonly lastStep: LastStep | null;
  readonly documents: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly byteSize: number;
    readonly uploadedAt: string;
  }[];
}

const MINE = `
  select a.id, a.ref, a.status, a.stage_id as "stageId", a.last_stage_id as "lastStageId",
    a.entered_stage_at as "enteredStageAt", a.applied_at as "appliedAt",
    coalesce(a.rejected_at, a.withdrawn_at, a.hired_at) as "closedAt", a.answers,
    a.status = 'rejected' and exists (select 1 from message m where m.organization_id = a.organization_id
      and m.application_id = a.id and m.template = 'application.rejected' and m.state in ('queued', 'sending')) as "isUntold",
    coalesce(p.title, r.title) as "jobTitle", p.ref as "jobRef", p.state as "jobState", o.slug,
    coalesce(l.time_zone, o.time_zone) as zone, array(select h::text from unnest(o.holidays) h) as holidays,
    c.name as "contactName", coalesce(c.title, '') as "contactTitle", c.email as "contactEmail",
    coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'position', s.position, 'type', s.type,
        'replyDays', s.reply_days, 'label', s.candidate_label) order by s.position)
      from stage s where s.organization_id = a.organization_id and s.requisition_id = a.requisition_id), '[]') as stages,
    coalesce((select jsonb_agg(jsonb_build_object('stageId', t.stage, 'at', t.at) order by t.at)
      from (select to_stage_id as stage, max(at) as at from stage_transition where organization_id = a.organization_id
        and application_id = a.id and to_stage_id is not null group by to_stage_id) t), '[]') as entered,
    (select jsonb_build_object('toStatus', t.to_status, 'byMemberId', t.by_member_id,
        'at', floor(extract(epoch from t.at) * 1000)) from stage_transition t
      where t.organization_id = a.organization_id and t.application_id = a.id order by t.step desc limit 1) as "lastStep",
    coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'fileName', d.file_name, 'byteSize', d.byte_size,
        'uploadedAt', d.uploaded_at) order by d.uploaded_at desc)
      from document d where d.organization_id = a.organization_id and d.application_id = a.id
        and d.kind in ('resume', 'cover_letter', 'work_sample') and d.visibility <> 'private'), '[]') as documents
  from application a
  join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
  join organization o on o.organization_id = a.organization_id
  left join posting p on p.organization_id = a.organization_id and p.id = a.posting_id
  left join location l on l.organization_id = r.organization_id and l.id = r.location_id
  join lateral (
    select m.name, m.title, m.email from member m
    left join hiring_team_member h on h.organization_id = m.organization_id and h.member_id = m.id
      and h.requisition_id = r.id and h.role = 'recruiter'
    where m.organization_id = r.organization_id and (h.member_id is not null or m.id = r.owner_id)
    order by h.member_id is null, m.disabled_at nulls first, m.created_at, m.id limit 1
  ) c on true
  where a.organization_id = $1 and a.candidate_id = $2 and a.kind = 'candidate'
  order by a.applied_at desc, a.id desc limit 50`;

/** All applications of a candidate, newest first. */
export const myApplications = (
  context: Context,
  organizationId: string,
  candidateId: string,
): Promise<MyApplicationRow[]> => context.read.query<MyApplicationRow>(MINE, [organizationId, candidateId]);

/** Who the candidate is, as they told. */
export interface MeRow {
  readonly id: string;
  readonly name: string;
  readonly preferredName: string | null;
  readonly locale: string;
  readonly timeZone: string | null;
  readonly email: string;
}

export const me = (context: Context, organizationId: string, candidateId: string): Promise<MeRow | undefined> =>
  context.read.one<MeRow>(
    `select c.id, c.name, c.preferred_name as "preferredName", c.locale, c.time_zone as "timeZone",
       (select e.email from candidate_email e where e.organization_id = c.organization_id and e.candidate_id = c.id
        order by e.position limit 1) as email
     from candidate c where c.organization_id = $1 and c.id = $2 and c.anonymized_at is null`,
    [organizationId, candidateId],
  );
