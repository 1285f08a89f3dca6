import { headerLine } from "@leadline/domain/message/header-line";
import type { Tx } from "#core/write/tx.js";
import type { MailContent, MailLink } from "./mail-content.js";
import { senderOf, type Recipient } from "./recipient.js";
import { renderMail } from "./render-mail.js";

/** A mail to be sent, written in the recipient's language already. */
export interface NewMessage {
  /** Stable name of the kind of mail, for the timeline: `application.received`. */
  readonly template: string;
  readonly to: Recipient;
  readonly content: MailContent;
  readonly applicationId?: string;
  /** Who reads the answers; without it, replies go nowhere in particular. */
  readonly replyTo?: { readonly name: string; readonly email: string };
  readonly link?: MailLink;
  readonly calendar?: { readonly method: "REQUEST" | "CANCEL"; readonly content: string };
  /** Not before then; until then it can be cancelled. At once when left out. */
  readonly sendAt?: Date;
  /** The same key queues one mail, however often it is asked for. */
  readonly dedupeKey?: string;
}

/**
 * Puts a mail into the outbox in the caller's transaction: it is sent when that has ended well, and never otherwise.
 * Answers the message's id; for a key that was used before, the id of the first.
 */
export async function queueMessage(tx: Tx, message: NewMessage): Promise<string> {
  const { to, content, link, calendar, replyTo } = message;
  const sender = await senderOf(tx);
  const { subject, text, html } = renderMail(content, to.locale, sender.name);
  const id = tx.newId();
  const sendAt = message.sendAt ?? tx.now;

  const [stored] = await tx.query<{ id: string }>(INSERT, [
    tx.organizationId,
    id,
    message.template,
    message.applicationId ?? null,
    to.candidateId,
    to.memberId,
    to.address,
    to.locale,
    subject,
    text,
    html,
    calendar?.content ?? null,
    calendar?.method ?? null,
    sendAt,
    message.dedupeKey ?? null,
    tx.now,
    link ? JSON.stringify(link) : null,
    replyTo?.email ?? null,
    replyTo ? headerLine(replyTo.name) : null,
  ]);
  if (!stored) return await earlierMessage(tx, message.dedupeKey ?? "");
  await tx.enqueue("message", { organizationId: tx.organizationId, messageId: id }, sendAt);
  return id;
}

const INSERT = `
  insert into message (organization_id, id, template, application_id, candidate_id, member_id, to_address, locale,
    subject, body_text, body_html, calendar, calendar_method, state, send_at, dedupe_key, created_at, link, reply_to,
    reply_to_name)
  values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,'queued',$14,$15,$16,$17,$18,$19)
  on conflict (organization_id, dedupe_key) do nothing returning id`;

async function earlierMessage(tx: Tx, dedupeKey: string): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `select id from message where organization_id = $1 and dedupe_key = $2`,
    [tx.organizationId, dedupeKey],
  );
  if (!row) throw new Error("A message was neither stored nor found.");
  return row.id;
}
