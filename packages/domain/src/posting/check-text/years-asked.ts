import { findYears } from "../../framework/resume/find-years.js";
import { SKILLS, type SkillId } from "../../framework/skills/skill.js";
import { extractSkills } from "../../framework/skills/extract-skills/extract-skills.js";
import { normalizeText } from "../../framework/skills/extract-skills/normalized-text.js";
import type { Block } from "./blocks.js";
import type { TextFinding } from "./finding.js";
import { TECHNOLOGY_YEARS } from "./words/technology-years.js";

// A limit upwards, or an age: whoever is beyond it is shut out, and the law calls that discrimination.
const UPPER_LIMIT =
  /(?<![\p{L}\p{N}])(?:(?:at most|up to|no more than|maximum(?: of)?|max\.?|not more than|less than|under) \d{1,2}|\d{1,2} ?(?:-|–|to) ?\d{1,2}) ?\+? years(?! (?:old|of age))/giu;
const AGE =
  /(?<![\p{L}\p{N}])(?:aged? (?:between )?\d{2}|(?:between )?\d{2} ?(?:-|–|to|and) ?\d{2} years (?:old|of age)|(?:under|below|over) \d{2} years (?:old|of age)|recent graduates?(?: only)?|new graduates only)/giu;

/**
 * Demands counted in years. They say little about ability and shut people out: advice to name the ability; an obstacle
 * when a range excludes by age, or asks for more years than the technology has existed. `year`: the present one.
 */
export function yearsAsked(blocks: readonly Block[], year: number): readonly TextFinding[] {
  return blocks.flatMap((block) => {
    const excluding = [UPPER_LIMIT, AGE].flatMap((pattern) =>
      [...block.text.matchAll(pattern)].map(({ 0: words, index }): TextFinding => ({
        check: "JD-YEARS",
        level: "block",
        place: { field: block.field, start: index, end: index + words.length },
        advice: `“${words}” excludes people by age. Say what the person can do instead.`,
      })),
    );
    const stated = findYears(normalizeText(block.text)).flatMap((hit): TextFinding[] => {
      if (hit.kind !== "stated") return [];
      const place = { field: block.field, start: hit.start, end: hit.end };
      if (excluding.some((found) => found.place.start < hit.end && hit.start < found.place.end)) return [];
      const impossible = skillsAfter(block.text, hit.end).find((skill) => ageOf(skill, year) < hit.years);
      if (impossible)
        return [
          {
            check: "JD-YEARS",
            level: "block",
            place,
            advice: `${nameOf(impossible)} has existed for ${ageOf(impossible, year)} years; nobody can have ${hit.years}. Say what the person can do with it.`,
          },
        ];
      return [
        {
          check: "JD-YEARS",
          level: "warn",
          place,
          advice: "Years say little about ability. Replace them by what the person can do.",
        },
      ];
    });
    return [...excluding, ...stated];
  });
}

const ageOf = (skill: SkillId, year: number): number => year - (TECHNOLOGY_YEARS[skill] ?? -Infinity);
const nameOf = (skill: SkillId): string => SKILLS.find(({ id }) => id === skill)?.name ?? skill;

/** Skills named soon after a place, in the same sentence. */
function skillsAfter(text: string, from: number): readonly SkillId[] {
  const rest = text.slice(from).split(/[.!?;](?:\s|$)/, 1)[0] ?? "";
  return extractSkills(rest)
    .filter(({ start }) => start < 60)
    .map(({ skill }) => skill);
}
