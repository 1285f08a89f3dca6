import { z } from "zod";
import { INTERVIEW_TYPES } from "../framework/interview-types/interview-type.js";
import { INTERVIEW_TYPE_IDS } from "../framework/interview-types/interview-type-id.js";
import { planSettings } from "../framework/plan/plan-request.js";

const interview = z
  .object({
    type: z
      .enum(INTERVIEW_TYPE_IDS, "This interview type is not part of the framework.")
      .refine((type) => !INTERVIEW_TYPES[type].gate, "A screen or a reference check stands outside the plan."),
    raters: z.int("Choose how many people rate.").min(1, "Somebody has to rate.").max(2, "Plan with at most 2 raters."),
    /** Who may hold it; empty while nobody is chosen. */
    interviewerIds: z.array(z.uuid("Choose somebody who works here.")).max(20, "Choose at most 20 people.").default([]),
  })
  .refine(({ type, raters }) => type !== "IT-HM" || raters === 1, {
    path: ["raters"],
    message: "One person holds the hiring manager interview.",
  });

/**
 * A plan as a member edits it: which interviews, how many raters, who may hold them. A plan with gaps can be saved,
 * because gaps are shown and mended one after the other; only opening asks that there are none.
 */
export const planEdit = z.object({
  interviews: z
    .array(interview, "Choose the interviews.")
    .min(1, "A plan has at least one interview.")
    .max(11, "There are 11 interview types to plan with.")
    .refine((all) => new Set(all.map(({ type }) => type)).size === all.length, "Each interview can be planned once."),
});
export type PlanEdit = z.output<typeof planEdit>;

/** Settings of the generator as a plan keeps them; strange or old ones read as the defaults. */
export const readPlanSettings = (stored: unknown) => planSettings.catch(planSettings.parse({})).parse(stored);
