import { isSkillId } from "../../framework/skills/skill.js";
import { isCompetencyId, type CompetencyId } from "../../framework/competencies/competency-id.js";
import { tallyOf } from "../../framework/plan/coverage.js";
import type { PlannedInterview } from "../../framework/plan/planned-interview.js";
import type { PostingText } from "../text/posting-text.js";
import { competencyOfSkill, toldBy } from "./competencies-told.js";
import { wholeField, type TextFinding } from "./finding.js";

const FEWEST_NEEDS = 3;
const MANY_NEEDS = 5;
const MOST_NEEDS = 7;
const MOST_NICE = 5;

/** JD-MUST and JD-NICE: three to five must-haves, at most five wishes, and no wish that is a must-have already. */
export function listLengths({ needs, nice }: Pick<PostingText, "needs" | "nice">): readonly TextFinding[] {
  const findings: TextFinding[] = [];
  if (needs.length > MOST_NEEDS)
    findings.push({
      check: "JD-MUST",
      level: "block",
      place: wholeField("needs"),
      advice: `${needs.length} must-haves keep able people from applying. Keep at most ${MOST_NEEDS}, better ${FEWEST_NEEDS} to ${MANY_NEEDS}.`,
    });
  else if (needs.length > MANY_NEEDS || needs.length < FEWEST_NEEDS)
    findings.push({
      check: "JD-MUST",
      level: "warn",
      place: wholeField("needs"),
      advice: `List ${FEWEST_NEEDS} to ${MANY_NEEDS} must-haves; there ${needs.length === 1 ? "is 1" : `are ${needs.length}`}.`,
    });
  if (nice.length > MOST_NICE)
    findings.push({
      check: "JD-NICE",
      level: "warn",
      place: wholeField("nice"),
      advice: `Name at most ${MOST_NICE} things that are good to have; there are ${nice.length}.`,
    });
  for (const [index, wish] of nice.entries()) {
    const repeated = needs.findIndex((need) => repeats(need, wish));
    if (repeated >= 0)
      findings.push({
        check: "JD-NICE",
        level: "warn",
        place: { field: `nice.${index}`, start: 0, end: wish.length },
        advice: `This repeats must-have ${repeated + 1}. Remove it here or there.`,
      });
  }
  return findings;
}

function repeats(need: string, wish: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#]+/gu, " ")
      .trim();
  if (plain(need) === plain(wish)) return true;
  const needed = toldBy(need).skills;
  const wished = toldBy(wish).skills;
  return wished.length > 0 && wished.every((skill) => needed.includes(skill));
}

/**
 * JD-LINK: every must-have has to be something the interviews measure. `links` gives, for each, the competency or skill
 * ids a person linked it to; where it gives nothing, the words are read. Unknown ids are named.
 */
export function unmeasuredNeeds(
  needs: readonly string[],
  plan: readonly PlannedInterview[],
  links: readonly (readonly string[])[] = [],
): readonly TextFinding[] {
  const measured = new Set(tallyOf(plan).flatMap(({ competency, quarters }) => (quarters > 0 ? [competency] : [])));
  return needs.flatMap((need, index): TextFinding[] => {
    const place = { field: `needs.${index}`, start: 0, end: need.length };
    const finding = (advice: string): TextFinding => ({ check: "JD-LINK", level: "block", place, advice });
    const ids = links[index] ?? [];
    const unknown = ids.find((id) => !isCompetencyId(id) && !isSkillId(id));
    if (unknown !== undefined)
      return [finding(`“${unknown}” is not a competency or skill of the framework. Choose one from the list.`)];
    const competencies = ids.length > 0 ? ids.flatMap(competenciesOf) : toldBy(need).competencies;
    if (competencies.length === 0)
      return [finding("Link this must-have to a competency or a skill, so that it can be measured.")];
    if (!competencies.some((id) => measured.has(id)))
      return [finding("No interview of the plan measures this. Add one, or take the must-have out.")];
    return [];
  });
}

const competenciesOf = (id: string): readonly CompetencyId[] =>
  isCompetencyId(id) ? [id] : isSkillId(id) ? [competencyOfSkill(id)] : [];
