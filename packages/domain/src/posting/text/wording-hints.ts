import { blocksOf } from "../check-text/blocks.js";
import { excludingWords } from "../check-text/excluding-words.js";
import type { PostingText } from "./posting-text.js";

/** A word that keeps people from applying, and what to write instead (framework document 7.2, JD-EXCL). */
export interface WordingHint {
  readonly word: string;
  readonly instead: string;
}

/** Excluding words in a posting, each once, in the order of the list. Advice only: a person decides. */
export function wordingHints(text: PostingText): readonly WordingHint[] {
  const hints = new Map(excludingWords(blocksOf("", text)).map(({ word, instead }) => [word, instead]));
  return [...hints].map(([word, instead]) => ({ word, instead }));
}
