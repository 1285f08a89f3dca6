import type { ApplicationStatus } from "@leadline/domain/application/application-status";
import type { WorkState } from "@leadline/domain/application/standing/next-step";
import type { StageType } from "@leadline/domain/framework/pipeline-template";
import { MEMBER } from "#core/database/scope.js";

/** A person or thing by name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a card, a row of the list and the head of the page show; instants as the database writes them. */
export interface SummaryRow {
  readonly id: string;
  readonly ref: string;
  readonly version: number;
  readonly status: ApplicationStatus;
  readonly stage: (Named & { readonly type: StageType; readonly position: number }) | null;
  readonly lastStage: Named | null;
  readonly requisitionId: string;
  readonly enteredStageAt: string;
  readonly replyDueAt: string | null;
  readonly appliedAt: string;
  readonly lastActivityAt: string;
  readonly reviewOn: string | null;
  readonly source: string;
  readonly owner: Named | null;
  readonly candidate: {
    readonly id: string;
    readonly ref: string;
    readonly name: string;
    readonly currentTitle: string | null;
    readonly currentEmployer: string | null;
    readonly place: string | null;
    readonly timeZone: string | null;
    readonly tags: readonly string[];
  };
  readonly interviews: {
    readonly nextAt: string | null;
    readonly offered: boolean;
    readonly scheduled: number;
    readonly planned: number;
  };
  readonly scorecards: WorkState["scorecards"];
  readonly debrief: WorkState["debrief"];
  readonly offer: WorkState["offer"];
}

const named = (alias: string): string =>
  `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;

/** A SummaryRow as jsonb, of an application `a` joined by SUMMARY_JOINS. `$2` is now. */
export const SUMMARY = `
  jsonb_build_object(
    'id', a.id, 'ref', a.ref, 'version', a.version, 'status', a.status, 'requisitionId', a.requisition_id,
    'stage', case when s.id is not null
      then jsonb_build_object('id', s.id, 'name', s.name, 'type', s.type, 'position', s.position) end,
    'lastStage', ${named("ls")},
    'enteredStageAt', a.entered_stage_at, 'replyDueAt', a.reply_due_at, 'appliedAt', a.applied_at,
    'lastActivityAt', a.last_activity_at, 'reviewOn', a.review_on, 'source', a.source, 'owner', ${named("om")},
    'candidate', jsonb_build_object('id', c.id, 'ref', c.ref, 'name', c.name, 'currentTitle', c.current_title,
      'currentEmployer', c.current_employer, 'place', c.place, 'timeZone', c.time_zone, 'tags', c.tags),
    'interviews', iv.facts, 'scorecards', sc.facts, 'debrief', db.facts, 'offer', ov.state)`;

/** What SUMMARY needs beside the application `a` and its candidate `c`. */
export const SUMMARY_JOINS = `
  left join stage s on s.organization_id = a.organization_id and s.id = a.stage_id
  left join stage ls on ls.organization_id = a.organization_id and ls.id = a.last_stage_id
  left join member om on om.organization_id = a.organization_id and om.id = a.owner_id
  left join lateral (
    select jsonb_build_object(
      'nextAt', min(lower(i.during)) filter (where i.state = 'scheduled' and lower(i.during) > $2),
      'offered', coalesce(bool_or(i.state in ('booking_offered', 'availability_requested')), false),
      'scheduled', count(*) filter (where i.state in ('scheduled', 'in_progress', 'awaiting_feedback', 'complete')),
      'planned', (select count(*) from planned_interview p where p.organization_id = a.organization_id
        and p.plan_id = coalesce(a.plan_id, (select ip.id from interview_plan ip
          where ip.organization_id = a.organization_id and ip.requisition_id = a.requisition_id
          order by ip.version desc limit 1)))) as facts
    from interview i where i.organization_id = a.organization_id and i.application_id = a.id
  ) iv on true
  left join lateral (
    select jsonb_build_object(
      'required', count(*) filter (where k.state <> 'waived'),
      'submitted', count(*) filter (where k.state in ('submitted', 'amended')),
      'owed', count(*) filter (where k.state in ('not_started', 'draft') and lower(i.during) <= $2),
      'viewerOwes', case
        when bool_or(k.member_id = ${MEMBER} and k.state in ('not_started', 'draft') and lower(i.during) <= $2) then 'now'
        when bool_or(k.member_id = ${MEMBER} and k.state in ('not_started', 'draft')) then 'later'
        else 'nothing' end) as facts
    from scorecard k
    join interview i on i.organization_id = k.organization_id and i.id = k.interview_id
    where k.organization_id = a.organization_id and k.application_id = a.id and k.state <> 'void'
      and i.state not in ('cancelled', 'no_show')
  ) sc on true
  left join lateral (
    select jsonb_build_object('state', d.state,
      'votes', (select count(*) from vote v join debrief_voter w on w.organization_id = v.organization_id
        and w.debrief_id = v.debrief_id and w.member_id = v.member_id and w.required
        where v.organization_id = d.organization_id and v.debrief_id = d.id),
      'voters', (select count(*) from debrief_voter v where v.organization_id = d.organization_id
        and v.debrief_id = d.id and v.required)) as facts
    from debrief d where d.organization_id = a.organization_id and d.application_id = a.id
  ) db on true
  left join lateral (
    select v.state from offer o
    join offer_version v on v.organization_id = o.organization_id and v.offer_id = o.id and v.number = o.current_version
    where o.organization_id = a.organization_id and o.application_id = a.id
    order by o.created_at desc, o.id desc limit 1
  ) ov on true`;
