import { can } from "@leadline/domain/authorization/can";
import type { DebriefState } from "@leadline/domain/debrief/debrief-status";
import type { Outcome } from "@leadline/domain/debrief/vote";
import type { CompetencyRating, LevelVote, Recommendation } from "@leadline/domain/scorecard/scorecard";
import type { ScorecardState } from "@leadline/domain/scorecard/scorecard-status";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { PANEL_FACTS, relationTo, type PanelFacts } from "#features/scorecard/panel-cards.js";

/** One card as it is stored. What of it leaves the server is decided by the visibility rule. */
export interface StoredCard {
  readonly id: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly interviewId: string;
  readonly interviewRef: string;
  readonly interviewType: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly dueAt: string | null;
  readonly state: ScorecardState;
  readonly required: boolean;
  readonly waiveReason: string | null;
  readonly submittedAt: string | null;
  readonly amendedAt: string | null;
  readonly recommendation: Recommendation | null;
  readonly recommendationEvidence: string;
  readonly levelVote: LevelVote | null;
  readonly summary: string;
  readonly ratings: readonly CompetencyRating[];
  /** Ratings as they were first handed in, where they were amended since. */
  readonly firstRatings: readonly CompetencyRating[] | null;
  /** Somebody else holds the first seat of the interview. */
  readonly secondSeat: boolean;
}

export interface StoredVote {
  readonly memberId: string;
  readonly memberName: string;
  readonly required: boolean;
  /** Null until it is cast; never leaves the server while votes are sealed, but to its voter. */
  readonly vote: {
    readonly choice: Outcome;
    readonly levelName: string | null;
    readonly levelId: string | null;
    readonly confidence: number;
    readonly reason: string;
  } | null;
}

export interface StoredDecision {
  readonly id: string;
  readonly outcome: Outcome;
  readonly levelName: string | null;
  readonly rationale: string;
  readonly dissent: string;
  readonly nextStep: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
}

/** Everything the debrief page can show; the resolvers let through what the viewer may see. */
export interface DebriefRow {
  /** The application's id: a debrief page exists before its debrief is opened. */
  readonly id: string;
  readonly applicationRef: string;
  readonly applicationStatus: string;
  readonly candidateName: string;
  readonly requisitionRef: string;
  readonly requisitionTitle: string;
  readonly levelName: string | null;
  readonly handsOnPercent: number | null;
  readonly mustHaves: readonly string[];
  readonly weights: Readonly<Record<string, number>>;
  readonly levels: readonly { readonly id: string; readonly name: string }[];
  readonly notHeld: readonly { readonly interviewType: string }[];
  readonly cards: readonly StoredCard[];
  readonly debriefId: string | null;
  readonly state: DebriefState | null;
  readonly version: number | null;
  readonly ownerName: string | null;
  readonly voteDeadline: Date | null;
  readonly revealedAt: Date | null;
  readonly revealedEarly: boolean | null;
  readonly unlockReason: string | null;
  readonly unlockedByName: string | null;
  readonly voters: readonly StoredVote[];
  readonly decisions: readonly StoredDecision[];
  readonly facts: PanelFacts;
}

const CARDS = `
  coalesce((select jsonb_agg(jsonb_build_object(
      'id', s.id, 'memberId', s.member_id, 'memberName', m.name, 'interviewId', i.id, 'interviewRef', i.ref,
      'interviewType', i.interview_type, 'startsAt', lower(i.during), 'endsAt', upper(i.during), 'dueAt', s.due_at,
      'state', s.state, 'required', coalesce(p.scorecard_required, false), 'waiveReason', s.waive_reason,
      'submittedAt', s.submitted_at, 'amendedAt', s.amended_at, 'recommendation', s.recommendation,
      'recommendationEvidence', coalesce(s.recommendation_evidence, ''), 'levelVote', s.level_vote,
      'summary', coalesce(s.summary, ''),
      'ratings', coalesce((select jsonb_agg(jsonb_build_object('competency', q.competency, 'score', q.score,
          'notObserved', q.not_observed, 'evidence', q.evidence))
        from rating q where q.organization_id = s.organization_id and q.scorecard_id = s.id), '[]'),
      'firstRatings', s.history->0->'content'->'ratings',
      'secondSeat', exists (select 1 from participant f where f.organization_id = p.organization_id
        and f.interview_id = p.interview_id and f.removed_at is null and f.id < p.id))
      order by lower(i.during) nulls last, i.id, m.name, m.id)
    from scorecard s
    join interview i on i.organization_id = s.organization_id and i.id = s.interview_id
      and i.state not in ('cancelled', 'no_show')
    join member m on m.organization_id = s.organization_id and m.id = s.member_id
    left join participant p on p.organization_id = s.organization_id and p.interview_id = s.interview_id
      and p.member_id = s.member_id and p.removed_at is null
    where s.organization_id = a.organization_id and s.application_id = a.id and s.state <> 'void'), '[]')`;

const VOTERS = `
  coalesce((select jsonb_agg(jsonb_build_object('memberId', m.id, 'memberName', m.name, 'required', w.required,
      'vote', (select jsonb_build_object('choice', v.choice, 'levelId', v.level_id, 'confidence', v.confidence,
          'reason', v.reason, 'levelName', (select l.name from level l
            where l.organization_id = v.organization_id and l.id = v.level_id))
        from vote v where v.organization_id = w.organization_id and v.debrief_id = w.debrief_id
          and v.member_id = w.member_id)) order by m.name, m.id)
    from debrief_voter w join member m on m.organization_id = w.organization_id and m.id = w.member_id
    where w.organization_id = b.organization_id and w.debrief_id = b.id), '[]')`;

const DECISIONS = `
  coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'outcome', x.outcome, 'rationale', x.rationale,
      'dissent', x.dissent, 'nextStep', x.next_step, 'decidedAt', x.decided_at,
      'levelName', (select l.name from level l where l.organization_id = x.organization_id and l.id = x.level_id),
      'decidedBy', (select m.name from member m where m.organization_id = x.organization_id and m.id = x.decided_by))
      order by x.decided_at desc, x.id desc)
    from decision x where x.organization_id = b.organization_id and x.debrief_id = b.id), '[]')`;

const NOT_HELD = `
  coalesce((select jsonb_agg(jsonb_build_object('interviewType', n.interview_type) order by n.position)
    from planned_interview n where n.organization_id = a.organization_id and n.plan_id = a.plan_id
      and not exists (select 1 from interview i where i.organization_id = n.organization_id
        and i.planned_interview_id = n.id and i.application_id = a.id
        and i.state in ('scheduled', 'in_progress', 'awaiting_feedback', 'complete'))), '[]')`;

const DEBRIEF = `
  select a.id, a.ref as "applicationRef", a.status as "applicationStatus", c.name as "candidateName",
    r.ref as "requisitionRef", r.title as "requisitionTitle", r.hands_on_percent as "handsOnPercent",
    (select l.name from level l where l.organization_id = r.organization_id and l.id = r.level_id) as "levelName",
    r.must_haves as "mustHaves", r.weights,
    coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name) order by l.position)
      from level l where l.organization_id = a.organization_id), '[]') as levels,
    ${NOT_HELD} as "notHeld", ${CARDS} as cards,
    b.id as "debriefId", b.state, b.version, b.vote_deadline as "voteDeadline", b.revealed_at as "revealedAt",
    b.revealed_early as "revealedEarly", b.unlock_reason as "unlockReason",
    (select m.name from member m where m.organization_id = b.organization_id and m.id = b.owner_id) as "ownerName",
    (select m.name from member m where m.organization_id = b.organization_id and m.id = b.unlocked_by)
      as "unlockedByName",
    ${VOTERS} as voters, ${DECISIONS} as decisions, ${PANEL_FACTS} as facts
  from application a
  join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
  join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
  join organization o on o.organization_id = a.organization_id
  left join debrief b on b.organization_id = a.organization_id and b.application_id = a.id
  where a.organization_id = $1`;

/** The debrief page of an application by its reference; undefined when the asker may not know of it. */
export const debriefByRef = (context: Context, ref: string): Promise<DebriefRow | undefined> =>
  readable(context, `${DEBRIEF} and a.ref = $2`, ref);

/** The same by the application's id, for the answer to a command. */
export const debriefById = (context: Context, applicationId: string): Promise<DebriefRow | undefined> =>
  readable(context, `${DEBRIEF} and a.id = $2`, applicationId);

/** Matrix row debrief.read: the hiring team, and whoever sits on a panel of this application. */
async function readable(context: Context, sql: string, key: string): Promise<DebriefRow | undefined> {
  const actor = context.someone;
  const row = await context.read.one<DebriefRow>(sql, [actor.organizationId, key]);
  return row && can(askerOf(actor), "debrief.read", relationTo(row.facts)) ? row : undefined;
}
