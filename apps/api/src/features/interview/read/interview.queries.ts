import { can, type Relation, type TeamRole } from "@leadline/domain/authorization/can";
import { bookingOffer } from "@leadline/domain/interview/find-slot/booking";
import { INTERVIEW_STATES, isPossible, type InterviewState } from "@leadline/domain/interview/interview-status";
import { z } from "zod";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { notFound } from "#core/graphql/errors.js";
import { decodeCursor, encodeCursor, pageSize, toPage, type Page } from "#core/graphql/page.js";
import { assignedTo, teamRoles } from "#core/database/scope.js";
import type { InvitationResponse } from "#features/interview/panel/participant.entity.js";

/** A member of the panel as the people around an interview see them. */
export interface ParticipantRow {
  readonly id: string;
  readonly memberId: string;
  readonly name: string;
  readonly title: string | null;
  readonly timeZone: string;
  readonly response: InvitationResponse;
  readonly training: string;
  readonly scorecardRequired: boolean;
}

/** An interview with everything a list or its head shows. */
export interface InterviewRow {
  readonly id: string;
  readonly ref: string;
  readonly interviewType: string;
  readonly plannedInterviewId: string | null;
  readonly state: InterviewState;
  readonly minutes: number;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly place: string | null;
  readonly joinLink: string | null;
  readonly version: number;
  readonly candidateMoves: number;
  readonly cancelReason: string | null;
  readonly offer: OfferRow | null;
  readonly applicationId: string;
  readonly applicationRef: string;
  readonly candidateName: string;
  readonly candidateZone: string;
  readonly requisitionRef: string;
  readonly requisitionTitle: string;
  readonly locationZone: string;
  readonly participants: readonly ParticipantRow[];
  readonly viewerCan: InterviewAbilities;
}

/** What the candidate was offered to choose from, and what they answered when nothing fitted. */
export interface OfferRow {
  readonly from: Date;
  readonly until: Date;
  readonly endsAt: Date;
  readonly seats: readonly (readonly string[])[];
  readonly proposed: string | null;
}

/** What the viewer may do with an interview now: the table and the state together. */
export interface InterviewAbilities {
  readonly reschedule: boolean;
  readonly cancel: boolean;
  readonly replaceParticipant: boolean;
  readonly recordNoShow: boolean;
  readonly respond: boolean;
}

const ME = `nullif(current_setting('app.member', true), '')::uuid`;
const takesPart = (interview: string): string => `
  exists (select 1 from participant p where p.organization_id = ${interview}.organization_id
          and p.interview_id = ${interview}.id and p.removed_at is null and p.member_id = ${ME})`;

/**
 * Matrix row interview.read: administrators all that is not confidential, the hiring team theirs, whoever is booked
 * exactly the interviews they sit in. Nobody sees interviews about themselves.
 */
const SEES_INTERVIEW = `(
  ((not r.confidential and current_setting('app.role', true) in ('admin', 'system'))
   or (${assignedTo("r")} and current_setting('app.role', true) in ('admin', 'recruiter', 'coordinator'))
   or exists (select 1 from hiring_team_member h where h.organization_id = r.organization_id and h.member_id = ${ME}
              and h.requisition_id = r.id and h.role <> 'interviewer' and current_setting('app.role', true) <> 'kit')
   or ${takesPart("i")})
  and not exists (select 1 from member own where own.organization_id = i.organization_id and own.id = ${ME}
                  and own.linked_candidate_id = i.candidate_id))`;

const SELECT = `
  select i.id, i.ref, i.interview_type as "interviewType", i.planned_interview_id as "plannedInterviewId", i.state,
    i.minutes, lower(i.during) as "startsAt", upper(i.during) as "endsAt", i.place, i.join_link as "joinLink",
    i.version, i.candidate_moves as "candidateMoves", i.cancel_reason as "cancelReason",
    i.booking,
    a.id as "applicationId", a.ref as "applicationRef", c.name as "candidateName",
    coalesce(i.time_zone, c.time_zone, l.time_zone, o.time_zone) as "candidateZone",
    r.ref as "requisitionRef", r.title as "requisitionTitle", coalesce(l.time_zone, o.time_zone) as "locationZone",
    r.confidential, ${teamRoles("r")} as "teamRoles", ${takesPart("i")} as own,
    coalesce((select json_agg(json_build_object('id', p.id, 'memberId', m.id, 'name', m.name, 'title', m.title,
        'timeZone', m.time_zone, 'response', p.response, 'training', p.training,
        'scorecardRequired', p.scorecard_required) order by m.name, m.id)
      from participant p join member m on m.organization_id = p.organization_id and m.id = p.member_id
      where p.organization_id = i.organization_id and p.interview_id = i.id and p.removed_at is null), '[]')
      as participants
  from interview i
  join application a on a.organization_id = i.organization_id and a.id = i.application_id
  join candidate c on c.organization_id = i.organization_id and c.id = i.candidate_id
  join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
  join organization o on o.organization_id = i.organization_id
  left join location l on l.organization_id = r.organization_id and l.id = r.location_id
  where i.organization_id = $1 and ${SEES_INTERVIEW}`;

type StoredRow = Omit<InterviewRow, "viewerCan" | "offer"> & {
  readonly booking: unknown;
  readonly confidential: boolean;
  readonly teamRoles: TeamRole[];
  readonly own: boolean;
};

/** One interview by its reference; undefined when the viewer may not know of it. */
export async function interviewByRef(context: Context, ref: string): Promise<InterviewRow | undefined> {
  const row = await context.read.one<StoredRow>(`${SELECT} and i.ref = $2 ${kitOnly(context)}`, [
    context.someone.organizationId,
    ref,
  ]);
  return row && withAbilities(context, row);
}

/** One interview by its id, for the answer to a mutation; the viewer was allowed to change it. */
export async function interviewById(context: Context, id: string): Promise<InterviewRow> {
  const row = await context.read.one<StoredRow>(`${SELECT} and i.id = $2 ${kitOnly(context)}`, [
    context.someone.organizationId,
    id,
  ]);
  if (!row) throw notFound();
  return withAbilities(context, row);
}

/** All interviews of some applications, by application; earliest first, those without a time last. */
export async function interviewsOfApplications(
  context: Context,
  applicationIds: readonly string[],
): Promise<Map<string, InterviewRow[]>> {
  const rows = await context.read.query<StoredRow>(
    `${SELECT} and i.application_id = any($2::uuid[]) ${kitOnly(context)} order by lower(i.during) nulls last, i.id
     limit 2000`,
    [context.someone.organizationId, applicationIds],
  );
  const byApplication = new Map<string, InterviewRow[]>(applicationIds.map((id) => [id, []]));
  for (const row of rows) byApplication.get(row.applicationId)?.push(withAbilities(context, row));
  return byApplication;
}

/** Which interviews a list shows. */
export interface InterviewList {
  readonly when: "UPCOMING" | "WAITING" | "PAST" | "ALL";
  /** Only those the viewer sits in; otherwise all they may see. */
  readonly mine: boolean;
  /** Only those of one application. */
  readonly applicationRef?: string | null | undefined;
  readonly first: number | null | undefined;
  readonly after: string | null | undefined;
}

const place = z.tuple([z.iso.datetime(), z.uuid()]);

const WHEN = {
  UPCOMING: { states: ["scheduled", "in_progress"], by: "lower(i.during)", ascending: true },
  // Waiting for the candidate's choice or for an answer to their proposal; the one that waits longest comes first.
  WAITING: {
    states: ["booking_offered", "availability_requested", "availability_received"],
    by: "i.created_at",
    ascending: true,
  },
  PAST: { states: ["awaiting_feedback", "complete", "no_show"], by: "lower(i.during)", ascending: false },
  ALL: { states: INTERVIEW_STATES, by: "coalesce(lower(i.during), i.created_at)", ascending: true },
} as const;

/** A page of interviews in order of time. */
export async function interviewList(context: Context, list: InterviewList): Promise<Page<InterviewRow>> {
  const size = pageSize(list.first);
  const after = decodeCursor(list.after, place);
  const { states, by, ascending } = WHEN[list.when];
  const rows = await context.read.query<StoredRow & { readonly sortedAt: Date }>(
    `select * from (${SELECT.replace("select i.id,", `select ${by} as "sortedAt", i.id,`)}
       and i.state = any($2::text[]) and ($6::text is null or a.ref = $6) ${list.mine ? `and ${takesPart("i")}` : ""} ${kitOnly(context)}) as listed
     where $3::timestamptz is null or ("sortedAt", id) ${ascending ? ">" : "<"} ($3::timestamptz, $4::uuid)
     order by "sortedAt" ${ascending ? "asc" : "desc"}, id ${ascending ? "asc" : "desc"} limit $5`,
    [
      context.someone.organizationId,
      states,
      after?.[0] ?? null,
      after?.[1] ?? null,
      size + 1,
      list.applicationRef ?? null,
    ],
  );
  const cursors = new Map(rows.map(({ id, sortedAt }) => [id, encodeCursor([sortedAt.toISOString(), id])]));
  return toPage(
    rows.map((row) => withAbilities(context, row)),
    size,
    ({ id }) => cursors.get(id) ?? "",
  );
}

/** A visitor who came by a kit link reaches that one interview and no other. */
function kitOnly(context: Context): string {
  const actor = context.someone;
  // The id comes from the stored session, and is a uuid.
  return actor.kind === "kit" ? `and i.id = '${z.uuid().parse(actor.interviewId)}'` : "";
}

function withAbilities(context: Context, row: StoredRow): InterviewRow {
  const { confidential, own, teamRoles: roles, booking, ...interview } = row;
  const relation: Relation = { teamRoles: roles, confidential, own };
  const asker = askerOf(context.someone);
  const schedules = can(asker, "interview.schedule", relation);
  const begun = row.startsAt !== null && row.startsAt <= context.now;
  const viewerCan = {
    reschedule: schedules && isPossible(row.state, "reschedule"),
    cancel: schedules && isPossible(row.state, "cancel"),
    replaceParticipant: schedules && isPossible(row.state, "replace_participant"),
    recordNoShow: schedules && begun && isPossible(row.state, "no_show"),
    respond:
      own && can(asker, "interview.respond", relation) && (row.state === "scheduled" || row.state === "in_progress"),
  };
  // What was offered, proposed or said about calling it off concerns those who find the time.
  return {
    ...interview,
    cancelReason: schedules ? row.cancelReason : null,
    offer: schedules ? offerOf(booking) : null,
    viewerCan,
  };
}

function offerOf(booking: unknown): OfferRow | null {
  const stored = bookingOffer.nullable().parse(booking);
  return (
    stored && {
      from: new Date(stored.from),
      until: new Date(stored.until),
      endsAt: new Date(stored.expiresAt),
      seats: stored.seats,
      proposed: stored.proposed ?? null,
    }
  );
}
