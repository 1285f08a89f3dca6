import type { Block } from "./blocks.js";
import type { Place } from "./finding.js";
import { ALTERNATIVES, FEMININE_STEMS, MASCULINE_STEMS, NOT_CODED } from "./words/gender-words.js";

/** A word that readers associate with men or with women. */
export interface CodedWord {
  readonly coding: "masculine" | "feminine";
  readonly word: string;
  readonly place: Place;
  /** What to write instead; missing when nothing is suggested. */
  readonly instead: string | undefined;
}

/** Which way a text leans: by one word it does not, by four it does strongly. */
export type GenderBand = "neutral" | "masculineLeaning" | "stronglyMasculine" | "feminineLeaning" | "stronglyFeminine";

/** How a text is worded. Advice, never an obstacle; and a text that leans to women is not "corrected". */
export interface GenderCoding {
  readonly masculine: number;
  readonly feminine: number;
  /** Coded words in 100 words of text, 0 for an empty text. */
  readonly masculinePer100: number;
  readonly femininePer100: number;
  readonly band: GenderBand;
  readonly words: readonly CodedWord[];
}

const stemPattern = (stems: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join("|")})\\p{L}{0,20}`, "gu");
const CODED = [
  { coding: "masculine", pattern: stemPattern(MASCULINE_STEMS) },
  { coding: "feminine", pattern: stemPattern(FEMININE_STEMS) },
] as const;
const EXCEPTIONS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NOT_CODED.join("|")})(?![\\p{L}\\p{N}])`, "gu");

/**
 * Counts coded words: stems at the beginning of a word, without the terms of the trade, "lead" at most once. The band is
 * `neutral` up to a difference of one, strong from four. Source: framework document 7.3.
 */
export function genderCoding(blocks: readonly Block[]): GenderCoding {
  const words: CodedWord[] = [];
  let led = false;
  for (const { field, text } of blocks) {
    const lower = sameLength(text);
    const technical = [...lower.matchAll(EXCEPTIONS)].map(({ 0: term, index }) => ({
      start: index,
      end: index + term.length,
    }));
    for (const { coding, pattern } of CODED)
      for (const { 0: word, index: start } of lower.matchAll(pattern)) {
        const end = start + word.length;
        if (technical.some((term) => term.start <= start && start < term.end)) continue;
        const isLead = coding === "masculine" && word.startsWith("lead");
        if (isLead && led) continue;
        led ||= isLead;
        words.push({ coding, word: text.slice(start, end), place: { field, start, end }, instead: alternative(word) });
      }
  }
  const masculine = words.filter(({ coding }) => coding === "masculine").length;
  const feminine = words.length - masculine;
  const total = blocks.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const per100 = (count: number): number => (total === 0 ? 0 : (100 * count) / total);
  return {
    masculine,
    feminine,
    masculinePer100: per100(masculine),
    femininePer100: per100(feminine),
    band: bandOf(masculine - feminine),
    words,
  };
}

function bandOf(difference: number): GenderBand {
  if (Math.abs(difference) <= 1) return "neutral";
  if (difference > 0) return difference >= 4 ? "stronglyMasculine" : "masculineLeaning";
  return difference <= -4 ? "stronglyFeminine" : "feminineLeaning";
}

const alternative = (word: string): string | undefined =>
  Object.entries(ALTERNATIVES).find(([stem]) => word.startsWith(stem))?.[1];

/** Lower case with every offset where it was: the few characters that grow stay as they are. */
const sameLength = (text: string): string =>
  text.replace(/\p{Lu}/gu, (character) => {
    const lower = character.toLowerCase();
    return lower.length === character.length ? lower : character;
  });
