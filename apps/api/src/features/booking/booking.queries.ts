import { candidateMayChange, candidateMayUntil, CANDIDATE_MAY, moveTerms } from "@leadline/domain/interview/reschedule";
import { bookingOffer, openBooking, type BookingOffer } from "@leadline/domain/interview/find-slot/booking";
import type { FreeSlot } from "@leadline/domain/interview/find-slot/find-slot";
import { isPossible, type InterviewState } from "@leadline/domain/interview/interview-status";
import { isTimeZone } from "@leadline/domain/shared/zone";
import type { Context } from "#core/context.js";
import { freeSlots, type SearchTerms } from "./free-slots.js";

/** Somebody the candidate will meet: a name and a title, nothing that leads further into the organization. */
export interface InterviewerShown {
  readonly name: string;
  readonly title: string | null;
}

/** An interview as the candidate it is about sees it. */
export interface OwnInterview {
  readonly id: string;
  readonly applicationId: string;
  readonly jobTitle: string;
  readonly interviewType: string;
  readonly standing: CandidateStanding;
  readonly minutes: number;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly place: string | null;
  readonly joinLink: string | null;
  readonly people: readonly InterviewerShown[];
  readonly timeZone: string;
  readonly locationZone: string;
  readonly locationName: string | null;
  readonly contactName: string;
  readonly contactTitle: string | null;
  readonly contactEmail: string;
  /** Until when a time can be chosen, while one is offered. */
  readonly chooseUntil: Date | null;
  /** Until when a booked time can be moved or cancelled. */
  readonly changeUntil: Date | null;
  readonly viewerCan: { readonly choose: boolean; readonly move: boolean; readonly cancel: boolean };
}

/** Where an interview stands in the candidate's words: what they can do, or what they wait for. */
export type CandidateStanding = "CHOOSE" | "WAITING" | "BOOKED" | "NOW" | "DONE" | "CANCELLED" | "MISSED";

interface StoredRow extends Omit<OwnInterview, "standing" | "chooseUntil" | "changeUntil" | "viewerCan"> {
  readonly state: InterviewState;
  readonly active: boolean;
  readonly booking: unknown;
  readonly candidateMoves: number;
  readonly candidateId: string;
  readonly memberIds: readonly string[];
  readonly poolNames: readonly InterviewerShown[];
  readonly holidays: readonly string[];
}

const SELECT = `
  select i.id, i.application_id as "applicationId", i.candidate_id as "candidateId",
    coalesce(po.title, r.title) as "jobTitle", i.interview_type as "interviewType", i.state,
    a.status = 'active' as active, i.booking, i.candidate_moves as "candidateMoves", i.minutes,
    lower(i.during) as "startsAt", upper(i.during) as "endsAt", i.place, i.join_link as "joinLink",
    coalesce(c.time_zone, l.time_zone, o.time_zone) as "timeZone",
    coalesce(l.time_zone, o.time_zone) as "locationZone", coalesce(l.city, l.name) as "locationName",
    o.holidays::text[] as holidays, contact.name as "contactName", contact.title as "contactTitle",
    contact.email as "contactEmail", seated.people, seated."memberIds",
    -- Named only when each seat has one person; who of several comes is known once a time is booked.
    coalesce((select json_agg(json_build_object('name', m.name, 'title', m.title) order by m.name)
      from jsonb_array_elements(i.booking->'seats') as seat
      join member m on m.organization_id = i.organization_id and m.id = (seat->>0)::uuid
      where jsonb_array_length(seat) = 1), '[]') as "poolNames"
  from interview i
  join application a on a.organization_id = i.organization_id and a.id = i.application_id
  join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
  join candidate c on c.organization_id = i.organization_id and c.id = i.candidate_id
  join organization o on o.organization_id = i.organization_id
  left join location l on l.organization_id = r.organization_id and l.id = r.location_id
  left join posting po on po.organization_id = a.organization_id and po.id = a.posting_id
  cross join lateral (
    select coalesce(json_agg(json_build_object('name', m.name, 'title', m.title) order by m.name), '[]') as people,
      coalesce(array_agg(m.id), '{}') as "memberIds"
    from participant p join member m on m.organization_id = p.organization_id and m.id = p.member_id
    where p.organization_id = i.organization_id and p.interview_id = i.id and p.removed_at is null) as seated
  cross join lateral (
    select m.name, m.title, m.email from member m
    where m.organization_id = r.organization_id and m.id = coalesce(a.owner_id, r.owner_id)) as contact
  where i.organization_id = $1 and i.candidate_id = $2 and i.state <> 'draft'`;

/** The candidate's own interviews, earliest first, those without a time before them. */
export async function ownInterviews(context: Context, applicationId: string | null): Promise<OwnInterview[]> {
  const actor = context.someone;
  if (actor.kind !== "candidate") return [];
  const rows = await context.read.query<StoredRow>(
    `${SELECT} and ($3::uuid is null or i.application_id = $3) order by lower(i.during) nulls first, i.id limit 100`,
    [actor.organizationId, actor.candidateId, applicationId],
  );
  return rows.map((row) => shown(row, context.now));
}

/** One of the candidate's own interviews; undefined for anybody else's. */
export async function ownInterview(context: Context, id: string): Promise<OwnInterview | undefined> {
  const row = await ownRow(context, id);
  return row && shown(row, context.now);
}

/** The page on which a time is chosen: what for, and the times that are free at this moment. */
export interface BookingPage {
  readonly interview: OwnInterview;
  readonly slots: readonly FreeSlot[];
}

export async function bookingPage(
  context: Context,
  id: string,
  timeZone: string | null,
): Promise<BookingPage | undefined> {
  const row = await ownRow(context, id);
  if (!row) return undefined;
  const zone = timeZone !== null && isTimeZone(timeZone) ? timeZone : row.timeZone;
  const interview = { ...shown(row, context.now), timeZone: zone };
  const terms = termsOf(row, interview, context.now);
  if (!terms) return { interview, slots: [] };
  const sought = {
    applicationId: row.applicationId,
    candidateId: row.candidateId,
    candidateZone: row.timeZone,
    locationZone: row.locationZone,
    holidays: row.holidays,
    minutes: row.minutes,
    except: row.id,
  };
  const slots = await freeSlots(context.read, context.someone.organizationId, sought, terms, context.now);
  const present = row.startsAt?.getTime();
  return { interview, slots: slots.filter(({ start }) => start !== present) };
}

async function ownRow(context: Context, id: string): Promise<StoredRow | undefined> {
  const actor = context.someone;
  if (actor.kind !== "candidate") return undefined;
  return await context.read.one<StoredRow>(`${SELECT} and i.id = $3`, [actor.organizationId, actor.candidateId, id]);
}

function termsOf(row: StoredRow, { viewerCan }: OwnInterview, now: Date): SearchTerms | undefined {
  const offer = offerOf(row);
  if (viewerCan.choose) return offer ?? undefined;
  if (!viewerCan.move || !row.startsAt || !row.endsAt) return undefined;
  const present = { start: row.startsAt.getTime(), end: row.endsAt.getTime() };
  return moveTerms(present, row.memberIds, offer, now.getTime());
}

const offerOf = ({ booking }: StoredRow): BookingOffer | null => bookingOffer.nullable().parse(booking);

function shown(row: StoredRow, now: Date): OwnInterview {
  const { state, active, candidateMoves, poolNames } = row;
  const offer = offerOf(row);
  const choose = active && isPossible(state, "book") && openBooking(offer ?? undefined, now.getTime()).ok;
  const start = row.startsAt?.getTime();
  const mayChange = active && start !== undefined && candidateMayChange({ state, start }, now.getTime()).ok;
  const offered = offer !== null && poolNames.length === offer.seats.length ? poolNames : [];
  const booked = state === "scheduled" || state === "in_progress";
  return {
    ...row,
    standing: standingOf(state, choose),
    people: row.people.length > 0 ? row.people : offered,
    // A link to a room is for the time it is needed; an old one may lead into somebody else's meeting.
    joinLink: booked ? row.joinLink : null,
    chooseUntil: choose && offer ? new Date(offer.expiresAt) : null,
    changeUntil: state === "scheduled" && start !== undefined ? new Date(candidateMayUntil(start)) : null,
    viewerCan: { choose, move: mayChange && candidateMoves < CANDIDATE_MAY.moves, cancel: mayChange },
  };
}

function standingOf(state: InterviewState, choose: boolean): CandidateStanding {
  switch (state) {
    case "booking_offered":
      return choose ? "CHOOSE" : "WAITING";
    case "scheduled":
      return "BOOKED";
    case "in_progress":
      return "NOW";
    case "awaiting_feedback":
    case "complete":
      return "DONE";
    case "cancelled":
      return "CANCELLED";
    case "no_show":
      return "MISSED";
    default:
      return "WAITING";
  }
}
