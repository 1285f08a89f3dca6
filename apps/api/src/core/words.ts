import { IntlMessageFormat } from "intl-messageformat";

type Messages = Readonly<Record<string, string>>;
/** Values arrive formatted where zone or currency matter. */
export type Values = Readonly<Record<string, string | number>>;
type ValuesOf<Message extends string> = Message extends `${string}{${string}` ? [values: Values] : [];

/** The texts of one letter or page in one language. */
export type Say<M extends Messages> = <Key extends keyof M & string>(key: Key, ...values: ValuesOf<M[Key]>) => string;

/**
 * Texts the API itself writes to people (mail, generated pages), in ICU message format: English, and every other
 * language whole or not at all. A locale without a translation falls back to its language, then to English.
 */
export function words<const M extends Messages>(
  english: M,
  translations: Readonly<Record<string, { readonly [Key in keyof M]: string }>> = {},
): (locale: string) => Say<M> {
  const parsed = new Map<string, IntlMessageFormat>();
  return (locale) => {
    const language = locale.split("-", 1)[0] ?? "en";
    const translated = translations[locale] ?? translations[language];
    const inLanguage = translated ? locale : "en-GB";
    return (key, ...[values]) => {
      const id = `${inLanguage} ${key}`;
      const format =
        parsed.get(id) ??
        new IntlMessageFormat((translated ?? english)[key], inLanguage, undefined, { ignoreTag: true });
      parsed.set(id, format);
      return String(format.format<string>({ ...values }));
    };
  };
}
