import type { Context } from "#core/context.js";
import { isId } from "#core/id.js";

// The very invitation that was mailed for the interview as it stands: same event, same sequence.
const STANDING = `
  select m.calendar from interview i
  join message m on m.organization_id = i.organization_id and m.candidate_id = i.candidate_id
    and m.dedupe_key = 'interview.invitation/' || i.id || '/' || i.sequence || '/candidate'
  where i.organization_id = $1 and i.candidate_id = $2 and i.id = $3 and i.state in ('scheduled', 'in_progress')
    and m.calendar_method = 'REQUEST'`;

/** The candidate's standing invitation as the text of a calendar file; null for what is not theirs or not booked. */
export async function ownCalendar(context: Context, interviewId: string): Promise<string | null> {
  const { someone } = context;
  if (someone.kind !== "candidate" || !isId(interviewId)) return null;
  const row = await context.read.one<{ calendar: string }>(STANDING, [
    someone.organizationId,
    someone.candidateId,
    interviewId,
  ]);
  return row?.calendar ?? null;
}
