import { IntlMessageFormat } from "intl-messageformat";

/** What a message may be filled with. Dates, money and lists arrive formatted, so that zone and locale are never guessed. */
export type Values = Readonly<Record<string, string | number>>;

/** `{values}` are asked for exactly when the message has a placeholder. */
type ValuesOf<Message extends string> = Message extends `${string}{${string}` ? [values: Values] : [];

/** A run of words in a sentence, or what a tag such as `<b>` made of one. */
type Wrap<Node> = (words: readonly (string | Node)[]) => Node;
type RichValues<Node> = Readonly<Record<string, string | number | Node | Wrap<Node>>>;

type Messages = Readonly<Record<string, string>>;
type Translations<M extends Messages> = Readonly<Record<string, { readonly [Key in keyof M]: string }>>;

/** The texts of one screen or component in one language. */
export interface Translate<M extends Messages> {
  <Key extends keyof M & string>(key: Key, ...values: ValuesOf<M[Key]>): string;

  /** The sentence in pieces, for `<b>words</b>` and values that are elements; `Rich` renders it. */
  rich<Key extends keyof M & string, Node>(key: Key, values: RichValues<Node>): readonly (string | Node)[];
}

/** The texts of one screen or component, written in English; `in(locale)` reads them in another language. */
export interface Catalogue<M extends Messages> extends Translate<M> {
  in(locale: string): Translate<M>;
}

/**
 * Every text that a person reads goes through a catalogue:
 *
 *     const t = catalogue({ moved: "{name} moved to {stage}", days: "{count, plural, one {# day} other {# days}}" });
 *     t("moved", { name, stage });
 *
 * Messages are ICU message format. A translation has every key of the source or does not compile; a locale without
 * a translation falls back to its language, then to the source.
 */
export function catalogue<const M extends Messages>(
  source: M,
  translations: Translations<M> = {},
  sourceLocale = "en-GB",
): Catalogue<M> {
  const inLocale = new Map<string, Translate<M>>();

  function translate(locale: string): Translate<M> {
    const known = inLocale.get(locale);
    if (known) return known;
    const language = locale.split("-", 1)[0] ?? locale;
    const translated = translations[locale] ?? translations[language];
    const made = translator<M>(translated ?? source, translated ? locale : sourceLocale);
    inLocale.set(locale, made);
    return made;
  }

  const english = translator<M>(source, sourceLocale);
  return Object.assign(english, { in: translate });
}

function translator<M extends Messages>(messages: { readonly [Key in keyof M]: string }, locale: string): Translate<M> {
  const parsed = new Map<string, IntlMessageFormat>();

  function format(key: keyof M & string): IntlMessageFormat {
    const known = parsed.get(key);
    if (known) return known;
    const made = new IntlMessageFormat(messages[key], locale);
    parsed.set(key, made);
    return made;
  }

  const plain = (key: keyof M & string, values?: Values): string => String(format(key).format<string>({ ...values }));

  const rich = <Node>(key: keyof M & string, values: RichValues<Node>): readonly (string | Node)[] =>
    format(key)
      // oxlint-disable-next-line typescript/consistent-type-assertions -- its type has no callback that answers a node
      .formatToParts<Node>(values as Record<string, string | number | Node>)
      .map(({ value }) => value);

  return Object.assign(plain, { rich });
}
