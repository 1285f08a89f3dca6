import { DAY, MINUTE, type Interval } from "@leadline/domain/shared/instant";
import type { Tx } from "#core/write/tx.js";
import { EMPLOYER_ORIGIN, LINK_TOKEN, type MailLink } from "#features/message/mail-content.js";
import { queueMessage } from "#features/message/queue-message.js";
import { contactOf, memberRecipient, senderOf, type ContactPerson, type Sender } from "#features/message/recipient.js";
import { calendarText, type CalendarEvent } from "./calendar-event.js";
import type { Invited, Invitee } from "./invited.js";
import { panelCancelledMail, panelMail } from "./panel-letters.mail.js";
import { writtenTime } from "./when.js";

/** The kit stays reachable this long after the interview, unless the scorecard is in before. */
const KIT_DAYS = 14;
/** How long before the interview the panel's calendars speak up. */
const ALARM_MINUTES = 15;

/** Invites one member of the panel, with their own link to the kit. */
export async function inviteMember(
  tx: Tx,
  invited: Invited,
  during: Interval,
  memberId: string,
  moved: boolean,
): Promise<void> {
  const { sender, contact, letter } = await lettersOf(tx, invited);
  const to = await memberRecipient(tx, memberId);
  const own = writtenTime(during, to.timeZone, to.locale);
  const theirs = writtenTime(during, invited.candidateZone, to.locale);
  const kitUrl = `${EMPLOYER_ORIGIN}/kit/${sender.slug}#token=${LINK_TOKEN}`;
  await queueMessage(tx, {
    template: moved ? "interview.panel_moved" : "interview.panel_invitation",
    to,
    applicationId: invited.applicationId,
    content: panelMail({
      ...letter,
      to,
      moved,
      time: own,
      candidateTime: theirs.offset === own.offset ? null : theirs,
      where: [invited.place, invited.joinLink].filter((part) => part !== null),
      others: invited.panel.filter((other) => other.memberId !== memberId).map(({ name }) => name),
      kitUrl,
      interviewsUrl: `${EMPLOYER_ORIGIN}/interviews`,
    }),
    replyTo: contact,
    link: kitLink(tx, invited, memberId, during),
    calendar: {
      method: "REQUEST",
      content: calendarText({
        ...calendarOf(tx, invited, contact, during, sender),
        method: "REQUEST",
        description: [invited.joinLink, kitUrl].filter((part) => part !== null).join("\n"),
        location: invited.place ?? invited.joinLink,
        url: kitUrl,
        attendees: invited.panel,
        alarmMinutes: ALARM_MINUTES,
      }),
    },
    dedupeKey: `interview.panel_invitation/${invited.interviewId}/${invited.sequence}/${memberId}`,
  });
}

/** Takes a member's invitation back: the interview is off, or somebody else holds it. */
export async function cancelWithMember(tx: Tx, invited: Invited, during: Interval, memberId: string): Promise<void> {
  const { sender, contact, letter } = await lettersOf(tx, invited);
  const to = await memberRecipient(tx, memberId);
  const removed: Invitee = { memberId, name: to.name, title: null, email: to.address, response: "needs_action" };
  await queueMessage(tx, {
    template: "interview.panel_cancelled",
    to,
    applicationId: invited.applicationId,
    content: panelCancelledMail({ ...letter, to }),
    replyTo: contact,
    calendar: {
      method: "CANCEL",
      content: calendarText({
        ...calendarOf(tx, invited, contact, during, sender),
        method: "CANCEL",
        description: "",
        location: null,
        url: null,
        attendees: [removed],
      }),
    },
    dedupeKey: `interview.panel_cancelled/${invited.interviewId}/${invited.sequence}/${memberId}`,
  });
}

async function lettersOf(tx: Tx, invited: Invited) {
  const sender = await senderOf(tx);
  const contact = await contactOf(tx, invited.requisitionId);
  const { ref, name, candidateName: candidate, job, requisitionRef } = invited;
  return { sender, contact, letter: { sender, contact, ref, name, candidate, job, requisitionRef } };
}

/** The panel's event, another than the candidate's: one uid, in the calendar of each member. */
const calendarOf = (
  tx: Tx,
  { calendarUid, sequence, name, candidateName, ref }: Invited,
  organizer: ContactPerson,
  during: Interval,
  sender: Sender,
): Pick<CalendarEvent, "start" | "end" | "uid" | "sequence" | "stamp" | "summary" | "organizer"> => ({
  ...during,
  uid: `panel-${calendarUid}`,
  sequence,
  stamp: tx.now,
  summary: `${name}: ${candidateName} (${ref}, ${sender.name})`,
  organizer,
});

const kitLink = (tx: Tx, { interviewId }: Invited, memberId: string, { end }: Interval): MailLink => ({
  kind: "kit",
  memberId,
  interviewId,
  singleUse: false,
  validForMinutes: Math.max(1, Math.ceil((end + KIT_DAYS * DAY - tx.now.getTime()) / MINUTE)),
});
