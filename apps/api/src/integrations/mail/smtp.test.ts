import { once } from "node:events";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Mail } from "./port.js";
import { smtpMail } from "./smtp.js";

const received: { raw: string; recipients: string[]; parsed: ParsedMail }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData: (stream, session, done) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      const raw = Buffer.concat(chunks);
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      simpleParser(raw, (error, parsed) => {
        received.push({ raw: raw.toString(), recipients, parsed });
        done(error);
      });
    });
  },
});
let mail: ReturnType<typeof smtpMail>;

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("No port.");
  mail = smtpMail(`smtp://127.0.0.1:${address.port}`);
});
afterAll(async () => {
  mail.close();
  await new Promise<void>((resolve) => server.close(resolve));
});

const letter: Mail = {
  messageId: "<0190-a@leadline.localhost>",
  thread: "<0190-b@leadline.localhost>",
  from: { name: "Northlight", address: "hiring@leadline.localhost" },
  to: "amara@example.com",
  replyTo: { name: "Ines Okafor", address: "ines@example.com" },
  subject: "We have your application: Tech Lead, Payroll",
  text: "Hello Amara,\n\nthank you.",
  html: "<p>Hello Amara,</p>",
  calendar: null,
};

async function sent(about: Partial<Mail> = {}) {
  received.length = 0;
  await mail.send({ ...letter, ...about });
  expect(received).toHaveLength(1);
  const [only] = received;
  if (!only) throw new Error("No mail arrived.");
  return only;
}

test("a mail arrives with both parts, its own id, its thread and where to answer", async () => {
  const { parsed, recipients } = await sent();

  expect(recipients).toEqual(["amara@example.com"]);
  expect(parsed).toMatchObject({
    messageId: letter.messageId,
    references: letter.thread,
    subject: letter.subject,
    text: expect.stringContaining("thank you"),
    html: expect.stringContaining("<p>Hello Amara,</p>"),
    replyTo: { value: [{ address: "ines@example.com", name: "Ines Okafor" }] },
  });
  expect(parsed.headers.get("auto-submitted")).toBe("auto-generated");
});

test("an invitation comes as a calendar part of its method and as a file", async () => {
  const content = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";
  const { raw } = await sent({ calendar: { method: "REQUEST", content } });

  expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
  expect(raw).toContain("invitation.ics");
});

test.each([
  "\r\nBcc: thief@example.com",
  "\nBcc: thief@example.com",
  "\u2028Bcc: thief@example.com",
  "\r\n\r\nBody of a thief",
])("%j in a name or a subject adds no header, no reader and no body", async (injected) => {
  const { parsed, recipients } = await sent({
    subject: `Tech Lead${injected}`,
    from: { name: `Northlight${injected}`, address: "hiring@leadline.localhost" },
    replyTo: { name: `Ines${injected}`, address: "ines@example.com" },
  });

  expect(recipients).toEqual(["amara@example.com"]);
  expect(parsed.bcc).toBeUndefined();
  expect([...parsed.headers.keys()].toSorted()).toEqual([
    "auto-submitted",
    "content-type",
    "date",
    "from",
    "in-reply-to",
    "message-id",
    "mime-version",
    "references",
    "reply-to",
    "subject",
    "to",
  ]);
  expect(parsed.text).toBe("Hello Amara,\n\nthank you.");
});

test("an address that is a list stays one strange address, and nobody else is written to", async () => {
  received.length = 0;
  await mail.send({ ...letter, to: "amara@example.com, thief@example.com" }).catch(() => undefined);

  expect(received.flatMap(({ recipients }) => recipients)).not.toContain("thief@example.com");
});
