import { spanOf, type NormalizedText, type Span } from "../skills/extract-skills/normalized-text.js";
import { NUMBER, valueOf } from "./number-words.js";

/** Years of work as the text states them: at least so many, or from one year to another (null: still going on). */
export type YearsHit = Span &
  (
    | { readonly kind: "stated"; readonly years: number }
    | { readonly kind: "period"; readonly from: number; readonly to: number | null }
  );

// Every repetition below is bounded, so that no text makes the search slow.
const STATED = new RegExp(
  `(?<![\\p{L}\\p{N}.])(${NUMBER})(?: ?(?:-|–|to) ?${NUMBER})?(?: ?\\+| plus)?[ \\n-](?:years?|yrs?)\\b` +
    `(?:['’]? (?:of )?(?:[\\p{L}-]{1,20} ){0,2}experience)?`,
  "gu",
);
const BEFORE_ANOTHER_MEANING = /(?:\b(?:next|every|within|in|after|aged|age|turned|first)|[£$€]) ?$/;
const AFTER_ANOTHER_MEANING =
  /^[ \n-](?:old|ago|later|older|earlier|from|warranty|contract|plan|roadmap|degree|course|program|programme|term|history)\b/;

const MONTH = "(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? |\\d{1,2}[./])?";
const YEAR = "((?:19[5-9]|20[0-4])\\d)";
const PERIOD = new RegExp(
  `(?<![\\p{L}\\p{N}.])${MONTH}${YEAR}[ \\n]?(?:-|–|—|to|until|till)[ \\n]?(?:${MONTH}${YEAR}|present|today|now|current|ongoing)\\b`,
  "gu",
);
const SINCE = new RegExp(`\\bsince ${MONTH}${YEAR}\\b`, "gu");

/** Durations and periods, in order. Ages, deadlines and "three years ago" are left out. */
export function findYears(text: NormalizedText): readonly YearsHit[] {
  const { characters } = text;
  const hits: YearsHit[] = [];
  for (const { 0: all, 1: number = "", index } of characters.matchAll(STATED)) {
    const end = index + all.length;
    if (BEFORE_ANOTHER_MEANING.test(characters.slice(Math.max(0, index - 12), index))) continue;
    if (AFTER_ANOTHER_MEANING.test(characters.slice(end, end + 14))) continue;
    hits.push({ kind: "stated", years: valueOf(number), ...spanOf(text, index, end) });
  }
  for (const { 0: all, 1: from, 2: to, index } of characters.matchAll(PERIOD)) {
    if (to !== undefined && to < (from ?? "")) continue;
    hits.push({ kind: "period", from: Number(from), to: to === undefined ? null : Number(to), ...at(all, index) });
  }
  for (const { 0: all, 1: from, index } of characters.matchAll(SINCE))
    hits.push({ kind: "period", from: Number(from), to: null, ...at(all, index) });
  return hits.toSorted((a, b) => a.start - b.start);

  function at(all: string, index: number): Span {
    return spanOf(text, index, index + all.length);
  }
}
