import type { RejectionMail } from "@leadline/domain/application/reject/reject";
import { notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { cancelMessage } from "#features/message/cancel-message.js";
import type { MailContent } from "#features/message/mail-content.js";
import { queueMessage } from "#features/message/queue-message.js";
import { candidateRecipient, contactOf, type Asking } from "#features/message/recipient.js";
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
  const [row] = await tx.query<LetterRow>(LETTER, [tx.organizationId, requisitionId, memberId]);
  if (!row) throw notFound();
  const contact = row.name === null ? await contactOf(tx, requisitionId) : { name: row.name, title: row.title ?? "" };
  return rejectionMail({
    template,
    locale,
    greeting,
    role: row.role,
    organization: row.organization,
    privacyContact: row.privacyContact,
    from: contact,
  });
}

interface LetterRow {
  readonly role: string;
  readonly organization: string;
  readonly privacyContact: string;
  readonly name: string | null;
  readonly title: string | null;
}

const LETTER = `
  select r.title as role, o.name as organization, o.privacy_contact as "privacyContact", m.name, m.title
  from requisition r join organization o on o.organization_id = r.organization_id
  left join member m on m.organization_id = r.organization_id and m.id = $3
  where r.organization_id = $1 and r.id = $2`;

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
