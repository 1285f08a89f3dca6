/** Where something stands in a text: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is what was found. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text as terms are looked for in it, and the way back to the original. */
export interface NormalizedText {
  readonly original: string;
  /** NFKC, lower case, white space collapsed: " ", "\n" for one line break, PARAGRAPH for a blank line. */
  readonly characters: string;
  /** For each normalized character, where the original one starts and ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** For each normalized character, how many words started up to it: distances are counted in words. */
  readonly words: Uint32Array;
}

/** Stands for one or more blank lines. No term reaches across it. */
export const PARAGRAPH = "\u2029";

// Soft hyphens, zero-width characters and byte order marks that PDF files leave in the middle of words.
const isInvisible = (code: number): boolean => code === 0xad || code === 0xfeff || (code >= 0x200b && code <= 0x200d);
const OTHER_WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const ASCII_WORD: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9+#_]/.test(String.fromCharCode(code)),
);

/** Belongs to a word: letters, digits, and the signs that languages are named with (C++, C#). */
export function isWordCharacter(character: string): boolean {
  if (character === "") return false;
  const code = character.charCodeAt(0);
  return code < 128 ? ASCII_WORD[code] === true : OTHER_WORD_CHARACTER.test(character);
}

/**
 * Normalizes character by character, so that every normalized character knows where it came from. Composed forms across
 * characters are left alone: no term holds any. One pass.
 */
export function normalizeText(original: string): NormalizedText {
  const most = mostCharacters(original);
  const starts = new Uint32Array(most);
  const ends = new Uint32Array(most);
  const words = new Uint32Array(most);
  const parts: string[] = [];
  let count = 0;
  let word = 0;
  let inWord = false;
  const push = (character: string, start: number, end: number): void => {
    const belongs = isWordCharacter(character);
    if (belongs && !inWord) word += 1;
    inWord = belongs;
    parts.push(character);
    starts[count] = start;
    ends[count] = end;
    words[count] = word;
    count += 1;
  };

  let offset = 0;
  while (offset < original.length) {
    const code = original.codePointAt(offset) ?? 0;
    const end = offset + (code > 0xffff ? 2 : 1);
    if (isBlank(code)) {
      const blankEnd = endOfBlank(original, end);
      push(blankOf(original.slice(offset, blankEnd)), offset, blankEnd);
      offset = blankEnd;
      continue;
    }
    if (code < 128) push(original.charAt(offset).toLowerCase(), offset, end);
    // Unit by unit: what stays outside the basic plane is two of them.
    else if (!isInvisible(code))
      for (const unit of normalized(original.slice(offset, end)).split("")) push(unit, offset, end);
    offset = end;
  }
  return { original, characters: parts.join(""), starts, ends, words };
}

function mostCharacters(text: string): number {
  let most = text.length;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) most += LONGEST_LIGATURE;
  return most;
}

// The white space of Unicode, as \s knows it.
const isBlank = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  (code > 0x7f && code !== 0xfeff && /\s/u.test(String.fromCodePoint(code)));

function endOfBlank(text: string, from: number): number {
  let end = from;
  while (end < text.length && isBlank(text.charCodeAt(end))) end += 1;
  return end;
}

function blankOf(blank: string): string {
  const breaks = blank.match(/\r\n|[\n\r\f\v\u2028\u2029]/g)?.length ?? 0;
  return breaks === 0 ? " " : breaks === 1 ? "\n" : PARAGRAPH;
}

/** More than a ligature is a word in one character; no term holds any, and it may stay as it is. */
const LONGEST_LIGATURE = 4;

/** UTF-16 units of a character in NFKC and lower case; the many hyphens become the one on the keyboard. */
function normalized(character: string): string {
  const normal = character
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010\u2011]/g, "-");
  return normal.length > LONGEST_LIGATURE || /\s/u.test(normal) ? character : normal;
}

/** The original span of the normalized characters from `from` up to `to`. */
export const spanOf = ({ starts, ends }: NormalizedText, from: number, to: number): Span => ({
  start: starts[from] ?? 0,
  end: ends[to - 1] ?? 0,
});
