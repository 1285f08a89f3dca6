import type { FoundTerm } from "./find-terms.js";
import { PARAGRAPH, type NormalizedText } from "./normalized-text.js";

/** Three words before a term that deny or soften it, without a comma or a stop between. */
export function isOnlyMentioned({ characters }: NormalizedText, { from }: FoundTerm): boolean {
  const piece = characters.slice(Math.max(0, from - 40), from);
  const clause = piece.slice(
    Math.max(...[",", ".", ";", ":", "!", "?", "(", PARAGRAPH].map((mark) => piece.lastIndexOf(mark))) + 1,
  );
  const words = clause.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return words.slice(-3).some((word) => word === "no" || word === "without" || word === "basic");
}
