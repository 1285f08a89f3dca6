import type { RejectionMail } from "@leadline/domain/application/reject/reject";
import type { Tx } from "#core/write/tx.js";
import { cancelMessage } from "#features/message/cancel-message.js";
import type { MailContent } from "#features/message/mail-content.js";
import { queueMessage } from "#features/message/queue-message.js";
import { candidateRecipient, contactOf, senderOf, type Asking } from "#features/message/recipient.js";
import type { Application } from "#features/application/application.entity.js";
import { rejectionMail } from "./rejection.mail.js";

/** Stands for both letters in the record of mail. */
const TEMPLATE = "application.rejected";

/** Queues the letter that tells the candidate; until `sendAt` it can be cancelled. Answers the message's id. */
export async function queueRejectionMail(
  tx: Tx,
  application: Application,
  mail: { readonly template: RejectionMail; readonly sendAt: Date },
): Promise<string> {
  const to = await candidateRecipient(tx, application.candidateId);
  return await queueMessage(tx, {
    template: TEMPLATE,
    to,
    content: await rejectionLetter(tx, memberOf(tx), application, mail.template),
    applicationId: application.id,
    replyTo: await contactOf(tx, application.requisitionId),
    sendAt: mail.sendAt,
    dedupeKey: `${TEMPLATE}/${application.id}/${application.version}`,
  });
}

const memberOf = ({ actor }: Tx): string | null => (actor.kind === "member" ? actor.memberId : null);

/** The letter as it would be sent, signed by the member who decides, else by whoever candidates turn to. */
export async function rejectionLetter(
  tx: Asking,
  memberId: string | null,
  { candidateId, requisitionId }: Pick<Application, "candidateId" | "requisitionId">,
  template: RejectionMail,
): Promise<MailContent> {
  const { locale, greeting } = await candidateRecipient(tx, candidateId);
  const { name: organization, privacyContact } = await senderOf(tx);
  const [row] = await tx.query<{ role: string; name: string | null; title: string | null }>(
    `select r.title as role, m.name, m.title from requisition r
     left join member m on m.organization_id = r.organization_id and m.id = $3
     where r.organization_id = $1 and r.id = $2`,
    [tx.organizationId, requisitionId, memberId],
  );
  const contact = row?.name ? { name: row.name, title: row.title ?? "" } : await contactOf(tx, requisitionId);
  return rejectionMail({
    template,
    locale,
    greeting,
    role: row?.role ?? "",
    organization,
    privacyContact,
    from: contact,
  });
}

/** Stops rejection letters that still wait; answers their ids. */
export async function cancelRejectionMail(tx: Tx, applicationId: string): Promise<string[]> {
  const waiting = await tx.query<{ id: string }>(
    `select id from message where organization_id = $1 and application_id = $2 and template = $3 and state = 'queued'
     order by id`,
    [tx.organizationId, applicationId, TEMPLATE],
  );
  const cancelled: string[] = [];
  for (const { id } of waiting) if ((await cancelMessage(tx, id)).ok) cancelled.push(id);
  return cancelled;
}
