import { words } from "#core/words.js";

/** The letter as the candidate reads it, sentence by sentence. */
export const letterWords = words(
  {
    heading: "Our offer: {title}",
    salutation: "Dear {name},",
    opening: "We would like you to join {organization} as {title}. These are the terms.",
    level: "Level: {level}.",
    pay: "Base pay: {amount} gross {interval, select, year {a year} month {a month} day {a day} other {an hour}}.",
    bonus: "Bonus: up to {percent} per cent of the base pay a year.",
    equity: "Equity: {equity}",
    start: "First day: {day}.",
    extras: "What comes with it:",
    answer:
      "You can accept or decline on your page until {until}, {city} time. Until then nothing here changes without your knowing.",
    endOf: "the end of {day}",
    questions: "If anything is unclear, answer the mail this letter came with. A person reads it.",
    closing: "With kind regards,",
    signature: "{name}, {organization}",
    fileTitle: "Offer letter {ref}",
    reference: "{ref}, version {number}",
    page: "Page {page} of {pages}",
    notWhole:
      "This file cannot draw every character: a � stands for each that it cannot. The letter on your page has them all.",
  },
  {
    de: {
      heading: "Unser Angebot: {title}",
      salutation: "Guten Tag {name},",
      opening: "wir möchten Sie als {title} bei {organization} gewinnen. Dies sind die Bedingungen.",
      level: "Stufe: {level}.",
      pay: "Grundgehalt: {amount} brutto {interval, select, year {im Jahr} month {im Monat} day {am Tag} other {in der Stunde}}.",
      bonus: "Bonus: bis zu {percent} Prozent des Grundgehalts im Jahr.",
      equity: "Beteiligung: {equity}",
      start: "Erster Arbeitstag: {day}.",
      extras: "Was dazugehört:",
      answer:
        "Sie können bis {until} (Ortszeit {city}) auf Ihrer Seite zusagen oder absagen. Bis dahin ändert sich hier nichts, ohne dass Sie es wissen.",
      endOf: "{day}, 24 Uhr",
      questions: "Wenn etwas unklar ist, antworten Sie auf die Mail, mit der dieser Brief kam. Ein Mensch liest sie.",
      closing: "Mit freundlichen Grüßen",
      signature: "{name}, {organization}",
      fileTitle: "Angebotsschreiben {ref}",
      reference: "{ref}, Fassung {number}",
      page: "Seite {page} von {pages}",
      notWhole:
        "Diese Datei kann nicht jedes Zeichen darstellen: Für solche steht ein �. Der Brief auf Ihrer Seite enthält alle.",
    },
  },
);
