const TINTS = ["accent", "success", "warn", "danger", "info"] as const;
export type Tint = (typeof TINTS)[number];

const LATIN_LIKE = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}]/u;
const IDEOGRAPHS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: "grapheme" });

const firstLetter = (word: string): string => {
  const [first] = GRAPHEMES.segment(word.replace(/^[^\p{L}\p{N}]+/u, ""));
  return first?.segment ?? "";
};

/**
 * One or two letters for a name: first and last word in alphabets with capitals ("AO"), the first character where one
 * character says it ("渡"), the first letters as they are elsewhere.
 */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .filter((word) => firstLetter(word) !== "");
  const [first = "", last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  if (IDEOGRAPHS.test(first)) return firstLetter(first);
  const letters = firstLetter(first) + (last ? firstLetter(last) : "");
  return LATIN_LIKE.test(first) ? letters.toLocaleUpperCase("en") : letters;
}

/** The same name always has the same tint, on every page and for everybody. */
export function tintOf(name: string): Tint {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return TINTS[sum % TINTS.length] ?? "accent";
}
