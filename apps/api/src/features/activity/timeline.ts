import type { ReadableNote } from "@leadline/domain/note/note-visibility";

/** One entry of a timeline as it was read; which of its facts a reader gets is decided by `timelineFor`. */
export interface TimelineRow {
  readonly id: string;
  readonly at: string;
  readonly type: string;
  readonly actorKind: "member" | "candidate" | "public" | "kit" | "system";
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly subjectId: string;
  readonly fromStage: string | null;
  readonly toStage: string | null;
  /** The stage in which something happened that is no move. */
  readonly stage: string | null;
  /** What whoever moved wrote, where a move needed a reason. */
  readonly reason: string | null;
  /** The framework's id of a rejection or withdrawal reason. */
  readonly reasonCode: string | null;
  readonly dueOn: string | null;
  readonly owner: string | null;
  readonly subject: string | null;
  /** The note an entry is about, as far as reading it depends on it. */
  readonly note: ReadableNote | null;
  readonly interviewType: string | null;
  readonly startsAt: string | null;
}

/** Entries a timeline shows at most, newest first. */
export const TIMELINE_LENGTH = 200;

/**
 * The timeline of an application `a` as jsonb, newest first. Facts are picked one by one: what an event of another
 * slice carries beyond them (ratings, amounts, votes) never enters the answer.
 */
export const TIMELINE = `
  coalesce((select jsonb_agg(jsonb_build_object(
      'id', e.id, 'at', e.at, 'type', e.type, 'actorKind', e.actor_kind, 'actorId', e.actor_id, 'subjectId', e.subject_id,
      'actorName', case when e.actor_kind in ('member', 'kit') then (select m.name from member m
        where m.organization_id = e.organization_id and m.id = e.actor_id) end,
      'fromStage', ${stageName("fromStageId")}, 'toStage', ${stageName("toStageId")}, 'stage', ${stageName("stageId")},
      'reason', case when e.type = 'application.moved' or e.type = 'application.withdrawn' then (
        select t.reason from stage_transition t where t.organization_id = e.organization_id
          and t.application_id = a.id and (t.id::text = e.facts->>'transitionId' or (t.at = e.at and t.to_status = 'withdrawn'))
        limit 1) end,
      'reasonCode', case when e.type in ('application.rejected', 'application.withdrawn') then e.facts->>'reason' end,
      'dueOn', case e.type when 'application.held' then e.facts->>'reviewOn'
        when 'application.rejected' then e.facts->>'mailAt' end,
      'owner', case when e.type = 'application.assigned' then (select m.name from member m
        where m.organization_id = e.organization_id and m.id = (e.facts->>'ownerId')::uuid) end,
      'subject', case when e.type like 'message.%' then (select m.subject from message m
        where m.organization_id = e.organization_id and m.id = e.subject_id) end,
      'note', case when e.type like 'note.%' then (select jsonb_build_object('visibility', n.visibility,
          'authorId', n.author_id, 'mentions', n.mentions) from note n
        where n.organization_id = e.organization_id and n.id = e.subject_id and n.deleted_at is null) end,
      'interviewType', (select i.interview_type from interview i
        where i.organization_id = e.organization_id and i.application_id = a.id
          and i.id::text in (e.subject_id::text, e.facts->>'interviewId') limit 1),
      'startsAt', case when e.type in ('interview.scheduled', 'interview.rescheduled') then e.facts->>'startsAt' end
    ) order by e.at desc, e.id desc)
    from (select * from activity e where e.organization_id = a.organization_id and e.application_id = a.id
      order by e.at desc, e.id desc limit ${TIMELINE_LENGTH}) e), '[]')`;

function stageName(fact: string): string {
  return `case when e.type like 'application.%' then (select s.name from stage s
        where s.organization_id = e.organization_id and s.id = (e.facts->>'${fact}')::uuid) end`;
}
