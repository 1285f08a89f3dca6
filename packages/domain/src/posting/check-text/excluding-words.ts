import type { Block } from "./blocks.js";
import type { Place } from "./finding.js";
import { EXCLUDING_WORDS } from "./words/excluding-words.js";

/** A word that keeps people from applying, where it stands, and what to write instead. */
export interface ExcludingWord {
  readonly word: string;
  readonly instead: string;
  readonly place: Place;
}

const PATTERNS = EXCLUDING_WORDS.map(([word, instead]) => ({
  word,
  instead,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${word.replaceAll(" ", "[^\\p{L}\\p{N}]{1,8}")}(?![\\p{L}\\p{N}])`, "giu"),
}));

/** Every excluding word of a text, in the order of the list. Whole words only; what stands between two does not matter. */
export const excludingWords = (blocks: readonly Block[]): readonly ExcludingWord[] =>
  PATTERNS.flatMap(({ word, instead, pattern }) =>
    blocks.flatMap(({ field, text }) =>
      [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
        word,
        instead,
        place: { field, start: index, end: index + written.length },
      })),
    ),
  );
