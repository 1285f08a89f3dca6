import { SKILL_CATEGORIES } from "../skill.js";
import type { FoundTerm } from "./find-terms.js";
import { adjacent, bordersItem, underHeading } from "./list-items.js";
import { beforeNoun, isEveryday, isOtherMeaning, mayBeMeant } from "./meant-as-skill.js";
import type { NormalizedText } from "./normalized-text.js";

const NEARBY_WORDS = 12;
/** How close two everyday words have to stand to speak for each other: "from Spark to Snowflake". */
const CLOSE_WORDS = 3;

/**
 * Leaves out everyday words that are not meant as skills. One counts when it is written as the skill is, and another
 * skill that is evidence for the same competency stands within twelve words, or the text also names it by a term of its
 * own ("golang"), or it is an item in a list of skills, or a noun of the trade follows ("Go services").
 */
export function confirmInContext(text: NormalizedText, found: readonly FoundTerm[]): readonly FoundTerm[] {
  const certain = found.map((one) => !isEveryday(one));
  const named = new Set(found.filter((one) => !isEveryday(one)).map(({ skill }) => skill));
  const possible = found.map((one) => !isEveryday(one) || mayBeMeant(text, one));
  // Twice, so that the second of two everyday words can lean on the first.
  for (let turn = 0; turn < 2; turn += 1)
    for (const [index, one] of found.entries()) {
      if (certain[index] || (!possible[index] && !isLowerInList(found, index))) continue;
      certain[index] =
        (possible[index] === true && (named.has(one.skill) || beforeNoun(text, one) || nearKin(found, index))) ||
        inList(found, index);
    }
  return found.filter((_, index) => certain[index]);

  function nearKin(all: readonly FoundTerm[], index: number): boolean {
    const one = all[index];
    return [...nearby(all, index)].some((other) => {
      const company = all[other];
      if (!one || !company) return false;
      if (certain[other]) return competencyOf(company) === competencyOf(one);
      return possible[other] && company.category === one.category && wordsBetween(text, one, company) <= CLOSE_WORDS;
    });
  }

  function* nearby(all: readonly FoundTerm[], index: number): Generator<number> {
    const one = all[index];
    for (const step of [-1, 1])
      for (let other = index + step; other >= 0 && other < all.length; other += step) {
        const company = all[other];
        if (!one || !company || wordsBetween(text, one, company) > NEARBY_WORDS) break;
        yield other;
      }
  }

  function inList(all: readonly FoundTerm[], index: number): boolean {
    const one = all[index];
    if (!one || !bordersItem(text, one)) return false;
    if (underHeading(text, one)) return true;
    return [index - 1, index + 1].some(
      (other) => all[other] && (certain[other] || possible[other]) && neighbours(all, index, other),
    );
  }

  function neighbours(all: readonly FoundTerm[], one: number, other: number): boolean {
    const left = all[Math.min(one, other)];
    const right = all[Math.max(one, other)];
    return left !== undefined && right !== undefined && adjacent(text, left, right);
  }

  function isLowerInList(all: readonly FoundTerm[], index: number): boolean {
    const one = all[index];
    return (
      one !== undefined &&
      !isOtherMeaning(text, one) &&
      [index - 1, index + 1].every((other) => certain[other] && neighbours(all, index, other))
    );
  }
}

const competencyOf = ({ category }: FoundTerm): string => SKILL_CATEGORIES[category].competency;
const wordsBetween = ({ words }: NormalizedText, one: FoundTerm, other: FoundTerm): number =>
  Math.abs((words[one.from] ?? 0) - (words[other.from] ?? 0));
