import type { RejectionMail } from "@leadline/domain/application/reject/reject";
import { words } from "#core/words.js";
import type { MailContent } from "#features/message/mail-content.js";

/** What a rejection letter needs to know. */
export interface RejectionLetter {
  readonly template: RejectionMail;
  readonly locale: string;
  readonly greeting: string;
  readonly role: string;
  readonly organization: string;
  readonly privacyContact: string;
  /** Who took the decision and signs for it. */
  readonly from: { readonly name: string; readonly title: string };
}

/** The letter that tells a candidate of a rejection, by the person who decided. */
export function rejectionMail({ template, locale, greeting, role, from, ...letter }: RejectionLetter): MailContent {
  const say = SAY(locale);
  const short = template === "EM-REJECT-REVIEW";
  const { organization, privacyContact } = letter;
  return {
    subject: short ? say("shortSubject", { role }) : say("longSubject", { role }),
    heading: say("heading"),
    preview: say("preview", { organization }),
    blocks: [
      { kind: "text", text: say("hello", { greeting }) },
      { kind: "text", text: short ? say("shortDecision", { role }) : say("longDecision", { role }) },
      { kind: "text", text: short ? say("shortThanks") : say("longThanks") },
      ...(short ? [] : [{ kind: "text" as const, text: say("ask") }]),
      { kind: "heading", text: say("next") },
      { kind: "text", text: say("nothingNeeded") },
    ],
    signature: { closing: say("closing"), name: from.name, role: signedAs(from.title, organization, say("decided")) },
    footer: [say("why", { role, organization }), say("contact", { privacyContact })],
  };
}

const signedAs = (title: string, organization: string, decided: string): string =>
  `${title === "" ? organization : `${title}, ${organization}`}. ${decided}`;

const SAY = words({
  shortSubject: "Your application for {role}",
  longSubject: "Our decision on {role}",
  heading: "Our decision",
  preview: "{organization} has decided on your application.",
  hello: "Hello {greeting},",
  shortDecision:
    "Thank you for applying for {role}. We have read your application with care, and we will not take it further.",
  longDecision:
    "We have decided not to go on with your application for {role}. This is not the answer you hoped for, and we are sorry.",
  shortThanks: "We know that an application takes time, and we are glad that you gave it to us.",
  longThanks: "Thank you for the time you gave us and for how openly you showed your work.",
  ask: "If you would like to know what the decision rests on, answer this mail. You get two points from what the people you met saw, in writing.",
  next: "What comes next",
  nothingNeeded:
    "Nothing is needed from you. You may apply for any other job with us at any time; this decision does not count against you.",
  closing: "Kind regards",
  decided: "I took this decision.",
  why: "You get this mail because you applied for {role} at {organization}.",
  contact: "Questions about your data: {privacyContact}",
});
