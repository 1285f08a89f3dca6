import { words } from "#core/words.js";
import type { MailContent } from "#features/message/mail-content.js";
import type { Recipient, Sender } from "#features/message/recipient.js";

const say = words(
  {
    subject: "Your link to your application with {organization}",
    heading: "Open your application",
    preview: "Good for 10 minutes, and for one use.",
    hello: "Hello {name},",
    text: "You, or somebody who knows your address, asked for a link to your page. It is good for 10 minutes and for one use.",
    action: "Open my application",
    ignore: "You did not ask for it? Then do nothing. Without the link nobody gets in.",
    why: "You get this mail because this address belongs to an application with {organization}.",
    privacy: "Questions about your data? Write to {contact}.",
  },
  {
    de: {
      subject: "Ihr Link zu Ihrer Bewerbung bei {organization}",
      heading: "Ihre Bewerbung öffnen",
      preview: "Gilt 10 Minuten und für einen Aufruf.",
      hello: "Guten Tag {name},",
      text: "Sie, oder jemand, der Ihre Adresse kennt, hat einen Link zu Ihrer Seite angefordert. Er gilt 10 Minuten und für einen Aufruf.",
      action: "Meine Bewerbung öffnen",
      ignore: "Das waren nicht Sie? Dann brauchen Sie nichts zu tun. Ohne den Link kommt niemand hinein.",
      why: "Sie erhalten diese E-Mail, weil diese Adresse zu einer Bewerbung bei {organization} gehört.",
      privacy: "Fragen zu Ihren Daten? Schreiben Sie an {contact}.",
    },
  },
);

/** A fresh way in for somebody who lost their link or wants to see what a status link does not show. */
export function signInMail({
  to,
  sender,
  url,
}: {
  readonly to: Recipient;
  readonly sender: Sender;
  readonly url: string;
}): MailContent {
  const t = say(to.locale);
  return {
    subject: t("subject", { organization: sender.name }),
    heading: t("heading"),
    preview: t("preview"),
    blocks: [
      { kind: "text", text: t("hello", { name: to.greeting }) },
      { kind: "text", text: t("text") },
      { kind: "action", label: t("action"), url },
      { kind: "text", text: t("ignore") },
    ],
    signature: null,
    footer: [t("why", { organization: sender.name }), t("privacy", { contact: sender.privacyContact })],
  };
}
