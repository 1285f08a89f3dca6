import { isWordCharacter, type NormalizedText } from "./normalized-text.js";
import { termIndex, type Term } from "./term-index.js";

/** A term at a place: normalized characters `from` up to `to`. */
export interface FoundTerm extends Term {
  readonly from: number;
  readonly to: number;
}

const MOST_CHARACTERS = 64;

/**
 * Every term in a text, in order: at token boundaries only, the longest wherever several overlap. Each place is walked
 * at most as far as the longest term, so the time is linear in the text.
 */
export function findTerms(text: NormalizedText): readonly FoundTerm[] {
  const elsewhere = linksAndAddresses(text);
  const candidates: FoundTerm[] = [];
  for (let from = 0; from < text.characters.length; from += 1) {
    if (elsewhere[from] || !startsToken(text.characters, from)) continue;
    const found = longestFrom(text.characters, from);
    if (found) candidates.push(found);
  }
  return withoutOverlaps(candidates, text.characters.length);
}

function longestFrom(characters: string, from: number): FoundTerm | undefined {
  let node = termIndex();
  let longest: FoundTerm | undefined;
  for (let at = from; at < Math.min(characters.length, from + MOST_CHARACTERS); at += 1) {
    const character = characters.charAt(at);
    const next = node.next.get(character === "\n" ? " " : character);
    if (!next) break;
    node = next;
    if (node.term && endsToken(characters, at + 1)) longest = { ...node.term, from, to: at + 1 };
  }
  return longest;
}

function startsToken(characters: string, from: number): boolean {
  const before = characters.charAt(from - 1);
  if (from === 0) return true;
  if (isWordCharacter(before)) return false;
  // "my.java" is one word; a sentence may end right before a term.
  return before !== "." || from < 2 || !isWordCharacter(characters.charAt(from - 2));
}

const VERSION = /^[0-9][0-9.]{0,5}(?![\p{L}\p{N}+#_])/u;

function endsToken(characters: string, to: number): boolean {
  const after = characters.charAt(to);
  if (after === "." && /[\p{L}\p{N}]/u.test(characters.charAt(to + 1))) return false;
  if (!isWordCharacter(after)) return true;
  // "Java8", "C++14": a version that nobody put a blank before. "C#7" too, but not the "3" of a name such as "S3".
  return /[0-9]/.test(after) && /[a-z+#]{2}$/.test(characters.slice(Math.max(0, to - 2), to))
    ? VERSION.test(characters.slice(to, to + 8))
    : false;
}

/** The longest first, then the earlier; what touches something taken is dropped. */
function withoutOverlaps(candidates: readonly FoundTerm[], length: number): readonly FoundTerm[] {
  const byLength: FoundTerm[][] = [];
  for (const one of candidates) (byLength[one.to - one.from] ??= []).push(one);
  const taken = new Uint8Array(length);
  const kept: FoundTerm[] = [];
  for (const sameLength of byLength.toReversed())
    for (const one of sameLength ?? []) {
      if (taken[one.from] || taken[one.to - 1]) continue;
      taken.fill(1, one.from, one.to);
      kept.push(one);
    }
  return kept.toSorted((a, b) => a.from - b.from);
}

const TOP_LEVEL = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|dev|me|eu|de|uk|fr|ch|at|nl|app|tech|info|edu|gov)$/;

/** Marks the characters of links and e-mail addresses: the name of a host says nothing about a person. */
function linksAndAddresses({ characters }: NormalizedText): Uint8Array {
  const marked = new Uint8Array(characters.length);
  for (const { 0: chunk, index } of characters.matchAll(/[^\s\u2029]+/g))
    if (isLink(chunk)) marked.fill(1, index, index + chunk.length);
  return marked;
}

function isLink(chunk: string): boolean {
  if (chunk.includes("://") || chunk.startsWith("www.")) return true;
  const at = chunk.indexOf("@");
  if (at > 0 && chunk.indexOf(".", at) > 0) return true;
  const slash = chunk.indexOf("/");
  if (slash < 0) return false;
  const host = chunk.slice(0, slash).replace(/^[("'[]+/, "");
  return TOP_LEVEL.test(host) && longestFrom(host, 0)?.to !== host.length;
}
