import { z } from "zod";
import { isSkillId, type SkillId } from "../skill.js";

/** How many skills a requisition may require, and how many it may wish for: more keep able people away. */
export const MOST_SKILLS = 5;
/** Equivalents in one place: any one of them will do. */
const MOST_EQUIVALENTS = 5;

const skill = z
  .string("Choose a skill.")
  .refine(isSkillId, { error: ({ input }) => `“${String(input).slice(0, 64)}” is not a skill of the framework.` });

const oneOf = z
  .array(skill, "Choose a skill.")
  .min(1, "Choose at least 1 skill.")
  .max(MOST_EQUIVALENTS, `Group at most ${MOST_EQUIVALENTS} equivalents.`);

const places = (what: string) =>
  z.array(oneOf, "Choose the skills.").max(MOST_SKILLS, `${what} at most ${MOST_SKILLS} skills.`).default([]);

/**
 * The skills of a requisition: at most five required and five wished for, each a group of equivalents of which one will
 * do. Refused: unknown ids, longer lists, a skill in two places. Source: framework document 3, rule 7.
 */
export const requiredSkills = z
  .object({ required: places("Require"), wished: places("Wish for") })
  .superRefine(({ required, wished }, context) => {
    const seen = new Set<string>();
    for (const [list, groups] of Object.entries({ required, wished }))
      for (const [place, group] of groups.entries())
        for (const id of group) {
          if (seen.has(id))
            context.addIssue({ code: "custom", path: [list, place], message: `“${id}” is named twice. Name it once.` });
          seen.add(id);
        }
  });
export type RequiredSkills = z.output<typeof requiredSkills>;

/** One group of equivalents. */
export type SkillGroup = readonly SkillId[];
