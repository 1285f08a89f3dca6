import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

const MAX_BYTES = 25 * 1024 * 1024;

/** Takes every mail from every sender to every address; nothing leaves this machine. */
export function smtpServer(mailbox) {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    size: MAX_BYTES,
    logger: false,
    onData(stream, session, done) {
      receive(stream, session.envelope, mailbox).then(() => done(), done);
    },
  });
}

async function receive(stream, envelope, mailbox) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  const source = Buffer.concat(chunks);
  const mail = await simpleParser(source, { skipImageLinks: true, skipTextToHtml: true });
  await mailbox.add({
    from: mail.from?.text ?? (envelope.mailFrom ? envelope.mailFrom.address : ""),
    to: envelope.rcptTo.map(({ address }) => address),
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: mail.html || "",
    headers: Object.fromEntries(
      mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(":") + 1).trim()]),
    ),
    attachments: mail.attachments.map(({ filename, contentType, content }) => ({
      name: filename ?? "unnamed",
      type: contentType,
      content: content.toString("base64"),
    })),
  });
}
