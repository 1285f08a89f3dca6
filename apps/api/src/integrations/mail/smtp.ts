import { createTransport } from "nodemailer";
import type { Mail, MailPort } from "./port.js";

/** Mail over SMTP; connections are kept and shared. */
export function smtpMail(url: string): MailPort & { readonly close: () => void } {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 15_000,
    // What is sent is what was stored: nothing is read from disk or fetched because a text asks for it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (mail) => void (await transport.sendMail(envelope(mail))),
    close: () => transport.close(),
  };
}

function envelope({ messageId, thread, from, to, replyTo, subject, text, html, calendar }: Mail) {
  return {
    messageId,
    ...(thread && { references: thread, inReplyTo: thread }),
    from,
    // As an object it is one address, whatever characters it has.
    to: { name: "", address: to },
    ...(replyTo && { replyTo }),
    subject,
    text,
    html,
    headers: { "Auto-Submitted": "auto-generated" },
    ...(calendar && {
      icalEvent: { method: calendar.method, filename: "invitation.ics", content: calendar.content },
    }),
  };
}
