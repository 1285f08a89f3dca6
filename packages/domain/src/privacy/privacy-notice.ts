/** The words above the send button, in one language. `{organization}` and `{contact}` are filled in when shown. */
export interface PrivacyNotice {
  readonly version: string;
  readonly locale: string;
  readonly short: string;
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
  readonly keepForOtherJobs: string;
}

/** The version that stands on forms now. Older texts are never edited: consent refers to the words as they were. */
export const NOTICE_VERSION = "1";

const NOTICES: readonly PrivacyNotice[] = [
  {
    version: "1",
    locale: "en",
    short:
      "{organization} uses what you send to decide about this job, and for nothing else. People decide; no software sorts or rejects you. We delete everything 6 months after the decision. You can see, correct or delete it at any time: write to {contact}.",
    sections: [
      {
        heading: "What we keep",
        text: "Your name and address, your CV, your answers, and what the people who speak with you write down. No photo, no date of birth, nothing about your pay so far.",
      },
      {
        heading: "What we use it for",
        text: "To decide about the job you applied for. The legal ground is the steps before a contract that you asked for by applying.",
      },
      {
        heading: "Who sees it",
        text: "The people who take part in hiring for this job. Nobody outside {organization}.",
      },
      {
        heading: "How long it stays",
        text: "Six months after the decision. Longer only if you tick the box that allows it, and then twelve months.",
      },
      {
        heading: "Your rights",
        text: "You may ask for a copy, have mistakes corrected, have everything deleted, or take back what you agreed to. Write to {contact}. You may also complain to the data protection authority where you live.",
      },
    ],
    keepForOtherJobs:
      "Also keep my details for other Tech Lead jobs, for 12 months. It makes no difference to this application.",
  },
  {
    version: "1",
    locale: "de",
    short:
      "{organization} verwendet Ihre Angaben, um über diese Stelle zu entscheiden, und für nichts anderes. Menschen entscheiden; keine Software sortiert Sie oder lehnt Sie ab. Wir löschen alles 6 Monate nach der Entscheidung. Sie können Ihre Daten jederzeit einsehen, berichtigen oder löschen lassen: Schreiben Sie an {contact}.",
    sections: [
      {
        heading: "Was wir aufbewahren",
        text: "Ihren Namen und Ihre Adresse, Ihren Lebenslauf, Ihre Antworten und was die Menschen notieren, die mit Ihnen sprechen. Kein Foto, kein Geburtsdatum, nichts über Ihr bisheriges Gehalt.",
      },
      {
        heading: "Wofür wir es verwenden",
        text: "Um über die Stelle zu entscheiden, auf die Sie sich bewerben. Rechtsgrundlage sind die Schritte vor einem Vertrag, um die Sie mit der Bewerbung bitten.",
      },
      {
        heading: "Wer es sieht",
        text: "Die Menschen, die an der Besetzung dieser Stelle mitwirken. Niemand außerhalb von {organization}.",
      },
      {
        heading: "Wie lange es bleibt",
        text: "Sechs Monate nach der Entscheidung. Länger nur, wenn Sie das Kästchen dafür ankreuzen, und dann zwölf Monate.",
      },
      {
        heading: "Ihre Rechte",
        text: "Sie können eine Kopie verlangen, Fehler berichtigen lassen, alles löschen lassen und Ihre Zustimmung zurücknehmen. Schreiben Sie an {contact}. Sie können sich auch bei der Datenschutzbehörde Ihres Wohnorts beschweren.",
      },
    ],
    keepForOtherJobs:
      "Meine Angaben 12 Monate lang auch für andere Tech-Lead-Stellen aufbewahren. Für diese Bewerbung macht es keinen Unterschied.",
  },
];

/** The notice in a language, or in English when there is none in it. */
export function privacyNotice(
  locale: string,
  names: { readonly organization: string; readonly contact: string },
  version: string = NOTICE_VERSION,
): PrivacyNotice | undefined {
  const ofVersion = NOTICES.filter((notice) => notice.version === version);
  const language = locale.split("-", 1)[0];
  const notice = ofVersion.find((text) => text.locale === language) ?? ofVersion.find((text) => text.locale === "en");
  if (!notice) return undefined;
  const fill = (text: string): string =>
    text.replaceAll("{organization}", () => names.organization).replaceAll("{contact}", () => names.contact);
  return {
    ...notice,
    short: fill(notice.short),
    sections: notice.sections.map(({ heading, text }) => ({ heading, text: fill(text) })),
  };
}

/** Whether words of that version were ever shown. */
export const isNoticeVersion = (version: string): boolean => NOTICES.some((notice) => notice.version === version);
