import type { InterviewedCandidate } from "@leadline/domain/interview/candidate-limits";
import type { Interviewer } from "@leadline/domain/interview/interviewer-limits";
import { workingHours } from "@leadline/domain/interview/find-slot/working-hours";
import { DAY, type Interval } from "@leadline/domain/shared/instant";
import { fromRange, toRange } from "./time-range.js";

/** Whatever answers statements: a transaction that writes or one that reads. */
interface Asking {
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

interface InterviewerRow {
  readonly id: string;
  readonly timeZone: string;
  readonly workingHours: unknown;
  readonly dailyLimit: number;
  readonly weeklyLimit: number;
  readonly interviews: string[];
  readonly blocks: string[];
}

/** A week on both sides belongs to the question, because the weekly limit looks at any seven days in a row. */
const weekAround = ({ start, end }: Interval): Interval => ({ start: start - 8 * DAY, end: end + 8 * DAY });

/**
 * The calendars of members around a stretch of time; `except` is the interview that is being moved. Whoever is not an
 * active member of the organization, is from an agency, or is the candidate themselves has no calendar here.
 */
export async function interviewersOf(
  asking: Asking,
  organizationId: string,
  who: { readonly memberIds: readonly string[]; readonly candidateId: string; readonly except?: string | undefined },
  around: Interval,
): Promise<Interviewer[]> {
  const rows = await asking.query<InterviewerRow>(INTERVIEWERS, [
    organizationId,
    who.memberIds,
    toRange(weekAround(around)),
    who.candidateId,
    who.except ?? null,
  ]);
  return rows.map((row) => ({
    id: row.id,
    timeZone: row.timeZone,
    workingHours: workingHours.parse(row.workingHours),
    dailyLimit: row.dailyLimit,
    weeklyLimit: row.weeklyLimit,
    interviews: row.interviews.map(fromRange),
    blocks: row.blocks.map(fromRange),
  }));
}

const INTERVIEWERS = `
  select m.id, m.time_zone as "timeZone", m.working_hours as "workingHours",
    m.daily_interview_limit as "dailyLimit", m.weekly_interview_limit as "weeklyLimit",
    array(select i.during::text from participant p
          join interview i on i.organization_id = p.organization_id and i.id = p.interview_id
          where p.organization_id = m.organization_id and p.member_id = m.id and p.removed_at is null
            and i.state in ('scheduled','in_progress','awaiting_feedback','complete') and i.during && $3::tstzrange
            and i.id is distinct from $5::uuid) as interviews,
    array(select b.during::text from member_busy b
          where b.organization_id = m.organization_id and b.member_id = m.id and b.during && $3::tstzrange) as blocks
  from member m
  where m.organization_id = $1 and m.id = any($2::uuid[]) and m.disabled_at is null and m.role <> 'agency'
    and m.linked_candidate_id is distinct from $4::uuid`;

/** All interviews of a candidate that stand; `except` is the interview that is being moved. */
export async function candidateCalendar(
  asking: Asking,
  organizationId: string,
  who: {
    readonly candidateId: string;
    readonly applicationId: string;
    readonly timeZone: string;
    readonly except?: string | undefined;
  },
): Promise<InterviewedCandidate> {
  const rows = await asking.query<{ during: string; ofLoop: boolean }>(
    `select during::text, application_id = $3 as "ofLoop" from interview
     where organization_id = $1 and candidate_id = $2 and id is distinct from $4::uuid
       and state in ('scheduled','in_progress','awaiting_feedback','complete') and during is not null`,
    [organizationId, who.candidateId, who.applicationId, who.except ?? null],
  );
  const of = (loop: boolean): Interval[] =>
    rows.filter(({ ofLoop }) => ofLoop === loop).map(({ during }) => fromRange(during));
  return { timeZone: who.timeZone, loop: of(true), elsewhere: of(false) };
}
