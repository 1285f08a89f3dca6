import type { Mail } from "#integrations/mail/port.js";
import type { World } from "#testing/world.js";
import type { MailContent } from "./mail-content.js";
import { sendMessage } from "./send-message.js";

/** Sends everything in the outbox that is due, as the worker would. */
export async function deliver(world: World): Promise<void> {
  const due = await world.inside((tx) =>
    tx.query<{ id: string }>(
      "select id from message where organization_id = $1 and state in ('queued', 'sending') and send_at <= $2 order by created_at, id",
      [tx.organizationId, tx.now],
    ),
  );
  for (const { id } of due) await sendMessage(world.services, { organizationId: world.organizationId, messageId: id });
}

/** The last mail an address got, once everything due was sent. */
export async function lastMailTo(world: World, address: string): Promise<Mail> {
  await deliver(world);
  const mail = world.services.mail.sent.findLast(({ to }) => to === address);
  if (!mail) throw new Error(`No mail to ${address}.`);
  return mail;
}

/** The secret of the personal link in a mail. */
export function tokenIn(mail: Mail): string {
  const token = /token=([\w-]{43})/.exec(mail.text)?.[1];
  if (!token) throw new Error("The mail has no personal link.");
  return token;
}

/** A letter; mention only what the test is about. */
export const aLetter = (about: Partial<MailContent> = {}): MailContent => ({
  subject: "A word about your application",
  heading: "A word",
  preview: "",
  blocks: [{ kind: "text", text: "Hello." }],
  signature: null,
  footer: ["You get this mail because you applied."],
  ...about,
});
