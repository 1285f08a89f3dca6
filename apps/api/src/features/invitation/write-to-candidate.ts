import { candidateMayUntil } from "@leadline/domain/interview/reschedule";
import { dayOf } from "@leadline/domain/shared/zone";
import { DAY, MINUTE, type Interval } from "@leadline/domain/shared/instant";
import { longDay } from "#core/locale-text.js";
import type { Tx } from "#core/write/tx.js";
import { preparationFor } from "#features/booking/preparation-for.js";
import { CANDIDATE_ORIGIN, LINK_TOKEN, type MailLink } from "#features/message/mail-content.js";
import { queueMessage } from "#features/message/queue-message.js";
import { candidateRecipient, contactOf, senderOf } from "#features/message/recipient.js";
import { calendarText, type CalendarEvent } from "./calendar-event.js";
import { bookedMail, cancelledMail, offerMail, type CandidateLetter } from "./candidate-letters.mail.js";
import type { Invited } from "./invited.js";
import { writtenTime } from "./when.js";

/** Asks the candidate to choose a time. The link is good as long as the offer. */
export async function offerToCandidate(tx: Tx, invited: Invited, eventId: string): Promise<void> {
  const { chooseUntil, minutes, applicationId } = invited;
  if (!chooseUntil) return;
  const letter = await letterTo(tx, invited);
  const chooseBy = longDay(dayOf(chooseUntil.getTime(), letter.to.timeZone), letter.to.locale);
  await queueMessage(tx, {
    template: "interview.booking_offered",
    to: letter.to,
    applicationId,
    content: offerMail({ ...letter, minutes, chooseBy }),
    replyTo: letter.contact,
    link: bookingLink(invited, letter, minutesUntil(tx, chooseUntil.getTime())),
    dedupeKey: `interview.booking_offered/${eventId}`,
  });
}

/** Sends the candidate's own invitation. It names no colleague as an attendee and leads to no kit. */
export async function inviteCandidate(
  tx: Tx,
  invited: Invited,
  during: Interval,
  news: "booked" | "moved" | "movedByYou",
): Promise<void> {
  const letter = await letterTo(tx, invited);
  const { to, contact, preparation } = letter;
  const { applicationId, interviewId, sequence, place, joinLink, candidateZone, locationZone } = invited;
  const [own, there] = [candidateZone, locationZone].map((zone) => writtenTime(during, zone, to.locale));
  const until = writtenTime({ start: candidateMayUntil(during.start), end: during.end }, candidateZone, to.locale);
  const where = [place, joinLink].filter((part) => part !== null);
  await queueMessage(tx, {
    template: news === "booked" ? "interview.invitation" : "interview.moved",
    to,
    applicationId,
    content: bookedMail({
      ...letter,
      news,
      times: [own, ...(there?.offset === own?.offset ? [] : [there])].filter((time) => time !== undefined),
      who: invited.panel.map(({ name, title }) => (title ? `${name}, ${title}` : name)),
      where,
      changeUntil: { day: until.day, time: until.from },
    }),
    replyTo: contact,
    link: bookingLink(invited, letter, minutesUntil(tx, during.end + DAY)),
    calendar: {
      method: "REQUEST",
      content: calendarText({
        ...calendarOf(tx, invited, letter, during),
        method: "REQUEST",
        description: [preparation.format, preparation.text].filter((part) => part !== "").join("\n\n"),
        location: place ?? joinLink,
        url: joinLink,
      }),
    },
    dedupeKey: `interview.invitation/${interviewId}/${sequence}/candidate`,
  });
}

/** Takes the candidate's invitation back. */
export async function cancelWithCandidate(
  tx: Tx,
  invited: Invited,
  during: Interval,
  about: { readonly byCandidate: boolean; readonly sendAt: Date },
): Promise<void> {
  const letter = await letterTo(tx, invited);
  const { to, contact } = letter;
  const day = longDay(dayOf(during.start, invited.candidateZone), to.locale);
  await queueMessage(tx, {
    template: "interview.cancelled",
    to,
    applicationId: invited.applicationId,
    content: cancelledMail({ ...letter, day, byCandidate: about.byCandidate }),
    replyTo: contact,
    calendar: {
      method: "CANCEL",
      content: calendarText({
        ...calendarOf(tx, invited, letter, during),
        method: "CANCEL",
        description: "",
        location: null,
        url: null,
      }),
    },
    sendAt: about.sendAt,
    dedupeKey: `interview.cancelled/${invited.interviewId}/candidate`,
  });
}

/** The candidate's own event, another than the panel's: nobody of the panel is named in it. */
const calendarOf = (
  tx: Tx,
  { calendarUid, sequence }: Invited,
  { to, job, sender, contact, preparation }: CandidateLetter,
  during: Interval,
): Omit<CalendarEvent, "method" | "description" | "location" | "url"> => ({
  ...during,
  uid: `candidate-${calendarUid}`,
  sequence,
  stamp: tx.now,
  summary: `${preparation.title}: ${job}, ${sender.name}`,
  organizer: contact,
  attendees: [{ name: to.name, email: to.address, response: "needs_action" }],
});

async function letterTo(tx: Tx, invited: Invited): Promise<CandidateLetter> {
  const sender = await senderOf(tx);
  return {
    to: { ...(await candidateRecipient(tx, invited.candidateId)), timeZone: invited.candidateZone },
    job: invited.job,
    sender,
    contact: await contactOf(tx, invited.requisitionId),
    preparation: preparationFor(invited.interviewType),
    url: `${CANDIDATE_ORIGIN}/${sender.slug}/me/open?token=${LINK_TOKEN}`,
  };
}

const bookingLink = (invited: Invited, { to }: CandidateLetter, validForMinutes: number): MailLink => ({
  kind: "booking",
  candidateId: invited.candidateId,
  applicationId: invited.applicationId,
  interviewId: invited.interviewId,
  singleUse: false,
  validForMinutes,
  payload: { address: to.address },
});

const minutesUntil = (tx: Tx, instant: number): number => Math.max(1, Math.ceil((instant - tx.now.getTime()) / MINUTE));
