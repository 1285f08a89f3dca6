import { z } from "zod";
import { line } from "../shared/text.js";

/** A person's name as they write it: one field, any script, one to 200 characters, never split or corrected. */
export const personName = line(200, "Your name");

/** What a person wants to be called; empty when they did not say. */
export const calledName = z.union([z.string().trim().length(0), line(80, "What we should call you")]);

const TITLES = new Set([
  "dr",
  "dr.",
  "med.",
  "prof",
  "prof.",
  "mr",
  "mr.",
  "mrs",
  "mrs.",
  "ms",
  "ms.",
  "mx",
  "mx.",
  "herr",
  "frau",
  "ing.",
  "dipl.-ing.",
]);
const LATIN_WORD = /^\p{Script=Latin}/u;

/**
 * How a letter addresses somebody: what they asked to be called, else the first word of a name in Latin letters
 * (titles left out), else the whole name, because in many scripts the family name comes first.
 */
export function greetingName(name: string, called: string | null): string {
  if (called !== null && called.trim() !== "") return called.trim();
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => !TITLES.has(word.toLowerCase()));
  const [first] = words;
  return first !== undefined && words.length > 1 && LATIN_WORD.test(first) && first.length > 1 ? first : name.trim();
}

/** Whether two names are written alike, apart from case, accents, spacing and word order. */
export const soundsLikeSameName = (a: string, b: string): boolean => wordsOf(a) === wordsOf(b) && wordsOf(a) !== "";

const wordsOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !TITLES.has(word))
    .toSorted()
    .join(" ");
