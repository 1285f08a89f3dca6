import type { CompetencyId } from "../competencies/competency-id.js";
import type { RoleAttributeId } from "../role-attribute.js";
import { spanOf, type NormalizedText, type Span } from "../skills/extract-skills/normalized-text.js";
import { NUMBER } from "./number-words.js";

/** What a sentence says somebody did that juniors do not. */
export type Signal = "ledTeam" | "managedPeople" | "mentored" | "hired" | "setDirection" | "ownedDesign" | "promoted";

/** A place in a text that is worth a question in an interview, and what the question is about. */
export interface SignalHit extends Span {
  readonly signal: Signal;
  readonly about: CompetencyId | RoleAttributeId;
}

const WORD = "[\\p{L}\\p{N}-]{1,24} ";
const PEOPLE = "(?:engineers|developers|people|colleagues|juniors|interns|graduates|newcomers|programmers|trainees)";
const HOW_MANY = `(?:${NUMBER}|several|many|a dozen)`;

const SIGNALS: readonly (Pick<SignalHit, "signal" | "about"> & { readonly says: string })[] = [
  {
    signal: "ledTeam",
    about: "TL-TEAM",
    says: `(?:led|leading|headed|heading|guided|guiding) (?:${WORD}){0,3}(?:teams?|squads?|chapters?|guilds?)(?: of ${HOW_MANY}(?: (?:${WORD}){0,2}${PEOPLE})?)?|(?:led|leading|headed|guided) ${HOW_MANY} (?:${WORD}){0,2}${PEOPLE}`,
  },
  {
    signal: "managedPeople",
    about: "ROLE-NONMANAGER",
    says: `(?:managed|managing|supervised|supervising) (?:a team of )?${HOW_MANY} (?:${WORD}){0,2}${PEOPLE}|${HOW_MANY} direct reports|line manage(?:r|ment) (?:of|for) ${HOW_MANY}`,
  },
  {
    signal: "mentored",
    about: "TL-MENT",
    says: `(?:mentored|mentoring|coached|coaching|trained) (?:${WORD}){0,3}${PEOPLE}`,
  },
  {
    signal: "hired",
    about: "TL-TEAM",
    says: `(?:hired|recruited)(?: and (?:onboarded|trained|coached))? (?:${WORD}){0,2}${PEOPLE}|(?:grew|built up) (?:the|a|my|our) team (?:from|to) ${HOW_MANY}`,
  },
  {
    signal: "setDirection",
    about: "TL-STRAT",
    says: "(?:set|setting|defined|owned|owning|shaped|held) (?:the|our|its) (?:technical|technology|architectural|engineering) (?:direction|vision|strategy|roadmap|course)",
  },
  {
    signal: "ownedDesign",
    about: "TL-ARCH",
    says: `(?:architected|redesigned) (?:the|a|an|our) (?:${WORD}){0,3}(?:architecture|platform|system|backend|service)|owned (?:the|its) (?:architecture|design)`,
  },
  { signal: "promoted", about: "ROLE-CAREER", says: "promoted (?:from|to|twice)" },
];
const PATTERNS = SIGNALS.map(({ says, ...signal }) => ({
  ...signal,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${says})(?![\\p{L}\\p{N}])`, "gu"),
}));

/** Signs of seniority, in order. They say where to ask; they say nothing about how well it was done. */
export function findSignals(text: NormalizedText): readonly SignalHit[] {
  // A sentence wraps; the words of a signal do not care.
  const characters = text.characters.replaceAll("\n", " ");
  return PATTERNS.flatMap(({ signal, about, pattern }) =>
    [...characters.matchAll(pattern)].map(({ 0: words, index }): SignalHit => ({
      signal,
      about,
      ...spanOf(text, index, index + words.length),
    })),
  ).toSorted((a, b) => a.start - b.start);
}
