import { dayOf } from "@leadline/domain/shared/zone";
import { longDay } from "#core/locale-text.js";
import { reaction } from "#core/write/reaction.js";
import { CANDIDATE_ORIGIN, LINK_TOKEN } from "#features/message/mail-content.js";
import { queueMessage } from "#features/message/queue-message.js";
import { candidateRecipient, contactOf, senderOf } from "#features/message/recipient.js";
import { workCalendar } from "#features/pipeline/work-calendar.js";
import { receivedMail } from "./application-received.mail.js";
import { Application } from "#features/application/application.entity.js";
import { promisedDay } from "./promised-day.js";

// The link ends with the application (session/follow-link); this is only the longest it can take.
const TWO_YEARS_IN_MINUTES = 2 * 365 * 24 * 60;

/** Whoever applied by themselves hears at once that it arrived, with their own link to see where it stands. */
export const onApplicationSubmitted = reaction(
  "application.submitted",
  "application.confirm_receipt",
  async (tx, { subjectId, facts }) => {
    if (facts.source !== "careers_site") return;
    const application = await tx.find(Application, subjectId);
    const { candidateId, requisitionId } = application;
    const [posting] = await tx.query<{ title: string }>(
      `select coalesce(p.title, r.title) as title from requisition r
       left join posting p on p.organization_id = r.organization_id and p.id = $3
       where r.organization_id = $1 and r.id = $2`,
      [tx.organizationId, requisitionId, application.postingId],
    );
    const to = await candidateRecipient(tx, candidateId);
    const contact = await contactOf(tx, requisitionId);
    const sender = await senderOf(tx);
    const { zone } = await workCalendar(tx, requisitionId);
    const replyBy = await promisedDay(tx, requisitionId, application.appliedAt);

    await queueMessage(tx, {
      template: "application.received",
      to,
      applicationId: application.id,
      content: receivedMail({
        to,
        job: posting?.title ?? "",
        sender,
        contact,
        appliedOn: longDay(dayOf(application.appliedAt.getTime(), zone), to.locale),
        replyBy: replyBy === null ? null : longDay(replyBy, to.locale),
        url: `${CANDIDATE_ORIGIN}/${sender.slug}/me/open?token=${LINK_TOKEN}`,
      }),
      replyTo: contact,
      link: {
        kind: "status",
        candidateId,
        applicationId: application.id,
        singleUse: false,
        validForMinutes: TWO_YEARS_IN_MINUTES,
        payload: { address: to.address },
      },
      dedupeKey: `application.received/${application.id}`,
    });
  },
);
