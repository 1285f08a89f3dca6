import { letterDraft, LETTER_WAITS_SECONDS } from "@leadline/domain/message/letter";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { forbidden, notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { Application } from "#features/application/application.entity.js";
import { queueMessage } from "#features/message/queue-message.js";
import { candidateRecipient, contactOf, senderOf } from "#features/message/recipient.js";
import { letterMail } from "./letter.mail.js";

/** Stands for letters of members in the record of mail. */
export const LETTER = "application.letter";

export interface WriteLetter {
  readonly applicationId: string;
  readonly subject: string;
  readonly text: string;
}

export type LetterOutcome = { readonly applicationId: string; readonly messageId: string };

/**
 * Writes to a candidate in a member's own words. Answers go to whoever candidates of the requisition turn to. It waits
 * a moment before it is sent, so that it can be stopped.
 */
export async function writeLetter(tx: Tx, given: WriteLetter): Promise<Result<LetterOutcome, InvalidInput>> {
  const input = parseInput(letterDraft, given);
  if (!input.ok) return input;
  const { id: applicationId, requisitionId, candidateId } = await tx.find(Application, given.applicationId);
  await tx.authorize("message.send", { requisitionId, candidateId });
  if (tx.actor.kind !== "member") throw forbidden();
  const to = await candidateRecipient(tx, candidateId);
  const { name: organization, privacyContact } = await senderOf(tx);
  const { role, ...from } = await writerOf(tx, tx.actor.memberId, requisitionId);

  const messageId = await queueMessage(tx, {
    template: LETTER,
    to,
    content: letterMail({ ...input.value, locale: to.locale, role, organization, privacyContact, from }),
    applicationId,
    replyTo: await contactOf(tx, requisitionId),
    sendAt: new Date(tx.now.getTime() + LETTER_WAITS_SECONDS * 1_000),
  });

  await tx.record({
    type: "message.written",
    subjectId: messageId,
    requisitionId,
    applicationId,
    facts: { template: LETTER },
  });
  return ok({ applicationId, messageId });
}

interface Writer {
  readonly name: string;
  readonly title: string;
  /** Title of the requisition they write about. */
  readonly role: string;
}

async function writerOf(tx: Tx, memberId: string, requisitionId: string): Promise<Writer> {
  const [row] = await tx.query<Writer>(
    `select m.name, coalesce(m.title, '') as title, r.title as role
     from member m join requisition r on r.organization_id = m.organization_id and r.id = $3
     where m.organization_id = $1 and m.id = $2`,
    [tx.organizationId, memberId, requisitionId],
  );
  if (!row) throw notFound();
  return row;
}
