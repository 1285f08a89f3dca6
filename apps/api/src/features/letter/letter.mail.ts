import { words } from "#core/words.js";
import type { MailContent } from "#features/message/mail-content.js";

/** What a member wrote, and what stands under it. */
export interface Letter {
  readonly locale: string;
  readonly subject: string;
  readonly text: string;
  readonly role: string;
  readonly organization: string;
  readonly privacyContact: string;
  readonly from: { readonly name: string; readonly title: string };
}

/** A letter as its writer typed it, with their name under it. */
export function letterMail({ locale, subject, text, role, organization, privacyContact, from }: Letter): MailContent {
  const say = SAY(locale);
  return {
    subject,
    heading: "",
    preview: "",
    blocks: [{ kind: "text", text: text.trim() }],
    signature: {
      closing: "",
      name: from.name,
      role: from.title === "" ? organization : `${from.title}, ${organization}`,
    },
    footer: [say("why", { role, organization }), say("contact", { privacyContact })],
  };
}

const SAY = words({
  why: "You get this mail because you applied for {role} at {organization}.",
  contact: "Questions about your data: {privacyContact}",
});
