import { SKILL_CATEGORIES, type SkillCategory, type SkillId } from "../skill.js";
import type { SkillEntry } from "../skill-entry.js";

/** A term of the taxonomy, as it is looked for. */
export interface Term {
  readonly skill: SkillId;
  readonly category: SkillCategory;
  /** As it stands in the taxonomy, normalized. */
  readonly term: string;
}

/** One step of a walk along the characters of a text; `term` when a whole term ends here. */
export interface TermNode {
  readonly next: Map<string, TermNode>;
  term: Term | undefined;
}

/** Every spelling of every term, character by character: one walk from a place in a text finds the longest term there. */
export function termIndex(): TermNode {
  index ??= buildIndex();
  return index;
}
let index: TermNode | undefined;

function buildIndex(): TermNode {
  const root: TermNode = { next: new Map(), term: undefined };
  for (const term of allTerms()) add(root, term.term, term);
  // Spellings give way to terms: "data pipelines" may lend its singular only where no term is.
  for (const term of allTerms()) for (const spelling of otherSpellings(term.term)) add(root, spelling, term);
  return root;
}

function add(root: TermNode, spelling: string, term: Term): void {
  let node = root;
  for (const character of spelling) {
    const known = node.next.get(character);
    const next = known ?? { next: new Map(), term: undefined };
    if (!known) node.next.set(character, next);
    node = next;
  }
  node.term ??= term;
}

/** Every term of the taxonomy, normalized: names and aliases. */
export function allTerms(): readonly Term[] {
  const terms: Term[] = [];
  for (const category of categories)
    for (const { id, name, aliases } of SKILL_CATEGORIES[category].skills satisfies readonly SkillEntry[])
      for (const term of new Set([name, ...aliases].map(normalizedTerm))) terms.push({ skill: id, category, term });
  return terms;
}

const isCategory = (name: string): name is SkillCategory => name in SKILL_CATEGORIES;
const categories = Object.keys(SKILL_CATEGORIES).filter(isCategory);

const normalizedTerm = (term: string): string => term.normalize("NFKC").toLowerCase();

const FEWEST_FOR_PLURAL = 5;
const FEWEST_FOR_SINGULAR = 10;

/**
 * How else a term is written: a hyphen for a blank and the other way round, one for many and many for one. Short terms
 * stay as they are, because "kong" and "kongs" are not the same thing.
 */
export function otherSpellings(term: string): readonly string[] {
  const joined = [term, term.replaceAll(" ", "-"), term.replaceAll("-", " ")];
  const counted = joined.flatMap((spelling) => {
    const last = spelling.at(-1) ?? "";
    const letters = spelling.length;
    const several = spelling.includes(" ") || spelling.includes("-");
    if (last === "s" && !spelling.endsWith("ss"))
      return several || letters >= FEWEST_FOR_SINGULAR ? [spelling, spelling.slice(0, -1)] : [spelling];
    return /[a-rt-z]/.test(last) && several && letters >= FEWEST_FOR_PLURAL ? [spelling, `${spelling}s`] : [spelling];
  });
  return [...new Set(counted)].filter((spelling) => spelling !== term);
}
