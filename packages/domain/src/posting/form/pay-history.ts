// Phrases, not single words: "What pay do you expect?" is a fair question.
const PAST = "(?:current|currently|present|previous|previously|last|past|former|existing|prior|history of)";
const PAY = "(?:salary|salaries|pay|payment|wage|wages|compensation|earnings|remuneration|income|package)";
const ASKS: readonly RegExp[] = [
  new RegExp(`\\b${PAST}\\b[^.?!]{0,40}\\b${PAY}\\b`, "i"),
  new RegExp(`\\b${PAY}\\b[^.?!]{0,20}\\b(?:history|${PAST})\\b`, "i"),
  /\b(?:do|did) you (?:earn|make|get paid)\b/i,
  /\b(?:aktuelles?|bisheriges?|derzeitiges?|jetziges?|letztes?) (?:gehalt|einkommen|verdienst)\b/i,
  /\bverdien(?:en|ten) sie\b/i,
];

/**
 * Whether a question asks what a candidate earns or earned. Directive (EU) 2023/970 forbids that, and a range on the
 * posting makes it needless. Matches phrases in English and German; a person still reads every form.
 */
export const asksForPayHistory = (text: string): boolean => ASKS.some((phrase) => phrase.test(text.slice(0, 2000)));
