import { can } from "@leadline/domain/authorization/can";
import type { InterviewState } from "@leadline/domain/interview/interview-status";
import type { CompetencyRating, LevelVote, Recommendation } from "@leadline/domain/scorecard/scorecard";
import type { ScorecardState } from "@leadline/domain/scorecard/scorecard-status";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { PANEL_FACTS, relationTo, type PanelFacts } from "#features/scorecard/panel-cards.js";

/** Everything the kit page shows that is a row; what the framework says is added by the resolver. */
export interface KitRow {
  readonly id: string;
  readonly interviewRef: string;
  readonly interviewType: string;
  readonly state: InterviewState;
  readonly minutes: number;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly place: string | null;
  readonly joinLink: string | null;
  readonly candidateName: string;
  readonly candidateZone: string;
  readonly applicationRef: string;
  readonly requisitionRef: string;
  readonly requisitionTitle: string;
  readonly levelName: string | null;
  readonly handsOnPercent: number | null;
  readonly mustHaves: readonly string[];
  readonly focusCompetencies: readonly string[];
  readonly storedKit: unknown;
  readonly resume: { readonly id: string; readonly fileName: string; readonly text: string | null } | null;
  readonly panel: readonly PanelSeat[];
  readonly scorecard: StoredOwnCard | null;
  readonly votes: number;
  readonly facts: PanelFacts;
  /** Sits in this interview. */
  readonly own: boolean;
}

/** The asker's own card; times inside a jsonb value are text. */
export interface StoredOwnCard {
  readonly id: string;
  readonly state: ScorecardState;
  readonly version: number;
  readonly focusCompetencies: readonly string[];
  readonly ratings: readonly CompetencyRating[];
  readonly recommendation: Recommendation | null;
  readonly recommendationEvidence: string;
  readonly levelVote: LevelVote | null;
  readonly summary: string;
  readonly privateNotes: string;
  readonly dueAt: string | null;
  readonly submittedAt: string | null;
  readonly amendedAt: string | null;
}

/** Somebody in a panel of the same loop, and what they cover. */
export interface PanelSeat {
  readonly memberId: string;
  readonly memberName: string;
  readonly interviewId: string;
  readonly interviewType: string;
  readonly focusCompetencies: readonly string[];
}

const ME = `nullif(current_setting('app.member', true), '')::uuid`;

const KIT = `
  select i.id, i.ref as "interviewRef", i.interview_type as "interviewType", i.state, i.minutes,
    lower(i.during) as "startsAt", upper(i.during) as "endsAt", i.place, i.join_link as "joinLink",
    c.name as "candidateName", coalesce(i.time_zone, c.time_zone, l.time_zone, o.time_zone) as "candidateZone",
    a.ref as "applicationRef", r.ref as "requisitionRef", r.title as "requisitionTitle",
    (select v.name from level v where v.organization_id = r.organization_id and v.id = r.level_id) as "levelName",
    r.hands_on_percent as "handsOnPercent", r.must_haves as "mustHaves",
    coalesce(n.focus_competencies, '{}') as "focusCompetencies", n.kit as "storedKit",
    (select jsonb_build_object('id', d.id, 'fileName', d.file_name, 'text', d.extracted_text)
      from document d where d.organization_id = a.organization_id and d.application_id = a.id and d.kind = 'resume'
        and d.visibility <> 'private' order by d.uploaded_at desc, d.id desc limit 1) as resume,
    coalesce((select jsonb_agg(jsonb_build_object('memberId', m.id, 'memberName', m.name, 'interviewId', x.id,
        'interviewType', x.interview_type, 'focusCompetencies', coalesce(xn.focus_competencies, '{}'))
        order by lower(x.during) nulls last, x.id, m.name)
      from interview x
      join participant p on p.organization_id = x.organization_id and p.interview_id = x.id and p.removed_at is null
      join member m on m.organization_id = p.organization_id and m.id = p.member_id
      left join planned_interview xn on xn.organization_id = x.organization_id and xn.id = x.planned_interview_id
      where x.organization_id = a.organization_id and x.application_id = a.id
        and x.state not in ('cancelled', 'no_show') and m.id is distinct from ${ME}), '[]') as panel,
    (select jsonb_build_object('id', s.id, 'state', s.state, 'version', s.version,
        'focusCompetencies', s.focus_competencies, 'recommendation', s.recommendation,
        'recommendationEvidence', coalesce(s.recommendation_evidence, ''), 'levelVote', s.level_vote,
        'summary', coalesce(s.summary, ''), 'privateNotes', coalesce(s.private_notes, ''), 'dueAt', s.due_at,
        'submittedAt', s.submitted_at, 'amendedAt', s.amended_at,
        'ratings', coalesce((select jsonb_agg(jsonb_build_object('competency', q.competency, 'score', q.score,
            'notObserved', q.not_observed, 'evidence', q.evidence) order by q.competency)
          from rating q where q.organization_id = s.organization_id and q.scorecard_id = s.id), '[]'))
      from scorecard s where s.organization_id = i.organization_id and s.interview_id = i.id and s.member_id = ${ME}
    ) as scorecard,
    (select count(*)::int from vote v
      join debrief b on b.organization_id = v.organization_id and b.id = v.debrief_id
      where b.organization_id = a.organization_id and b.application_id = a.id) as votes,
    exists (select 1 from participant p where p.organization_id = i.organization_id and p.interview_id = i.id
      and p.member_id = ${ME} and p.removed_at is null) as own,
    ${PANEL_FACTS} as facts
  from interview i
  join application a on a.organization_id = i.organization_id and a.id = i.application_id
  join candidate c on c.organization_id = i.organization_id and c.id = i.candidate_id
  join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
  join organization o on o.organization_id = i.organization_id
  left join location l on l.organization_id = r.organization_id and l.id = r.location_id
  left join planned_interview n on n.organization_id = i.organization_id and n.id = i.planned_interview_id
  where i.organization_id = $1`;

/** The kit of an interview by its reference; undefined when the asker may not know of it. */
export const kitByRef = (context: Context, ref: string): Promise<KitRow | undefined> =>
  readable(context, `${KIT} and i.ref = $2`, ref);

/** The kit by the interview's id, for the answer to a command on the card. */
export async function kitById(context: Context, interviewId: string): Promise<KitRow> {
  const row = await readable(context, `${KIT} and i.id = $2`, interviewId);
  if (!row) throw new Error("A kit is not readable by whoever wrote on its card.");
  return row;
}

/** Matrix row kit.read: the hiring team, and whoever sits in the interview; a kit link reaches its own interview. */
async function readable(context: Context, sql: string, key: string): Promise<KitRow | undefined> {
  const actor = context.someone;
  const row = await context.read.one<KitRow>(sql, [actor.organizationId, key]);
  if (!row || (actor.kind === "kit" && actor.interviewId !== row.id)) return undefined;
  const relation = { ...relationTo(row.facts), own: row.own };
  return can(askerOf(actor), "kit.read", relation) ? row : undefined;
}
