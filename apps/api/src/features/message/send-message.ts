import { foldLines } from "ical-generator";
import { codeOf } from "./mail-error.js";
import type { Env } from "#core/env.js";
import type { Services } from "#core/services.js";
import { newToken } from "#core/token.js";
import type { Tx } from "#core/write/tx.js";
import { asSystem } from "#core/write/write-as.js";
import type { Mail } from "#integrations/mail/port.js";
import { CANDIDATE_ORIGIN, EMPLOYER_ORIGIN, LINK_TOKEN, type MailLink } from "./mail-content.js";
import { Message } from "./message.entity.js";
import { senderOf } from "./recipient.js";

interface Job {
  readonly organizationId: string;
  readonly messageId: string;
}

/** A mail that could not be handed over for a day is given up, and said so on the timeline. */
const GIVE_UP_AFTER_MS = 24 * 60 * 60_000;

/**
 * Sends one mail of the outbox. Three steps, because a transaction must not wait for the network: claim, hand over,
 * note. After a crash in between the mail may leave twice, with the same Message-ID, so that it is shown once.
 */
export async function sendMessage(services: Services, job: Job): Promise<void> {
  const mail = await claim(services, job);
  if (!mail) return;
  try {
    await services.mail.send(mail);
  } catch (error) {
    await noteFailure(services, job, error);
    throw error;
  }
  await noteSent(services, job);
}

/** Takes a due mail that nobody has sent; its personal link comes to life here, and its secret stays in memory. */
async function claim(services: Services, job: Job): Promise<Mail | undefined> {
  let mail: Mail | undefined;
  await asSystem(services, job.organizationId, "message.send", async (tx) => {
    const message = await tx.lock(Message, job.messageId);
    const waits = message.state === "queued" || message.state === "sending";
    if (!waits || message.sendAt > tx.now) return null;

    const secret = message.link ? await openLink(tx, message.link) : "";
    message.state = "sending";
    message.attempts += 1;
    await tx.em.save(message);

    const sender = await senderOf(tx);
    const address = fromAddress(services.env.MAIL_FROM);
    const domain = address.split("@")[1] ?? "localhost";
    mail = {
      messageId: `<${message.id}@${domain}>`,
      thread: message.applicationId ? `<${message.applicationId}@${domain}>` : null,
      from: { name: sender.name, address },
      to: message.toAddress,
      replyTo: message.replyTo ? { name: message.replyToName ?? "", address: message.replyTo } : null,
      subject: message.subject,
      text: withLinks(message.bodyText, secret, services.env),
      html: withLinks(message.bodyHtml, secret, services.env),
      calendar:
        message.calendar && message.calendarMethod
          ? { method: message.calendarMethod, content: calendarWithLinks(message.calendar, secret, services.env) }
          : null,
    };
    return null;
  });
  return mail;
}

const withLinks = (
  text: string,
  secret: string,
  { CANDIDATE_ORIGIN: candidate, EMPLOYER_ORIGIN: employer }: Env,
): string =>
  text.replaceAll(CANDIDATE_ORIGIN, candidate).replaceAll(EMPLOYER_ORIGIN, employer).replaceAll(LINK_TOKEN, secret);

/** A calendar's lines are folded at 75 octets, so a link is put in before they are folded again. */
const calendarWithLinks = (content: string, secret: string, env: Env): string =>
  foldLines(withLinks(content.replaceAll("\r\n ", ""), secret, env));

async function openLink(tx: Tx, link: MailLink): Promise<string> {
  const { secret, hash } = newToken();
  await tx.query(
    `insert into link_token (organization_id, id, token_hash, kind, member_id, candidate_id, application_id, interview_id,
       payload, single_use, created_at, expires_at) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)`,
    [
      tx.organizationId,
      tx.newId(),
      hash,
      link.kind,
      link.memberId ?? null,
      link.candidateId ?? null,
      link.applicationId ?? null,
      link.interviewId ?? null,
      JSON.stringify(link.payload ?? {}),
      link.singleUse,
      tx.now,
      new Date(tx.now.getTime() + link.validForMinutes * 60_000),
    ],
  );
  return secret;
}

const noteSent = (services: Services, job: Job): Promise<null> =>
  asSystem(services, job.organizationId, "message.send", async (tx) => {
    const message = await tx.lock(Message, job.messageId);
    if (message.state !== "sending") return null;
    message.state = "sent";
    message.sentAt = tx.now;
    message.lastError = null;
    await tx.em.save(message);
    await record(tx, message, "message.sent");
    return null;
  });

const noteFailure = (services: Services, job: Job, error: unknown): Promise<null> =>
  asSystem(services, job.organizationId, "message.send", async (tx) => {
    const message = await tx.lock(Message, job.messageId);
    if (message.state !== "sending") return null;
    const givenUp = tx.now.getTime() - message.sendAt.getTime() > GIVE_UP_AFTER_MS;
    message.state = givenUp ? "failed" : "queued";
    message.lastError = codeOf(error);
    await tx.em.save(message);
    if (givenUp) await record(tx, message, "message.failed");
    return null;
  });

const record = (tx: Tx, message: Message, type: "message.sent" | "message.failed"): Promise<string> =>
  tx.record({
    type,
    subjectId: message.id,
    ...(message.applicationId && { applicationId: message.applicationId }),
    facts: { template: message.template },
  });

/** The bare address of `Name <address>`. */
const fromAddress = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
