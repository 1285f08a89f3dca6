import { catalogue } from "@leadline/ui/text/catalogue";
import { firstChoiceId } from "#ui/choices.tsx";
import type { FormError } from "#ui/error-summary.tsx";
import { answerField, type Question } from "./apply-form.ts";

const texts = catalogue(
  {
    name: "Full name",
    called: "What should we call you?",
    email: "Email",
    link: "One link",
    resume: "Your CV",
    resumeText: "Your CV as text",
    form: "This form",
    nameNeeded: "Enter your name as you write it.",
    emailNeeded: "Enter your email address; your status link goes there.",
    emailWrong: "Check the address; it looks like name@example.com.",
    linkWrong: "Check the link; it starts with https://",
    chooseFirst: "Choose your CV first, then press “Fill in the form from my CV”.",
    resumeNeeded: "Attach your CV, or paste it as text.",
    again: "Attach your CV once more; the upload was not kept.",
    answerNeeded: "Answer this question.",
    choiceNeeded: "Choose one answer.",
    numberWrong: "Enter a number, for example 12.",
    amountWrong: "Enter a whole amount, for example 80000.",
    dateWrong: "Enter a date, for example 2027-03-01.",
    tooLong: "Shorten this a little.",
  },
  {
    de: {
      name: "Voller Name",
      called: "Wie sollen wir Sie nennen?",
      email: "E-Mail",
      link: "Ein Link",
      resume: "Ihr Lebenslauf",
      resumeText: "Ihr Lebenslauf als Text",
      form: "Dieses Formular",
      nameNeeded: "Geben Sie Ihren Namen so an, wie Sie ihn schreiben.",
      emailNeeded: "Geben Sie Ihre E-Mail-Adresse an; dorthin geht Ihr Statuslink.",
      emailWrong: "Prüfen Sie die Adresse; sie sieht aus wie name@beispiel.de.",
      linkWrong: "Prüfen Sie den Link; er beginnt mit https://",
      chooseFirst: "Wählen Sie zuerst Ihren Lebenslauf, dann „Formular aus meinem Lebenslauf ausfüllen“.",
      resumeNeeded: "Hängen Sie Ihren Lebenslauf an oder fügen Sie ihn als Text ein.",
      again: "Hängen Sie Ihren Lebenslauf noch einmal an; er wurde nicht aufbewahrt.",
      answerNeeded: "Beantworten Sie diese Frage.",
      choiceNeeded: "Wählen Sie eine Antwort.",
      numberWrong: "Geben Sie eine Zahl ein, zum Beispiel 12.",
      amountWrong: "Geben Sie einen ganzen Betrag ein, zum Beispiel 80000.",
      dateWrong: "Geben Sie ein Datum ein, zum Beispiel 2027-03-01.",
      tooLong: "Kürzen Sie das ein wenig.",
    },
  },
);

export const applyTexts = texts;

/** What the API said about one field of the input. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

/**
 * What the form says about each refused field: the API's own sentence in English, ours in other languages, and where
 * to go to mend it. `typed` tells an empty field from a wrong one.
 */
export function sayIssues(
  issues: readonly Issue[],
  { questions, language, typed }: { questions: readonly Question[]; language: string; typed: (path: string) => string },
): readonly FormError[] {
  const t = texts.in(language);
  const said = issues.map(({ path, message }): FormError => {
    const question = questions.find(({ key }) => path === `answers.${key}`);
    if (question) return { ...sayAnswer(question, language), ...(language === "en" && { message }) };
    const own = ownWords(path, typed(path) === "", language);
    return { target: targetOf(path), label: t(labelOf(path)), message: language === "en" || !own ? message : own };
  });
  return said.filter(({ target }, index) => said.findIndex((other) => other.target === target) === index);
}

const PATHS = ["name", "called", "email", "link", "resumeText"] as const;
const labelOf = (path: string): (typeof PATHS)[number] | "resume" | "form" =>
  PATHS.find((known) => known === path) ?? (isResume(path) ? "resume" : "form");
const targetOf = (path: string): string =>
  PATHS.find((known) => known === path) ?? (isResume(path) ? "resume" : "send");
const isResume = (path: string): boolean => path === "resume" || path === "documentId";

function ownWords(path: string, isEmpty: boolean, language: string): string | undefined {
  const t = texts.in(language);
  if (path === "name") return isEmpty ? t("nameNeeded") : t("tooLong");
  if (path === "called" || path === "resumeText") return t("tooLong");
  if (path === "email") return isEmpty ? t("emailNeeded") : t("emailWrong");
  if (path === "link") return t("linkWrong");
  if (path === "resume") return t("resumeNeeded");
  return path === "documentId" ? t("again") : undefined;
}

function sayAnswer({ key, type, label }: Question, language: string): FormError {
  const t = texts.in(language);
  const isChoice = type === "single" || type === "multiple" || type === "yes_no";
  const target = isChoice ? firstChoiceId(answerField(key)) : answerField(key);
  const words = {
    short_text: "answerNeeded",
    long_text: "answerNeeded",
    single: "choiceNeeded",
    multiple: "choiceNeeded",
    yes_no: "choiceNeeded",
    number: "numberWrong",
    currency: "amountWrong",
    date: "dateWrong",
    url: "linkWrong",
  } as const;
  return { target, label, message: t(words[type]) };
}
