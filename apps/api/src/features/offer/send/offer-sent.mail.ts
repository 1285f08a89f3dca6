import { words } from "#core/words.js";
import type { MailContent } from "#features/message/mail-content.js";
import type { ContactPerson, Recipient, Sender } from "#features/message/recipient.js";

const say = words(
  {
    subject: "Our offer for {role}",
    heading: "We would like to work with you",
    preview: "Your offer is on your page. Please answer by {day}.",
    hello: "Hello {name},",
    text: "We have decided, and we would like you to join us as {role}. The terms and the letter are on your page.",
    answer: "Your answer",
    by: "By {day}",
    action: "See my offer",
    fresh: "The page shows the terms after you ask it for a fresh link: pay is not written in mails.",
    questions: "Questions about the terms? Reply to this mail. Asking never counts against you.",
    closing: "Kind regards",
    why: "You get this mail because you applied for {role} at {organization}.",
    privacy: "Your data: {contact}",
  },
  {
    de: {
      subject: "Unser Angebot für {role}",
      heading: "Wir möchten mit Ihnen arbeiten",
      preview: "Ihr Angebot liegt auf Ihrer Seite. Bitte antworten Sie bis {day}.",
      hello: "Guten Tag {name},",
      text: "wir haben entschieden und möchten, dass Sie als {role} zu uns kommen. Die Bedingungen und der Brief liegen auf Ihrer Seite.",
      answer: "Ihre Antwort",
      by: "Bis {day}",
      action: "Mein Angebot ansehen",
      fresh:
        "Die Seite zeigt die Bedingungen, nachdem Sie einen frischen Link angefordert haben: Das Gehalt steht nicht in E-Mails.",
      questions: "Fragen zu den Bedingungen? Antworten Sie auf diese E-Mail. Fragen schadet nie.",
      closing: "Freundliche Grüße",
      why: "Sie erhalten diese E-Mail, weil Sie sich als {role} bei {organization} beworben haben.",
      privacy: "Ihre Daten: {contact}",
    },
  },
);

/** Tells a candidate of an offer: where it is and by when to answer. Pay stays out of mail. */
export function offerSentMail(about: {
  readonly to: Recipient;
  readonly role: string;
  readonly sender: Sender;
  readonly contact: ContactPerson;
  readonly answerBy: string;
  readonly url: string;
}): MailContent {
  const { to, role, sender, contact, answerBy, url } = about;
  const t = say(to.locale);
  return {
    subject: t("subject", { role }),
    heading: t("heading"),
    preview: t("preview", { day: answerBy }),
    blocks: [
      { kind: "text", text: t("hello", { name: to.greeting }) },
      { kind: "text", text: t("text", { role }) },
      { kind: "facts", facts: [{ label: t("answer"), value: t("by", { day: answerBy }) }] },
      { kind: "action", label: t("action"), url },
      { kind: "text", text: t("fresh") },
      { kind: "text", text: t("questions") },
    ],
    signature: {
      closing: t("closing"),
      name: contact.name,
      role: [contact.title, sender.name].filter((part) => part !== "").join(", "),
    },
    footer: [t("why", { role, organization: sender.name }), t("privacy", { contact: sender.privacyContact })],
  };
}
