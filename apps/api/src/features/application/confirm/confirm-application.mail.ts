import { words } from "#core/words.js";
import type { MailContent } from "#features/message/mail-content.js";
import type { ContactPerson, Recipient, Sender } from "#features/message/recipient.js";

const say = words(
  {
    subject: "Please confirm: you applied again as {job}",
    heading: "Is this you?",
    preview: "Your earlier application stays as it is until you confirm.",
    hello: "Hello {name},",
    text: "We received a second application as {job} with your address. You already have one with us, and it stays as it is.",
    what: "If you want the newer answers and CV to count instead, confirm it here. The link is good for a week.",
    action: "Use the newer one",
    ignore: "If this was not you, or you changed your mind, do nothing.",
    closing: "Kind regards",
    why: "You get this mail because somebody applied with this address. It is about this application only.",
    contact: "Questions? Reply to this mail. Your data: {contact}.",
  },
  {
    de: {
      subject: "Bitte bestätigen: erneute Bewerbung als {job}",
      heading: "Waren Sie das?",
      preview: "Ihre frühere Bewerbung bleibt, wie sie ist, bis Sie bestätigen.",
      hello: "Guten Tag {name},",
      text: "Wir haben eine zweite Bewerbung als {job} mit Ihrer Adresse erhalten. Sie haben bereits eine bei uns, und sie bleibt, wie sie ist.",
      what: "Sollen die neueren Antworten und der neuere Lebenslauf gelten, bestätigen Sie das hier. Der Link gilt eine Woche.",
      action: "Die neuere verwenden",
      ignore: "Waren Sie das nicht, oder haben Sie es sich anders überlegt? Dann brauchen Sie nichts zu tun.",
      closing: "Freundliche Grüße",
      why: "Sie erhalten diese E-Mail, weil sich jemand mit dieser Adresse beworben hat. Es geht nur um diese Bewerbung.",
      contact: "Fragen? Antworten Sie auf diese E-Mail. Ihre Daten: {contact}.",
    },
  },
);

/** Asks whoever owns the address whether the repeated application counts. */
export function confirmationMail(about: {
  readonly to: Recipient;
  readonly job: string;
  readonly sender: Sender;
  readonly contact: ContactPerson;
  readonly url: string;
}): MailContent {
  const { to, job, sender, contact, url } = about;
  const t = say(to.locale);
  return {
    subject: t("subject", { job }),
    heading: t("heading"),
    preview: t("preview"),
    blocks: [
      { kind: "text", text: t("hello", { name: to.greeting }) },
      { kind: "text", text: t("text", { job }) },
      { kind: "text", text: t("what") },
      { kind: "action", label: t("action"), url },
      { kind: "text", text: t("ignore") },
    ],
    signature: { closing: t("closing"), name: contact.name, role: signedAs(contact, sender) },
    footer: [t("why"), t("contact", { contact: sender.privacyContact })],
  };
}

const signedAs = ({ title }: ContactPerson, { name }: Sender): string =>
  [title, name].filter((part) => part !== "").join(", ");
