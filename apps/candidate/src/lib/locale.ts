/** Languages the candidate app is written in. The first is the one everything falls back to. */
export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself, for the switch in the footer. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch" };

// How dates and amounts are written when the browser names no region.
const DEFAULT_REGION: Readonly<Record<Language, string>> = { en: "en-GB", de: "de-DE" };

const isLanguage = (text: string): text is Language => LANGUAGES.some((language) => language === text);

export interface ChosenLocale {
  readonly language: Language;
  /** The language with the reader's region: dates in American English differ from British ones. */
  readonly locale: string;
}

/** The best of what we have: what was asked for, else what the browser prefers, else English. */
export function chooseLocale(asked: string | undefined, acceptLanguage: string | undefined): ChosenLocale {
  const accepted = readAcceptLanguage(acceptLanguage);
  const languageOf = (tag: string): string => tag.split("-", 1)[0]?.toLowerCase() ?? "";
  const wanted = [asked ?? "", ...accepted.map(languageOf)].find((text) => isLanguage(text));
  const language = wanted !== undefined && isLanguage(wanted) ? wanted : LANGUAGES[0];
  const regional = accepted.find((tag) => tag.includes("-") && languageOf(tag) === language);
  return { language, locale: regional ?? DEFAULT_REGION[language] };
}

/** The tags of the header that are real, most wanted first. */
function readAcceptLanguage(header: string | undefined): string[] {
  const weighed = (header ?? "")
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const weight = /^\s*q=(\d(?:\.\d+)?)\s*$/.exec(parameters.join(";"))?.[1];
      return { tag: canonical(tag), weight: weight === undefined ? 1 : Number(weight) };
    });
  return weighed
    .filter(({ tag, weight }) => tag !== undefined && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ tag }) => tag ?? []);
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim())[0];
  } catch {
    return undefined;
  }
}
