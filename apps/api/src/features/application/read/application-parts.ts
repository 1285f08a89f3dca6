import type { ResumeMark } from "@leadline/domain/framework/resume/resume-marks";
import type { Person } from "@leadline/domain/application/apply/submit";
import type { ApplicationForm } from "@leadline/domain/posting/form/application-form";
import type { Answer } from "@leadline/domain/posting/form/answers";
import type { NoteVisibility } from "@leadline/domain/note/note-visibility";
import type { RejectionReasonId } from "@leadline/domain/framework/rejection-reason";
import type { ApplicationStatus } from "@leadline/domain/application/application-status";
import { seesApplications } from "#core/database/scope.js";
import { TIMELINE, type TimelineRow } from "#features/activity/timeline.js";
import type { Named } from "./application-summary.js";

/** What the page of an application shows beyond its summary, part by part. */
export interface Parts {
  readonly requisition: {
    readonly id: string;
    readonly ref: string;
    readonly title: string;
    readonly rejectionDelayHours: number;
    readonly team: readonly Named[];
  };
  readonly steps: readonly (Named & {
    readonly type: string;
    readonly position: number;
    readonly candidateLabel: string;
  })[];
  readonly contact: {
    readonly emails: readonly string[];
    readonly phones: readonly string[];
    readonly links: readonly string[];
  };
  readonly answers: { readonly given: readonly Answer[]; readonly form: ApplicationForm | null };
  readonly documents: readonly DocumentRow[];
  readonly ending: {
    readonly rejectionReason: RejectionReasonId | null;
    readonly competencies: readonly string[];
    readonly note: string | null;
    readonly withdrawalReason: string | null;
    readonly mail: { readonly id: string; readonly state: string; readonly sendAt: string } | null;
  };
  readonly timeline: readonly TimelineRow[];
  readonly notes: readonly NoteRow[];
  readonly messages: readonly MessageRow[];
  readonly otherApplications: readonly OtherApplicationRow[];
  readonly resembling: { readonly self: Person; readonly others: readonly ResemblingRow[] };
}
export type PartName = keyof Parts;

export interface DocumentRow {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly uploadedAt: string;
  readonly textState: string;
  readonly text: string | null;
  readonly marks: readonly ResumeMark[];
}

export interface NoteRow {
  readonly id: string;
  readonly author: Named;
  readonly visibility: NoteVisibility;
  readonly mentions: readonly string[];
  readonly body: string;
  readonly history: readonly { readonly body: string; readonly editedAt: string }[];
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly version: number;
}

export interface MessageRow {
  readonly id: string;
  readonly template: string;
  readonly subject: string;
  readonly text: string;
  readonly state: string;
  readonly sendAt: string;
  readonly sentAt: string | null;
}

export interface OtherApplicationRow {
  readonly id: string;
  readonly ref: string;
  readonly status: ApplicationStatus;
  readonly stage: string | null;
  readonly requisition: string;
  readonly appliedAt: string;
}

export interface ResemblingRow extends Person {
  readonly id: string;
  readonly ref: string;
  readonly applicationRef: string | null;
}

const person = (candidate: string): string => `
  'name', ${candidate}.name,
  'emails', array(select e.email from candidate_email e
    where e.organization_id = ${candidate}.organization_id and e.candidate_id = ${candidate}.id order by e.position, e.email),
  'phones', array(select p.phone from candidate_phone p
    where p.organization_id = ${candidate}.organization_id and p.candidate_id = ${candidate}.id order by p.position, p.phone),
  'links', ${candidate}.links`;

/** Each part as jsonb, of an application `a` with its candidate `c` and requisition `r`. */
export const PARTS: { readonly [Name in PartName]: string } = {
  requisition: `jsonb_build_object('id', r.id, 'ref', r.ref, 'title', r.title,
    'rejectionDelayHours', (select o.rejection_delay_hours from organization o where o.organization_id = r.organization_id),
    'team', coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) order by m.name, m.id) from member m
      where m.organization_id = r.organization_id and m.disabled_at is null and exists (
        select 1 from hiring_team_member h where h.organization_id = m.organization_id and h.requisition_id = r.id
          and h.member_id = m.id)), '[]'))`,

  steps: `coalesce((select jsonb_agg(jsonb_build_object('id', st.id, 'name', st.name, 'type', st.type,
      'position', st.position, 'candidateLabel', st.candidate_label) order by st.position)
    from stage st where st.organization_id = a.organization_id and st.requisition_id = a.requisition_id), '[]')`,

  contact: `jsonb_build_object(${person("c")})`,

  answers: `jsonb_build_object('given', a.answers, 'form', (select p.form from posting p
    where p.organization_id = a.organization_id and p.id = a.posting_id))`,

  // The résumé handed in with this application, and what belongs to the person without belonging to an application.
  documents: `coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'fileName', d.file_name,
      'mediaType', d.media_type, 'byteSize', d.byte_size, 'uploadedAt', d.uploaded_at, 'textState', d.text_state,
      'text', d.extracted_text, 'marks', coalesce(d.marks, '[]')) order by d.kind = 'resume' desc, d.uploaded_at desc, d.id)
    from document d where d.organization_id = a.organization_id and d.visibility = 'hiring_team' and d.kind <> 'offer'
      and (d.application_id = a.id or (d.application_id is null and d.candidate_id = a.candidate_id))), '[]')`,

  ending: `jsonb_build_object('rejectionReason', a.rejection_reason, 'competencies', a.rejection_competencies,
    'note', a.rejection_note, 'withdrawalReason', a.withdrawal_reason,
    'mail', (select jsonb_build_object('id', m.id, 'state', m.state, 'sendAt', m.send_at) from message m
      where m.organization_id = a.organization_id and m.application_id = a.id and m.template = 'application.rejected'
      order by m.created_at desc, m.id desc limit 1))`,

  timeline: TIMELINE,

  notes: `coalesce((select jsonb_agg(jsonb_build_object('id', n.id,
      'author', (select jsonb_build_object('id', m.id, 'name', m.name) from member m
        where m.organization_id = n.organization_id and m.id = n.author_id),
      'visibility', n.visibility, 'mentions', n.mentions, 'body', n.body, 'history', n.history,
      'createdAt', n.created_at, 'editedAt', n.edited_at, 'version', n.version) order by n.created_at desc, n.id desc)
    from note n where n.organization_id = a.organization_id and n.application_id = a.id and n.deleted_at is null), '[]')`,

  messages: `coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'template', m.template, 'subject', m.subject,
      'text', m.body_text, 'state', m.state, 'sendAt', m.send_at, 'sentAt', m.sent_at) order by m.send_at desc, m.id desc)
    from message m where m.organization_id = a.organization_id and m.application_id = a.id and m.member_id is null), '[]')`,

  otherApplications: `coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'ref', o.ref, 'status', o.status,
      'stage', (select st.name from stage st where st.organization_id = o.organization_id and st.id = o.stage_id),
      'requisition', q.title, 'appliedAt', o.applied_at) order by o.applied_at desc, o.id desc)
    from application o join requisition q on q.organization_id = o.organization_id and q.id = o.requisition_id
    where o.organization_id = a.organization_id and o.candidate_id = a.candidate_id and o.id <> a.id
      and ${seesApplications("q", "o.candidate_id")}), '[]')`,

  // Whoever shares an address, a number, a link or the name; how likely they are one person is decided by the domain.
  resembling: `jsonb_build_object('self', jsonb_build_object(${person("c")}), 'others', coalesce((
    select jsonb_agg(jsonb_build_object('id', x.id, 'ref', x.ref, 'applicationRef', visible.ref, ${person("x")}) order by x.id)
    from candidate x
    join lateral (select o.ref from application o
      join requisition q on q.organization_id = o.organization_id and q.id = o.requisition_id
      where o.organization_id = x.organization_id and o.candidate_id = x.id and ${seesApplications("q", "o.candidate_id")}
      order by o.applied_at desc, o.id desc limit 1) visible on true
    where x.organization_id = a.organization_id and x.id <> c.id and x.anonymized_at is null and (
      lower(x.name) = lower(c.name) or x.links && c.links
      or exists (select 1 from candidate_email e join candidate_email f on f.organization_id = e.organization_id
        and f.email = e.email and f.candidate_id = c.id where e.organization_id = x.organization_id and e.candidate_id = x.id)
      or exists (select 1 from candidate_phone e join candidate_phone f on f.organization_id = e.organization_id
        and f.phone = e.phone and f.candidate_id = c.id where e.organization_id = x.organization_id and e.candidate_id = x.id)
    )), '[]'))`,
};

/** The names of the parts, each a field of the application in the schema. */
export const PART_NAMES: readonly PartName[] = [
  "requisition",
  "steps",
  "contact",
  "answers",
  "documents",
  "ending",
  "timeline",
  "notes",
  "messages",
  "otherApplications",
  "resembling",
];
