import { SKILL_CATEGORIES } from "../skill.js";
import { BEFORE_A_LETTER, EVERYDAY_WORDS, NOUNS_OF_THE_TRADE, SKILL_HEADINGS } from "./everyday-words.js";
import type { FoundTerm } from "./find-terms.js";
import { isWordCharacter, PARAGRAPH, type NormalizedText } from "./normalized-text.js";

const NEARBY_WORDS = 12;
/** How close two everyday words have to stand to speak for each other: "from Spark to Snowflake". */
const CLOSE_WORDS = 3;

/**
 * Leaves out everyday words that are not meant as skills. One counts when it is written as the skill is, and another
 * skill that is evidence for the same competency stands within twelve words, or the text also names it by a term of its own ("golang"), or it is
 * an item in a list of skills, or a noun of the trade follows ("Go services").
 */
export function confirmInContext(text: NormalizedText, found: readonly FoundTerm[]): readonly FoundTerm[] {
  const certain = found.map((one) => !isEveryday(one));
  const named = new Set(found.filter((one) => !isEveryday(one)).map(({ skill }) => skill));
  const possible = found.map((one) => !isEveryday(one) || mayBeMeant(text, one));
  // Twice, so that the second of two everyday words can lean on the first.
  for (let turn = 0; turn < 2; turn += 1)
    for (const [index, one] of found.entries()) {
      if (certain[index] || (!possible[index] && !isLowerInList(found, index))) continue;
      certain[index] =
        (possible[index] === true && (named.has(one.skill) || beforeNoun(text, one) || nearKin(found, index))) ||
        inList(found, index);
    }
  return found.filter((_, index) => certain[index]);

  function nearKin(all: readonly FoundTerm[], index: number): boolean {
    const one = all[index];
    return [...nearby(all, index)].some((other) => {
      const company = all[other];
      if (!one || !company) return false;
      if (certain[other]) return competencyOf(company) === competencyOf(one);
      return possible[other] && company.category === one.category && wordsBetween(text, one, company) <= CLOSE_WORDS;
    });
  }

  function* nearby(all: readonly FoundTerm[], index: number): Generator<number> {
    const one = all[index];
    for (const step of [-1, 1])
      for (let other = index + step; other >= 0 && other < all.length; other += step) {
        const company = all[other];
        if (!one || !company || wordsBetween(text, one, company) > NEARBY_WORDS) break;
        yield other;
      }
  }

  function inList(all: readonly FoundTerm[], index: number): boolean {
    const one = all[index];
    if (!one || !standsAlone(text, one)) return false;
    if (underHeading(text, one)) return true;
    return [index - 1, index + 1].some(
      (other) => all[other] && (certain[other] || possible[other]) && adjacent(text, all, index, other),
    );
  }

  function isLowerInList(all: readonly FoundTerm[], index: number): boolean {
    const one = all[index];
    return (
      one !== undefined &&
      !refused(text, one) &&
      [index - 1, index + 1].every((other) => certain[other] && adjacent(text, all, index, other))
    );
  }
}

const competencyOf = ({ category }: FoundTerm): string => SKILL_CATEGORIES[category].competency;
const wordsBetween = ({ words }: NormalizedText, one: FoundTerm, other: FoundTerm): number =>
  Math.abs((words[one.from] ?? 0) - (words[other.from] ?? 0));

const isEveryday = ({ term }: FoundTerm): boolean => term in EVERYDAY_WORDS;

/** Written as the skill is written, and not in one of the known other meanings. */
function mayBeMeant(text: NormalizedText, one: FoundTerm): boolean {
  if (refused(text, one)) return false;
  const written = text.original.slice(text.starts[one.from], text.ends[one.to - 1]);
  const style = EVERYDAY_WORDS[one.term];
  if (style === "word") return true;
  if (style === "capitals") return written === written.toUpperCase();
  if (written === written.toLowerCase()) return false;
  return !startsSentence(text, one) || followsLikeAName(text, one);
}

function refused(text: NormalizedText, one: FoundTerm): boolean {
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

const beforeNoun = ({ characters }: NormalizedText, { to }: FoundTerm): boolean =>
  characters.charAt(to) === " " && NOUNS_OF_THE_TRADE.has(wordAfter(characters, to));

function wordBefore(characters: string, from: number): string {
  const piece = characters.slice(Math.max(0, from - 24), from);
  return /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(piece)?.[1] ?? "";
}

const wordAfter = (characters: string, to: number): string =>
  /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)/u.exec(characters.slice(to, to + 32))?.[1] ?? "";

const BETWEEN_ITEMS = /^(?:[ \n]?[,;|/•·&+\n()][ \n]?|,? (?:and|or) |, (?:and|or) )+$/;

/** Nothing but what separates items stands between the two. */
function adjacent({ characters }: NormalizedText, all: readonly FoundTerm[], one: number, other: number): boolean {
  const left = all[Math.min(one, other)];
  const right = all[Math.max(one, other)];
  if (!left || !right || right.from - left.to > 8) return false;
  return BETWEEN_ITEMS.test(characters.slice(left.to, right.from));
}

/** The term is a whole item: separators or the end of a line or sentence on both sides. */
function standsAlone({ characters }: NormalizedText, { from, to }: FoundTerm): boolean {
  const before = characters.slice(Math.max(0, from - 5), from);
  const after = characters.slice(to, to + 5);
  const opens = from === 0 || /(?:^|[,;:|/•·&+\n(\u2029][ \n]?| (?:and|or|in|with|using) )$/.test(before);
  const closes =
    to === characters.length || /^(?:[ \n]?[,;|/•·&+\n)\u2029]|[.](?:[^a-z0-9]|$)| (?:and|or) )/.test(after);
  return opens || closes;
}

function underHeading({ characters }: NormalizedText, { from }: FoundTerm): boolean {
  if (!/:[ \n]?$/.test(characters.slice(Math.max(0, from - 2), from))) return false;
  return SKILL_HEADINGS.has(wordBefore(characters, from));
}

/** Three words before a term that deny or soften it, without a comma or a stop between. */
export function isOnlyMentioned({ characters }: NormalizedText, { from }: FoundTerm): boolean {
  const piece = characters.slice(Math.max(0, from - 40), from);
  const clause = piece.slice(
    Math.max(...[",", ".", ";", ":", "!", "?", "(", PARAGRAPH].map((mark) => piece.lastIndexOf(mark))) + 1,
  );
  const words = clause.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && isWordCharacter(word.charAt(0)));
  return words.slice(-3).some((word) => word === "no" || word === "without" || word === "basic");
}
