import { words } from "#core/words.js";
import type { MailContent } from "#features/message/mail-content.js";
import type { ContactPerson, Recipient, Sender } from "#features/message/recipient.js";

const say = words(
  {
    subject: "We have your application: {job}",
    heading: "We have your application",
    preview: "There is nothing you need to do now.",
    hello: "Hello {name},",
    thanks: "Thank you for applying as {job}. Your application is complete, and there is nothing you need to do now.",
    next: "Next",
    reads: "{contact} reads it",
    answer: "Your answer",
    by: "By {day}",
    action: "See my application",
    link: "The button is your own link. It shows where you stand, without a password. Keep this mail: the link works until 90 days after the decision.",
    yes: "If the answer is yes, you choose a time for a first conversation. No test, no preparation.",
    closing: "Kind regards",
    why: "You get this mail because you applied for a job on {day}. It is about this application only. Questions? Reply to this mail.",
    fair: "Need anything changed so that this is fair for you? Reply to this mail. The people who rate you never see it.",
    privacy: "{organization}. Your data: {contact}",
  },
  {
    de: {
      subject: "Ihre Bewerbung ist da: {job}",
      heading: "Ihre Bewerbung ist da",
      preview: "Sie brauchen jetzt nichts zu tun.",
      hello: "Guten Tag {name},",
      thanks: "vielen Dank für Ihre Bewerbung als {job}. Sie ist vollständig, und Sie brauchen jetzt nichts zu tun.",
      next: "Als Nächstes",
      reads: "{contact} liest sie",
      answer: "Ihre Antwort",
      by: "Bis {day}",
      action: "Meine Bewerbung ansehen",
      link: "Der Knopf ist Ihr eigener Link. Er zeigt, wo Sie stehen, ohne Passwort. Heben Sie diese E-Mail auf: Der Link gilt bis 90 Tage nach der Entscheidung.",
      yes: "Ist die Antwort ein Ja, wählen Sie eine Zeit für ein erstes Gespräch. Kein Test, keine Vorbereitung.",
      closing: "Freundliche Grüße",
      why: "Sie erhalten diese E-Mail, weil Sie sich am {day} auf eine Stelle beworben haben. Es geht nur um diese Bewerbung. Fragen? Antworten Sie auf diese E-Mail.",
      fair: "Brauchen Sie etwas, damit es für Sie fair ist? Antworten Sie auf diese E-Mail. Wer Sie beurteilt, sieht das nie.",
      privacy: "{organization}. Ihre Daten: {contact}",
    },
  },
);

/** Confirms an application: what happens, by when, and the candidate's own link. Days are written out already. */
export function receivedMail(about: {
  readonly to: Recipient;
  readonly job: string;
  readonly sender: Sender;
  readonly contact: ContactPerson;
  readonly appliedOn: string;
  /** Null when no day is promised. */
  readonly replyBy: string | null;
  readonly url: string;
}): MailContent {
  const { to, job, sender, contact, replyBy, url } = about;
  const t = say(to.locale);
  const promise = replyBy === null ? [] : [{ label: t("answer"), value: t("by", { day: replyBy }) }];
  return {
    subject: t("subject", { job }),
    heading: t("heading"),
    preview: t("preview"),
    blocks: [
      { kind: "text", text: t("hello", { name: to.greeting }) },
      { kind: "text", text: t("thanks", { job }) },
      { kind: "facts", facts: [{ label: t("next"), value: t("reads", { contact: contact.name }) }, ...promise] },
      { kind: "action", label: t("action"), url },
      { kind: "text", text: t("link") },
      { kind: "text", text: t("yes") },
    ],
    signature: { closing: t("closing"), name: contact.name, role: signedAs(contact, sender) },
    footer: [
      t("why", { day: about.appliedOn }),
      t("fair"),
      t("privacy", { organization: sender.name, contact: sender.privacyContact }),
    ],
  };
}

const signedAs = ({ title }: ContactPerson, { name }: Sender): string =>
  [title, name].filter((part) => part !== "").join(", ");
