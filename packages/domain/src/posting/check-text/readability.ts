import type { Block } from "./blocks.js";

/** How hard a text is to read. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Flesch-Kincaid grade: years of school it takes, `0.39 words/sentences + 11.8 syllables/words - 15.59`. */
  readonly grade: number;
  /** Flesch reading ease, 0 (hard) to 100 (easy): `206.835 - 1.015 words/sentences - 84.6 syllables/words`. */
  readonly ease: number;
  readonly wordsPerSentence: number;
}

/** The two formulas over counts; every text without a word or a sentence has grade and ease 0. */
export function readabilityOf({
  words,
  sentences,
  syllables,
}: Pick<Readability, "words" | "sentences" | "syllables">): Readability {
  if (words < 1 || sentences < 1) return { words, sentences, syllables, grade: 0, ease: 0, wordsPerSentence: 0 };
  const wordsPerSentence = words / sentences;
  const syllablesPerWord = syllables / words;
  return {
    words,
    sentences,
    syllables,
    grade: 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59,
    ease: 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord,
    wordsPerSentence,
  };
}

/** One sentence of a block, by the words it has. */
export interface Sentence {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

// Up to a stop that a blank follows, or a line's end: "3.5" and "Node.js" do not end a sentence.
const SENTENCE = /(?:[^.!?\n]|[.!?](?!\s|$))+[.!?]*/gu;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’+#-]|\.(?=[\p{L}\p{N}]))*/gu;

/** The sentences of blocks. A block ends a sentence, so that bullets without a full stop count as one each. */
export function sentencesOf(blocks: readonly Block[]): readonly Sentence[] {
  return blocks.flatMap(({ field, text }) =>
    [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }): Sentence[] => {
      const words = sentence.match(WORD) ?? [];
      const start = index + sentence.length - sentence.trimStart().length;
      return words.length > 0 ? [{ field, start, end: index + sentence.trimEnd().length, words }] : [];
    }),
  );
}

/** Words, sentences and syllables of a text, with what follows from them. */
export function readabilityOfSentences(sentences: readonly Sentence[]): Readability {
  const words = sentences.flatMap((sentence) => sentence.words);
  return readabilityOf({
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  });
}

/**
 * Syllables of a word by rule, the same every time: groups of "aeiouy", less one for a silent "e" at the end (not in
 * "le" after a consonant), at least one; one for anything with digits, "#" or "+". Source: framework document 7.2.
 */
export function syllablesOf(word: string): number {
  if (/[\d#+]/.test(word)) return 1;
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 0;
  // Silent: an "e" after a consonant, alone in its group, but not the one that makes "table" two.
  const silent = /[^aeiouy]e$/.test(letters) && !/[^aeiouy]le$/.test(letters);
  return Math.max(1, groups - (silent ? 1 : 0));
}
