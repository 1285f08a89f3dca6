import { words } from "#core/words.js";
import type { MailContent } from "#features/message/mail-content.js";
import type { ContactPerson, Recipient, Sender } from "#features/message/recipient.js";
import type { WrittenTime } from "./when.js";

const say = words({
  invitedSubject: "{day}, {from}: {name} with {candidate}",
  invitedHeading: "You interview {candidate}",
  movedSubject: "Moved to {day}, {from}: {name} with {candidate}",
  movedHeading: "Your interview with {candidate} has moved",
  cancelledSubject: "Cancelled: {name} with {candidate}",
  cancelledHeading: "Your interview with {candidate} is off",
  cancelledText:
    "The interview does not take place, or not with you. The attached message takes it out of your calendar, and you owe no scorecard for it.",
  hello: "Hello {greeting},",
  invitedText: "{name} for {job} ({requisition}). The invitation is attached.",
  when: "When",
  time: "{from} to {to} in {place} ({offset})",
  theirs: "For the candidate: {from} to {to} in {place}",
  where: "Where",
  with: "With you",
  action: "Open the kit",
  kit: "The kit is one page: questions, what good looks like, and your scorecard. The link is yours alone and works until you hand the scorecard in, at most 14 days. Please hand it in within 24 hours of the interview.",
  decline: "Something in the way? Decline in your interviews, and we look for somebody else: {url}",
  why: "You get this mail because you are in the panel of {ref} at {organization}. Please do not forward it: the link opens the candidate's file.",
  contact: "Questions? {contact} arranged it.",
});

/** What every letter to a panel member has in common. */
export interface PanelLetter {
  readonly to: Recipient;
  readonly sender: Sender;
  readonly contact: ContactPerson;
  readonly ref: string;
  /** The interview's name, for example "Hands-on pairing". */
  readonly name: string;
  readonly candidate: string;
  readonly job: string;
  readonly requisitionRef: string;
}

/** The invitation of a panel member, with their own link to the kit. */
export function panelMail(
  about: PanelLetter & {
    readonly moved: boolean;
    readonly time: WrittenTime;
    /** The candidate's clock, where it is another. */
    readonly candidateTime: WrittenTime | null;
    readonly where: readonly string[];
    readonly others: readonly string[];
    /** Holds LINK_TOKEN. */
    readonly kitUrl: string;
    readonly interviewsUrl: string;
  },
): MailContent {
  const { to, name, candidate, time, candidateTime, moved } = about;
  const t = say(to.locale);
  const head = { day: time.day, from: time.from, name, candidate };
  const when = [
    time.day,
    t("time", { from: time.from, to: time.to, place: time.place, offset: time.offset }),
    ...(candidateTime
      ? [t("theirs", { from: candidateTime.from, to: candidateTime.to, place: candidateTime.place })]
      : []),
  ];
  return {
    subject: moved ? t("movedSubject", head) : t("invitedSubject", head),
    heading: moved ? t("movedHeading", { candidate }) : t("invitedHeading", { candidate }),
    preview: `${time.day}, ${time.from}`,
    blocks: [
      { kind: "text", text: t("hello", { greeting: to.greeting }) },
      { kind: "text", text: t("invitedText", { name, job: about.job, requisition: about.requisitionRef }) },
      {
        kind: "facts",
        facts: [
          { label: t("when"), value: when.join("\n") },
          { label: t("where"), value: about.where.join("\n") },
          { label: t("with"), value: about.others.join("\n") },
        ].filter(({ value }) => value !== ""),
      },
      { kind: "action", label: t("action"), url: about.kitUrl },
      { kind: "text", text: t("kit") },
      { kind: "text", text: t("decline", { url: about.interviewsUrl }) },
    ],
    signature: null,
    footer: footer(about),
  };
}

/** Takes a panel member's invitation back. */
export function panelCancelledMail(about: PanelLetter): MailContent {
  const { to, name, candidate } = about;
  const t = say(to.locale);
  return {
    subject: t("cancelledSubject", { name, candidate }),
    heading: t("cancelledHeading", { candidate }),
    preview: "",
    blocks: [
      { kind: "text", text: t("hello", { greeting: to.greeting }) },
      { kind: "text", text: t("cancelledText") },
    ],
    signature: null,
    footer: footer(about),
  };
}

function footer({ to, ref, sender, contact }: PanelLetter): string[] {
  const t = say(to.locale);
  return [t("why", { ref, organization: sender.name }), t("contact", { contact: contact.name })];
}
