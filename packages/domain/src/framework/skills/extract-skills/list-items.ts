import { SKILL_HEADINGS } from "./everyday-words.js";
import type { FoundTerm } from "./find-terms.js";
import type { NormalizedText } from "./normalized-text.js";
import { wordBefore } from "./surrounding-words.js";

const BETWEEN_ITEMS = /^(?:[ \n]?[,;|/•·&+\n()][ \n]?|,? (?:and|or) |, (?:and|or) )+$/;

/** Nothing but what separates items stands between the two, the earlier first. */
export function adjacent({ characters }: NormalizedText, left: FoundTerm, right: FoundTerm): boolean {
  if (right.from - left.to > 8) return false;
  return BETWEEN_ITEMS.test(characters.slice(left.to, right.from));
}

/** An item begins or ends with the term: a separator, or the end of a line or a sentence, on at least one side. */
export function bordersItem({ characters }: NormalizedText, { from, to }: FoundTerm): boolean {
  const before = characters.slice(Math.max(0, from - 5), from);
  const after = characters.slice(to, to + 5);
  const opens = from === 0 || /(?:^|[,;:|/•·&+\n(\u2029][ \n]?| (?:and|or|in|with|using) )$/.test(before);
  const closes =
    to === characters.length || /^(?:[ \n]?[,;|/•·&+\n)\u2029]|[.](?:[^a-z0-9]|$)| (?:and|or) )/.test(after);
  return opens || closes;
}

/** The first item under a heading such as "Languages:". */
export function underHeading({ characters }: NormalizedText, { from }: FoundTerm): boolean {
  if (!/:[ \n]?$/.test(characters.slice(Math.max(0, from - 2), from))) return false;
  return SKILL_HEADINGS.has(wordBefore(characters, from));
}
