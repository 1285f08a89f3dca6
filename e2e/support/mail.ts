import { expect } from "@playwright/test";

/** A mail as the catcher kept it. */
export interface Mail {
  readonly id: string;
  readonly at: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly content: string }[];
}

/** The mails of one person, as the outside world would see them. */
export class Mailbox {
  constructor(
    private readonly catcher: string,
    readonly address: string,
  ) {}

  /** Newest first. */
  async all(): Promise<readonly Mail[]> {
    const answer = await fetch(`${this.catcher}/messages?to=${encodeURIComponent(this.address)}`);
    const mails: Mail[] = await answer.json();
    return mails;
  }

  /** The newest mail whose subject matches, waited for: the worker sends it a moment after the change. */
  async last(subject: RegExp): Promise<Mail> {
    let found: Mail | undefined;
    await expect
      .poll(async () => (found = (await this.all()).find((mail) => subject.test(mail.subject)))?.subject ?? "", {
        message: `a mail to ${this.address} about ${subject}`,
        timeout: 30_000,
      })
      .not.toBe("");
    return found!;
  }
}

/** The first link of a mail's plain text that matches. */
export function linkIn(mail: Mail, pattern: RegExp): string {
  const links = mail.text.match(/https?:\/\/[^\s<>)\]]+/g) ?? [];
  const link = links.find((one) => pattern.test(one));
  if (!link) throw new Error(`No link like ${pattern} in "${mail.subject}":\n${mail.text}`);
  return link;
}

/** The text of the invitation in a mail. */
export function calendarIn(mail: Mail): string {
  const attachment = mail.attachments.find(({ type, name }) => /calendar|ics/.test(type) || name.endsWith(".ics"));
  if (!attachment) throw new Error(`No invitation in "${mail.subject}".`);
  return Buffer.from(attachment.content, "base64").toString("utf8");
}
