import { z } from "zod";
import { askedText, type Question } from "../framework/questions/question.js";
import { INTERVIEW_GUIDES } from "../framework/interview-types/interview-guide.js";
import type { InterviewTypeId } from "../framework/interview-types/interview-type-id.js";
import { QUESTIONS } from "../framework/questions/questions.js";

/**
 * What a plan says about one of its interviews beyond the framework; whatever it leaves out, the framework gives. Stored
 * with the planned interview, so that editing a plan never changes a kit in use.
 */
export const kitContent = z.object({
  purpose: z.string().optional(),
  agenda: z.array(z.object({ minutes: z.int().min(1), what: z.string() })).optional(),
  questionIds: z.array(z.string()).optional(),
  /** Left for whoever holds this interview. */
  notes: z.string().optional(),
});
export type KitContent = z.output<typeof kitContent>;

/** What the person who holds an interview finds on their page. */
export interface Kit {
  readonly purpose: string;
  readonly setting: string;
  readonly conduct: readonly string[];
  readonly agenda: readonly { readonly minutes: number; readonly what: string }[];
  readonly questions: readonly Question[];
  readonly notes: string;
}

/** The kit of an interview: the framework's guide and questions, with what its plan says instead. */
export function kitOf(type: InterviewTypeId, stored: unknown, handsOnPercent: number): Kit {
  const content = kitContent.safeParse(stored);
  const { purpose, agenda, questionIds, notes }: KitContent = content.success ? content.data : {};
  const guide = INTERVIEW_GUIDES[type];
  const chosen = QUESTIONS[type].filter(({ id }) => !questionIds || questionIds.includes(id));
  const questions = chosen.length > 0 ? chosen : QUESTIONS[type];
  return {
    purpose: purpose ?? guide.purpose,
    setting: guide.setting,
    conduct: guide.conduct,
    agenda: agenda && agenda.length > 0 ? agenda : guide.agenda,
    questions: questions.map((question) => ({ ...question, text: askedText(question, handsOnPercent) })),
    notes: notes ?? "",
  };
}

/** A kit link opens until the card is handed in, and no longer than this many days. */
export const KIT_LINK_DAYS = 14;
