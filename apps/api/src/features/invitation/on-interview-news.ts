import type { Interval } from "@leadline/domain/shared/instant";
import { reaction } from "#core/write/reaction.js";
import type { Tx } from "#core/write/tx.js";
import { invitedTo, type Invited } from "./invited.js";
import { cancelWithCandidate, inviteCandidate, offerToCandidate } from "./write-to-candidate.js";
import { cancelWithMember, inviteMember } from "./write-to-panel.js";

/**
 * Mail about interviews. Candidate and panel are separate effects, so that a letter that cannot be written to one does
 * not keep the others waiting. Only the latest news is sent: an event that was overtaken writes nothing, because the
 * one that overtook it will.
 */
export const onInterviewNews = [
  reaction("interview.booking_offered", "invitation.offer_to_candidate", async (tx, { id, subjectId }) => {
    const invited = await invitedTo(tx, subjectId);
    if (invited.state === "booking_offered") await offerToCandidate(tx, invited, id);
  }),
  reaction("interview.scheduled", "invitation.invite_candidate", async (tx, { subjectId, facts }) => {
    const stands = await standing(tx, subjectId, facts.startsAt);
    if (stands) await inviteCandidate(tx, stands.invited, stands.during, "booked");
  }),
  reaction("interview.scheduled", "invitation.invite_panel", (tx, { subjectId, facts }) =>
    invitePanel(tx, subjectId, facts.startsAt, false),
  ),
  reaction("interview.rescheduled", "invitation.move_candidate", async (tx, { subjectId, facts }) => {
    const stands = await standing(tx, subjectId, facts.startsAt);
    const news = facts.byCandidate ? "movedByYou" : "moved";
    if (stands) await inviteCandidate(tx, stands.invited, stands.during, news);
  }),
  reaction("interview.rescheduled", "invitation.move_panel", (tx, { subjectId, facts }) =>
    invitePanel(tx, subjectId, facts.startsAt, true),
  ),
  reaction("interview.participant_replaced", "invitation.replace_member", async (tx, { subjectId, facts }) => {
    const invited = await invitedTo(tx, subjectId);
    const { during } = invited;
    if (!during || invited.state !== "scheduled") return;
    if (!seated(invited, facts.removedMemberId)) await cancelWithMember(tx, invited, during, facts.removedMemberId);
    if (seated(invited, facts.memberId)) await inviteMember(tx, invited, during, facts.memberId, false);
  }),
  reaction("interview.cancelled", "invitation.cancel_candidate", async (tx, { subjectId, facts }) => {
    const invited = await invitedTo(tx, subjectId);
    const { during } = invited;
    if (facts.startsAt === null || !during) return;
    const sendAt = await tellCandidateAt(tx, invited, during);
    await cancelWithCandidate(tx, invited, during, { byCandidate: facts.byCandidate, sendAt });
  }),
  reaction("interview.cancelled", "invitation.cancel_panel", async (tx, { subjectId, facts }) => {
    const invited = await invitedTo(tx, subjectId);
    const { during } = invited;
    if (facts.startsAt === null || !during) return;
    for (const memberId of facts.memberIds) await cancelWithMember(tx, invited, during, memberId);
  }),
];

/** The interview, if it still takes place when the event said. */
async function standing(
  tx: Tx,
  interviewId: string,
  startsAt: string,
): Promise<{ readonly invited: Invited; readonly during: Interval } | undefined> {
  const invited = await invitedTo(tx, interviewId);
  const { during, state } = invited;
  const stands = during !== null && (state === "scheduled" || state === "in_progress");
  return stands && during.start === Date.parse(startsAt) ? { invited, during } : undefined;
}

async function invitePanel(tx: Tx, interviewId: string, startsAt: string, moved: boolean): Promise<void> {
  const stands = await standing(tx, interviewId, startsAt);
  if (!stands) return;
  const { invited, during } = stands;
  for (const { memberId } of invited.panel) await inviteMember(tx, invited, during, memberId, moved);
}

const seated = ({ panel }: Invited, memberId: string): boolean => panel.some((member) => member.memberId === memberId);

/** Nobody sets out for an interview that is off: the candidate knows half a day before, whatever else waits. */
const AT_LATEST_HOURS_BEFORE = 12;

/**
 * When the candidate hears that an interview is off: at once; but after a rejection whose letter still waits, with
 * that letter, so that the calendar does not say it first, and early enough that nobody travels for nothing.
 */
async function tellCandidateAt(tx: Tx, { applicationId }: Invited, { start }: Interval): Promise<Date> {
  const [letter] = await tx.query<{ sendAt: Date }>(
    `select send_at as "sendAt" from message where organization_id = $1 and application_id = $2
       and template = 'application.rejected' and state = 'queued'`,
    [tx.organizationId, applicationId],
  );
  const latest = start - AT_LATEST_HOURS_BEFORE * 3_600_000;
  const wanted = letter ? Math.min(letter.sendAt.getTime(), latest) : 0;
  return new Date(Math.max(wanted, tx.now.getTime()));
}
