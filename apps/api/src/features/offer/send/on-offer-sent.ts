import { dayOf } from "@leadline/domain/shared/zone";
import { longDay } from "#core/locale-text.js";
import { reaction } from "#core/write/reaction.js";
import { Application } from "#features/application/application.entity.js";
import { CANDIDATE_ORIGIN, LINK_TOKEN } from "#features/message/mail-content.js";
import { queueMessage } from "#features/message/queue-message.js";
import { candidateRecipient, contactOf, senderOf } from "#features/message/recipient.js";
import { workCalendar } from "#features/pipeline/work-calendar.js";
import { offerSentMail } from "./offer-sent.mail.js";

const A_YEAR_IN_MINUTES = 365 * 24 * 60;

/** A candidate hears of their offer by mail; the page behind the link asks for a fresh one before it shows pay. */
export const onOfferSent = reaction("offer.sent", "offer.tell_candidate", async (tx, { applicationId, facts }) => {
  if (applicationId === null) return;
  const { candidateId, requisitionId } = await tx.find(Application, applicationId);
  const [requisition] = await tx.query<{ title: string }>(
    `select title from requisition where organization_id = $1 and id = $2`,
    [tx.organizationId, requisitionId],
  );
  const to = await candidateRecipient(tx, candidateId);
  const contact = await contactOf(tx, requisitionId);
  const sender = await senderOf(tx);
  const { zone } = await workCalendar(tx, requisitionId);

  await queueMessage(tx, {
    template: "offer.sent",
    to,
    applicationId,
    content: offerSentMail({
      to,
      role: requisition?.title ?? "",
      sender,
      contact,
      // The offer ends at the end of a day, which is the start of the next.
      answerBy: longDay(dayOf(new Date(facts.expiresAt).getTime() - 1, zone), to.locale),
      url: `${CANDIDATE_ORIGIN}/${sender.slug}/me/open?token=${LINK_TOKEN}`,
    }),
    replyTo: contact,
    link: {
      kind: "status",
      candidateId,
      applicationId,
      singleUse: false,
      validForMinutes: A_YEAR_IN_MINUTES,
      payload: { address: to.address },
    },
    dedupeKey: `offer.sent/${facts.offerId}/${facts.number}`,
  });
});
