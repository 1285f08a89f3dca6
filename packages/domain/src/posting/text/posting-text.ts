import { z } from "zod";
import { email, line, prose } from "../../shared/text.js";

const bullets = (max: number, what: string) =>
  z.array(line(300, what)).max(max, `${what}: at most ${max} of them, or nobody reads them.`);

/** One step of the selection as a candidate reads it before applying. */
export const processStep = z.object({
  title: line(80, "The name of the step"),
  /** How long the candidate is busy; null for steps they only wait for. */
  minutes: z.int().min(5).max(480).nullable(),
  text: prose(600, "The description of the step"),
  preparation: prose(1200, "The preparation"),
});
export type ProcessStep = z.output<typeof processStep>;

/**
 * What a posting says, block by block, in the order of the job page: no free markup anywhere, so that the same text
 * serves page, structured data and feeds. Empty blocks are left out on the page.
 */
export const postingText = z.object({
  /** One or two sentences that stand alone: under the title, in lists, in link previews. */
  summary: prose(400, "The summary"),
  /** Product, people who use it, the problem of the next twelve months. */
  why: prose(2000, "Why this role exists"),
  team: z.object({
    text: prose(1200, "The team"),
    /** People in the team without the Tech Lead; null when it is not said. */
    size: z.int().min(0).max(200).nullable(),
    reportsTo: prose(120, "Who the role reports to"),
  }),
  time: z.object({
    /** Share of time in code and design, 0 to 100. */
    handsOnPercent: z.int().min(0).max(100),
    /** Share of time running what the team built; the rest of the hundred goes to guiding people. */
    operationsPercent: z.int().min(0).max(60),
    note: prose(600, "The note on time"),
  }),
  decisions: z.object({
    yours: bullets(8, "Decisions"),
    together: bullets(8, "Decisions"),
    notYours: bullets(8, "Decisions"),
  }),
  success: z.object({
    after90Days: prose(800, "Success after 90 days"),
    after180Days: prose(800, "Success after 180 days"),
  }),
  outcomes: bullets(10, "What you will do"),
  needs: bullets(7, "What you need"),
  nice: bullets(5, "Good to have"),
  offers: bullets(12, "What we offer"),
  process: z.object({
    steps: z.array(processStep).max(15, "At most 15 steps."),
    /** From application to answer; null when it is not promised. */
    weeks: z.int().min(1).max(26).nullable(),
  }),
  /** Whom to ask for another way to apply or interview. */
  adjustments: z.object({ text: prose(600, "The text on adjustments"), email: z.union([z.literal(""), email]) }),
  equalOpportunity: prose(800, "The statement on equal opportunity"),
  /** Contract, hours, start: the small print that people look for first. */
  terms: prose(300, "The terms"),
});
export type PostingText = z.output<typeof postingText>;

/** A posting before anybody wrote anything. */
export const EMPTY_POSTING_TEXT: PostingText = {
  summary: "",
  why: "",
  team: { text: "", size: null, reportsTo: "" },
  time: { handsOnPercent: 50, operationsPercent: 0, note: "" },
  decisions: { yours: [], together: [], notYours: [] },
  success: { after90Days: "", after180Days: "" },
  outcomes: [],
  needs: [],
  nice: [],
  offers: [],
  process: { steps: [], weeks: null },
  adjustments: { text: "", email: "" },
  equalOpportunity: "",
  terms: "",
};

/** Share of time for guiding the team: what hands-on work and operations leave, never below zero. */
export const leadingPercent = ({ handsOnPercent, operationsPercent }: PostingText["time"]): number =>
  Math.max(0, 100 - handsOnPercent - operationsPercent);

/** Conversations a candidate sits through, and how many minutes they take together. */
export function processLoad({ steps }: PostingText["process"]): {
  readonly conversations: number;
  readonly minutes: number;
} {
  const taking = steps.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  return { conversations: taking.length, minutes: taking.reduce((sum, minutes) => sum + minutes, 0) };
}
