import type { InterviewState } from "@leadline/domain/interview/interview-status";
import type { Interval } from "@leadline/domain/shared/instant";
import { INTERVIEW_TYPES } from "@leadline/domain/framework/interview-types/interview-type";
import { isInterviewTypeId } from "@leadline/domain/framework/interview-types/interview-type-id";
import type { Tx } from "#core/write/tx.js";
import type { InvitationResponse } from "#features/interview/panel/participant.entity.js";
import { fromRange } from "#features/interview/schedule/time-range.js";

/** Everything the letters about one interview tell, to whomever. */
export interface Invited {
  readonly interviewId: string;
  readonly ref: string;
  readonly state: InterviewState;
  readonly interviewType: string;
  /** What the panel calls it. */
  readonly name: string;
  readonly during: Interval | null;
  readonly minutes: number;
  readonly place: string | null;
  readonly joinLink: string | null;
  readonly calendarUid: string;
  readonly sequence: number;
  readonly chooseUntil: Date | null;
  readonly applicationId: string;
  readonly applicationRef: string;
  readonly candidateId: string;
  readonly candidateName: string;
  readonly candidateZone: string;
  readonly requisitionId: string;
  readonly requisitionRef: string;
  /** Title of the posting the candidate applied to, else of the requisition. */
  readonly job: string;
  readonly locationZone: string;
  readonly panel: readonly Invitee[];
}

export interface Invitee {
  readonly memberId: string;
  readonly name: string;
  readonly title: string | null;
  readonly email: string;
  readonly response: InvitationResponse;
}

type Row = Omit<Invited, "during" | "name"> & { readonly during: string | null };

/** The interview as it stands now, for letters about it. */
export async function invitedTo(tx: Tx, interviewId: string): Promise<Invited> {
  const [row] = await tx.query<Row>(INVITED, [tx.organizationId, interviewId]);
  if (!row) throw new Error("An interview is gone.");
  const { interviewType } = row;
  return {
    ...row,
    during: row.during === null ? null : fromRange(row.during),
    name: isInterviewTypeId(interviewType) ? INTERVIEW_TYPES[interviewType].name : "Interview",
  };
}

const INVITED = `
  select i.id as "interviewId", i.ref, i.state, i.interview_type as "interviewType", i.during::text, i.minutes, i.place,
    i.join_link as "joinLink", i.calendar_uid as "calendarUid", i.sequence,
    to_timestamp((i.booking->>'expiresAt')::bigint / 1000.0) as "chooseUntil", a.id as "applicationId",
    a.ref as "applicationRef", c.id as "candidateId", c.name as "candidateName",
    coalesce(i.time_zone, c.time_zone, l.time_zone, o.time_zone) as "candidateZone", r.id as "requisitionId",
    r.ref as "requisitionRef", coalesce(po.title, r.title) as job, coalesce(l.time_zone, o.time_zone) as "locationZone",
    coalesce((select json_agg(json_build_object('memberId', m.id, 'name', m.name, 'title', m.title, 'email', m.email,
        'response', p.response) order by m.name, m.id)
      from participant p join member m on m.organization_id = p.organization_id and m.id = p.member_id
      where p.organization_id = i.organization_id and p.interview_id = i.id and p.removed_at is null), '[]') as panel
  from interview i
  join application a on a.organization_id = i.organization_id and a.id = i.application_id
  join candidate c on c.organization_id = i.organization_id and c.id = i.candidate_id
  join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
  join organization o on o.organization_id = i.organization_id
  left join location l on l.organization_id = r.organization_id and l.id = r.location_id
  left join posting po on po.organization_id = a.organization_id and po.id = a.posting_id
  where i.organization_id = $1 and i.id = $2`;
