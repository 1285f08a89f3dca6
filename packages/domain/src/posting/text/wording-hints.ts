import type { PostingText } from "./posting-text.js";

/** A word that keeps people from applying, and what to write instead (framework document 7.2, JD-EXCL). */
export interface WordingHint {
  readonly word: string;
  readonly instead: string;
}

const EXCLUDING: readonly (readonly [phrase: string, instead: string])[] = [
  ["ninja", "engineer"],
  ["rockstar", "engineer"],
  ["rock star", "engineer"],
  ["guru", "expert"],
  ["wizard", "expert"],
  ["young", "leave it out: age says nothing about the work"],
  ["digital native", "name the tools"],
  ["native speaker", "fluent, or the level the work needs"],
  ["manpower", "people, capacity"],
  ["guys", "people, team"],
  ["he", "they, you"],
  ["his", "their, your"],
  ["whitelist", "allow list"],
  ["blacklist", "deny list"],
  ["work hard play hard", "say how much people work and rest"],
  ["thick skin", "describe the feedback people get here"],
  ["like a family", "describe the team"],
  ["our family", "our team"],
  ["competitive salary", "the range stands above"],
  ["competitive pay", "the range stands above"],
];

/** Excluding words in a posting, each once, in the order of the list. Advice only: a person decides. */
export function wordingHints(text: PostingText): readonly WordingHint[] {
  const words = ` ${allText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return EXCLUDING.filter(([phrase]) => words.includes(` ${phrase} `)).map(([word, instead]) => ({ word, instead }));
}

/** All words of a posting in page order, one block a line: what structured data and hints look at. */
export function allText(text: PostingText): string {
  const { team, time, decisions, success, process, adjustments } = text;
  return [
    text.summary,
    text.why,
    team.text,
    time.note,
    ...decisions.yours,
    ...decisions.together,
    ...decisions.notYours,
    success.after90Days,
    success.after180Days,
    ...text.outcomes,
    ...text.needs,
    ...text.nice,
    ...text.offers,
    ...process.steps.flatMap((step) => [step.title, step.text, step.preparation]),
    adjustments.text,
    text.equalOpportunity,
    text.terms,
  ]
    .filter((block) => block.trim() !== "")
    .join("\n");
}
