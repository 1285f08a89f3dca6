import { z } from "zod";
import { COMPETENCY_IDS, isCompetencyId, type CompetencyId } from "../competencies/competency-id.js";
import { INTERVIEW_TYPES } from "../interview-types/interview-type.js";
import { INTERVIEW_TYPE_IDS } from "../interview-types/interview-type-id.js";

/** What a plan may cost. */
export const planSettings = z.object({
  /** Minutes of the candidate's time, the recruiter screen included; 180 to 420. */
  candidateMinutes: z
    .int("Enter whole minutes.")
    .min(180, "A loop needs at least 180 minutes of the candidate’s time.")
    .max(420, "Ask at most 420 minutes of the candidate’s time.")
    .default(300),
  /** Interviews after the screen; 1 to 11. */
  interviews: z
    .int("Enter a whole number of interviews.")
    .min(1, "A plan has at least 1 interview.")
    .max(11, "There are 11 interview types to plan with.")
    .default(5),
  /** Interviews that two raters hold together; 0 to 2. */
  panels: z
    .int("Enter a whole number of panels.")
    .min(0, "Panels cannot be fewer than 0.")
    .max(2, "Plan at most 2 panels.")
    .default(1),
  /** Minutes a rater needs beside the interview, to prepare and to write. */
  writeUpMinutes: z.int("Enter whole minutes.").min(0, "Minutes cannot be fewer than 0.").max(120).default(30),
  /** What a panel costs beyond its minutes: two raters on one occasion see less than two on two. */
  panelPenalty: z.int("Enter a whole number.").min(0, "The penalty cannot be below 0.").max(1000).default(90),
});
export type PlanSettings = z.output<typeof planSettings>;

export const DEFAULT_PLAN_SETTINGS: PlanSettings = {
  candidateMinutes: 300,
  interviews: 5,
  panels: 1,
  writeUpMinutes: 30,
  panelPenalty: 90,
};

const plannable = z
  .enum(INTERVIEW_TYPE_IDS, "This interview type is not part of the framework.")
  .refine((type) => !INTERVIEW_TYPES[type].gate, "A screen or a reference check stands outside the plan.");

const weightOf = z
  .int("Weights are whole numbers.")
  .min(0, "A weight cannot be below 0.")
  .max(100, "A weight cannot be above 100.");

/** The least a must-have weighs. */
const MUST_HAVE_WEIGHT = 5;

/**
 * What the plan generator is asked. Refused: competencies or types the framework does not know, weights that do not
 * add up to 100, fewer than 3 or more than 6 must-haves, a must-have that weighs less than 5, a hiring manager
 * interview with more than one rater.
 */
export const planRequest = z
  .object({
    weights: z.record(z.string(), weightOf, "Weigh the competencies.").transform((weights, context) => {
      for (const id of Object.keys(weights))
        if (!isCompetencyId(id))
          context.addIssue({ code: "custom", path: [id], message: "This competency is not part of the framework." });
      return allWeights(weights);
    }),
    mustHaves: z
      .array(z.enum(COMPETENCY_IDS, "This competency is not part of the framework."), "Choose the must-haves.")
      .min(3, "Choose at least 3 must-haves.")
      .max(6, "Choose at most 6 must-haves.")
      .refine((ids) => new Set(ids).size === ids.length, "Each must-have can be chosen once."),
    /** Types the plan has to hold; the hiring manager interview always is one of them. */
    requiredTypes: z.array(plannable).default([]),
    /** Interviews that have taken place already: they stay as they are and count towards everything. */
    completed: z
      .array(
        z.object({
          type: plannable,
          raters: z.int().min(1, "An interview has at least 1 rater.").max(2, "Plan with at most 2 raters."),
        }),
      )
      .refine((all) => new Set(all.map(({ type }) => type)).size === all.length, "Each type can be completed once.")
      .refine(
        (all) => all.every(({ type, raters }) => type !== "IT-HM" || raters === 1),
        "One person holds the hiring manager interview.",
      )
      .default([]),
    settings: planSettings.default(DEFAULT_PLAN_SETTINGS),
  })
  .superRefine(({ weights, mustHaves }, context) => {
    const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
    if (total !== 100)
      context.addIssue({
        code: "custom",
        path: ["weights"],
        message: `The weights add up to ${total}. They have to add up to 100.`,
      });
    for (const id of mustHaves)
      if (weights[id] < MUST_HAVE_WEIGHT)
        context.addIssue({
          code: "custom",
          path: ["weights", id],
          message: `A must-have weighs at least ${MUST_HAVE_WEIGHT}.`,
        });
  });
/** A request as somebody asks it: what has a default may be left out. */
export type PlanRequestInput = z.input<typeof planRequest>;
/** A request that was read and is sound. */
export type PlanRequest = z.output<typeof planRequest>;

/** The weight of each of the 13 competencies; 0 where a requisition names none. */
export function allWeights(weights: Readonly<Record<string, number>>): Record<CompetencyId, number> {
  return {
    "TL-ARCH": weights["TL-ARCH"] ?? 0,
    "TL-CODE": weights["TL-CODE"] ?? 0,
    "TL-SEC": weights["TL-SEC"] ?? 0,
    "TL-QUAL": weights["TL-QUAL"] ?? 0,
    "TL-OPS": weights["TL-OPS"] ?? 0,
    "TL-PLAN": weights["TL-PLAN"] ?? 0,
    "TL-MENT": weights["TL-MENT"] ?? 0,
    "TL-TEAM": weights["TL-TEAM"] ?? 0,
    "TL-COMM": weights["TL-COMM"] ?? 0,
    "TL-CONF": weights["TL-CONF"] ?? 0,
    "TL-STRAT": weights["TL-STRAT"] ?? 0,
    "TL-STACK": weights["TL-STACK"] ?? 0,
    "TL-JUDG": weights["TL-JUDG"] ?? 0,
  };
}
