import { candidateRecipient, contactOf, senderOf } from "#features/message/recipient.js";
import { CANDIDATE_ORIGIN, LINK_TOKEN } from "#features/message/mail-content.js";
import { queueMessage } from "#features/message/queue-message.js";
import type { SentForm } from "#features/application/apply/add-application.js";
import { confirmationMail } from "./confirm-application.mail.js";
import type { PendingChange } from "./confirm-application.js";

const A_WEEK = 7 * 24 * 60;

/**
 * Somebody applied again where an application is active. Typing an address proves nothing, so everything stays as it
 * is until the link in this mail is followed.
 */
export async function askToConfirm({ tx, posting, draft, answers, documentId, person }: SentForm): Promise<void> {
  const { candidateId } = person;
  const [application] = await tx.query<{ id: string }>(
    `select id from application where organization_id = $1 and candidate_id = $2 and requisition_id = $3
       and status in ('active', 'on_hold')`,
    [tx.organizationId, candidateId, posting.requisitionId],
  );
  if (!application) throw new Error("The active application is gone.");
  const to = await candidateRecipient(tx, candidateId, draft.email);
  const contact = await contactOf(tx, posting.requisitionId);
  const sender = await senderOf(tx);
  const change: PendingChange = {
    answers: [...answers],
    documentId,
    formVersion: posting.formVersion,
    noticeVersion: draft.noticeVersion,
    locale: draft.locale,
    keepForOtherJobs: draft.keepForOtherJobs,
  };

  const messageId = await queueMessage(tx, {
    template: "application.confirm_change",
    to,
    applicationId: application.id,
    content: confirmationMail({
      to,
      job: posting.title,
      sender,
      contact,
      url: `${CANDIDATE_ORIGIN}/${sender.slug}/me/confirm?token=${LINK_TOKEN}`,
    }),
    replyTo: contact,
    link: {
      kind: "confirm_application",
      candidateId,
      applicationId: application.id,
      singleUse: true,
      validForMinutes: A_WEEK,
      payload: change,
    },
  });
  await tx.record({
    type: "application.change_requested",
    subjectId: application.id,
    requisitionId: posting.requisitionId,
    applicationId: application.id,
    facts: { messageId },
  });
}
