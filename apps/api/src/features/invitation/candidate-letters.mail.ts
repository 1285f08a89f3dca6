import type { CandidatePreparation } from "@leadline/domain/framework/interview-types/candidate-preparation";
import { words } from "#core/words.js";
import type { MailBlock, MailContent } from "#features/message/mail-content.js";
import type { ContactPerson, Recipient, Sender } from "#features/message/recipient.js";
import type { WrittenTime } from "./when.js";

const say = words(
  {
    offerSubject: "Choose a time: {title}",
    offerHeading: "When could you meet us?",
    offerPreview: "Free times of the people you meet, in your own time zone.",
    offerText: "One interview for {job} is open: {title}. Please choose a time that suits you.",
    chooseBy: "Please choose",
    by: "By {day}",
    length: "How long",
    minutes: "{minutes} minutes",
    choose: "Choose a time",
    none: "You see the free times in your own time zone. If none fits, tell us what does. Once booked, you can move it once, without a reason.",
    bookedSubject: "{day}, {from}: {title}",
    bookedHeading: "Your interview is booked",
    bookedText: "Your interview for {job} is booked: {title}. The calendar invitation is attached.",
    movedSubject: "Moved to {day}, {from}: {title}",
    movedHeading: "Your interview has moved",
    movedText: "Your interview for {job} has another time now. The attached invitation moves it in your calendar.",
    movedByYou: "You have moved your interview for {job}. The attached invitation moves it in your calendar.",
    when: "When",
    who: "Who",
    where: "Where",
    time: "{from} to {to} in {place} ({offset})",
    action: "See, move or cancel it",
    change: "You can move it once or cancel it until {day}, {time}. After that, reply to this mail.",
    prepare: "How to prepare",
    same: "Everyone who interviews for this job gets the same questions. Five minutes are yours for your own.",
    cancelledSubject: "Cancelled: {title} on {day}",
    cancelledHeading: "Your interview is cancelled",
    cancelledText:
      "Your interview for {job} does not take place: {title}. The attached message takes it out of your calendar.",
    cancelledByYou:
      "You have cancelled your interview for {job}: {title}. This does not end your application. We offer you other times within one working day.",
    cancelledNext: "{contact} writes to you about what comes next.",
    hello: "Hello {name},",
    closing: "Kind regards",
    why: "You get this mail because you have an interview for {job}.",
    fair: "Need anything changed so that this is fair for you? Reply to this mail. The people who rate you never see it.",
    privacy: "{organization}. Your data: {contact}",
  },
  {
    de: {
      offerSubject: "Wählen Sie eine Zeit: {title}",
      offerHeading: "Wann passt es Ihnen?",
      offerPreview: "Freie Zeiten der Menschen, die Sie treffen, in Ihrer eigenen Zeitzone.",
      offerText: "Ein Gespräch für {job} ist noch offen: {title}. Bitte wählen Sie eine Zeit, die Ihnen passt.",
      chooseBy: "Bitte wählen Sie",
      by: "Bis {day}",
      length: "Dauer",
      minutes: "{minutes} Minuten",
      choose: "Zeit wählen",
      none: "Sie sehen die freien Zeiten in Ihrer eigenen Zeitzone. Passt keine, sagen Sie uns, welche passt. Ist das Gespräch gebucht, können Sie es einmal verlegen, ohne Begründung.",
      bookedSubject: "{day}, {from}: {title}",
      bookedHeading: "Ihr Gespräch ist gebucht",
      bookedText: "Ihr Gespräch für {job} ist gebucht: {title}. Die Kalendereinladung hängt an.",
      movedSubject: "Verlegt auf {day}, {from}: {title}",
      movedHeading: "Ihr Gespräch ist verlegt",
      movedText:
        "Ihr Gespräch für {job} hat jetzt eine andere Zeit. Die angehängte Einladung verschiebt es in Ihrem Kalender.",
      movedByYou: "Sie haben Ihr Gespräch für {job} verlegt. Die angehängte Einladung verschiebt es in Ihrem Kalender.",
      when: "Wann",
      who: "Wer",
      where: "Wo",
      time: "{from} bis {to} in {place} ({offset})",
      action: "Ansehen, verlegen oder absagen",
      change: "Sie können es bis {day}, {time}, einmal verlegen oder absagen. Danach antworten Sie auf diese E-Mail.",
      prepare: "So bereiten Sie sich vor",
      same: "Alle, die sich auf diese Stelle bewerben, bekommen dieselben Fragen. Fünf Minuten gehören Ihren eigenen.",
      cancelledSubject: "Abgesagt: {title} am {day}",
      cancelledHeading: "Ihr Gespräch ist abgesagt",
      cancelledText:
        "Ihr Gespräch für {job} findet nicht statt: {title}. Die angehängte Nachricht entfernt es aus Ihrem Kalender.",
      cancelledByYou:
        "Sie haben Ihr Gespräch für {job} abgesagt: {title}. Ihre Bewerbung ist damit nicht beendet. Wir bieten Ihnen innerhalb eines Arbeitstages andere Zeiten an.",
      cancelledNext: "{contact} schreibt Ihnen, wie es weitergeht.",
      hello: "Guten Tag {name},",
      closing: "Freundliche Grüße",
      why: "Sie erhalten diese E-Mail, weil Sie ein Gespräch für {job} haben.",
      fair: "Brauchen Sie etwas, damit es für Sie fair ist? Antworten Sie auf diese E-Mail. Wer Sie beurteilt, sieht das nie.",
      privacy: "{organization}. Ihre Daten: {contact}",
    },
  },
);

/** What every letter to a candidate about an interview has in common. */
export interface CandidateLetter {
  readonly to: Recipient;
  readonly job: string;
  readonly sender: Sender;
  readonly contact: ContactPerson;
  readonly preparation: CandidatePreparation;
  /** The candidate's own link to this interview; holds LINK_TOKEN. */
  readonly url: string;
}

/** Asks the candidate to choose a time. */
export function offerMail(
  about: CandidateLetter & { readonly minutes: number; readonly chooseBy: string },
): MailContent {
  const { to, job, preparation, url } = about;
  const t = say(to.locale);
  const { title } = preparation;
  const facts = [
    { label: t("chooseBy"), value: t("by", { day: about.chooseBy }) },
    { label: t("length"), value: t("minutes", { minutes: about.minutes }) },
  ];
  return letter(about, t("offerSubject", { title }), t("offerHeading"), t("offerPreview"), [
    { kind: "text", text: t("offerText", { job, title }) },
    { kind: "facts", facts },
    { kind: "action", label: t("choose"), url },
    { kind: "text", text: t("none") },
    ...prepare(about),
  ]);
}

/** The invitation of the candidate: when, whom, where, and until when they can change it. */
export function bookedMail(
  about: CandidateLetter & {
    readonly news: "booked" | "moved" | "movedByYou";
    /** The candidate's own time first, then the place of work's where its clock is another. */
    readonly times: readonly WrittenTime[];
    readonly who: readonly string[];
    readonly where: readonly string[];
    readonly changeUntil: { readonly day: string; readonly time: string };
  },
): MailContent {
  const { to, job, preparation, url, times, news } = about;
  const t = say(to.locale);
  const { title } = preparation;
  const [first] = times;
  const head = { day: first?.day ?? "", from: first?.from ?? "", title };
  const text = {
    booked: t("bookedText", { job, title }),
    moved: t("movedText", { job }),
    movedByYou: t("movedByYou", { job }),
  };
  const when = times.map(({ from, to: until, place, offset }) => t("time", { from, to: until, place, offset }));
  const subject = news === "booked" ? t("bookedSubject", head) : t("movedSubject", head);
  return letter(
    about,
    subject,
    news === "booked" ? t("bookedHeading") : t("movedHeading"),
    `${head.day}, ${head.from}`,
    [
      { kind: "text", text: text[news] },
      {
        kind: "facts",
        facts: [
          { label: t("when"), value: [head.day, ...when].join("\n") },
          { label: t("who"), value: about.who.join("\n") },
          { label: t("where"), value: about.where.join("\n") },
        ].filter(({ value }) => value !== ""),
      },
      { kind: "action", label: t("action"), url },
      { kind: "text", text: t("change", about.changeUntil) },
      ...prepare(about),
      { kind: "text", text: t("same") },
    ],
  );
}

/** Says that an interview does not take place, and what that means. */
export function cancelledMail(
  about: CandidateLetter & { readonly day: string; readonly byCandidate: boolean },
): MailContent {
  const { to, job, preparation, contact, day } = about;
  const t = say(to.locale);
  const { title } = preparation;
  const texts = about.byCandidate
    ? [t("cancelledByYou", { job, title })]
    : [t("cancelledText", { job, title }), t("cancelledNext", { contact: contact.name })];
  const blocks = texts.map((text) => ({ kind: "text" as const, text }));
  return letter(about, t("cancelledSubject", { title, day }), t("cancelledHeading"), "", blocks);
}

function prepare({ to, preparation }: CandidateLetter): MailBlock[] {
  if (preparation.text === "") return [];
  const text = preparation.format === "" ? preparation.text : `${preparation.format}. ${preparation.text}`;
  return [
    { kind: "heading", text: say(to.locale)("prepare") },
    { kind: "text", text },
  ];
}

function letter(
  { to, job, sender, contact }: CandidateLetter,
  subject: string,
  heading: string,
  preview: string,
  blocks: readonly MailBlock[],
): MailContent {
  const t = say(to.locale);
  return {
    subject,
    heading,
    preview,
    blocks: [{ kind: "text", text: t("hello", { name: to.greeting }) }, ...blocks],
    signature: {
      closing: t("closing"),
      name: contact.name,
      role: [contact.title, sender.name].filter((part) => part !== "").join(", "),
    },
    footer: [t("why", { job }), t("fair"), t("privacy", { organization: sender.name, contact: sender.privacyContact })],
  };
}
