import { BEFORE_A_LETTER, EVERYDAY_WORDS, NOUNS_OF_THE_TRADE } from "./everyday-words.js";
import type { FoundTerm } from "./find-terms.js";
import type { NormalizedText } from "./normalized-text.js";
import { wordAfter, wordBefore } from "./surrounding-words.js";

/** A term that means something else in everyday English. */
export const isEveryday = ({ term }: FoundTerm): boolean => term in EVERYDAY_WORDS;

/** Written as the skill is written, and not in one of the known other meanings. */
export function mayBeMeant(text: NormalizedText, one: FoundTerm): boolean {
  if (isOtherMeaning(text, one)) return false;
  const written = text.original.slice(text.starts[one.from], text.ends[one.to - 1]);
  const style = EVERYDAY_WORDS[one.term];
  if (style === "word") return true;
  if (style === "capitals") return written === written.toUpperCase();
  if (written === written.toLowerCase()) return false;
  return !startsSentence(text, one) || followsLikeAName(text, one);
}

/** One of the other meanings that show: "go-to", "Series C", "R&D", "Maria C. Lopez", "Spring 2021". */
export function isOtherMeaning(text: NormalizedText, one: FoundTerm): boolean {
  const { characters } = text;
  const before = wordBefore(characters, one.from);
  const after = characters.slice(one.to, one.to + 6);
  const twoBefore = characters.slice(Math.max(0, one.from - 2), one.from);
  // "go-to", "C-level", "R-squared": one word with what follows, unless that says "made of it".
  if (/^-[a-z]/.test(after) && !/^-(?:base|driv|cent|nati|powe|writ|back|serv)/.test(after)) return true;
  if (characters.charAt(one.from - 1) === "-") return true;
  if (one.term.length === 1)
    return (
      (/[\p{L}\p{N}][ \n]$/u.test(twoBefore) && BEFORE_A_LETTER.has(before)) ||
      /^ ?&/.test(after) ||
      /& ?$/.test(twoBefore) ||
      isInitial(text, one)
    );
  return one.term === "spring" && /^ ['’]?\d{2}/.test(after);
}

/** "Maria C. Lopez": a letter with a point between names. */
function isInitial(text: NormalizedText, { from, to }: FoundTerm): boolean {
  if (text.characters.charAt(to) !== ".") return false;
  const next = text.original.charAt(text.starts[to + 2] ?? text.original.length);
  const before = wordBefore(text.characters, from);
  return /\p{Lu}/u.test(next) && !["in", "and", "or", "with", "using"].includes(before);
}

const startsSentence = ({ characters }: NormalizedText, { from }: FoundTerm): boolean =>
  from === 0 || /[.!?:\n\u2029•·▪*>–—-]\s?$/u.test(characters.slice(Math.max(0, from - 2), from));

function followsLikeAName(text: NormalizedText, one: FoundTerm): boolean {
  const after = text.characters.slice(one.to, one.to + 24);
  if (!/^ [a-z]/.test(after)) return true;
  return NOUNS_OF_THE_TRADE.has(wordAfter(text.characters, one.to)) || /^ (?:and|or|for|in|on|with|since) /.test(after);
}

/** A noun of the trade follows: "Go services". */
export const beforeNoun = ({ characters }: NormalizedText, { to }: FoundTerm): boolean =>
  characters.charAt(to) === " " && NOUNS_OF_THE_TRADE.has(wordAfter(characters, to));
