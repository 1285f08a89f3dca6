import { z } from "zod";
import { PROFILE_IDS } from "../framework/profile.js";
import { parseInput, type InvalidInput, type Issue } from "../shared/invalid-input.js";
import { PAY_INTERVALS, payRange } from "../shared/money.js";
import { refuse, type Result } from "../shared/result.js";
import { line, prose } from "../shared/text.js";
import { charter } from "./charter.js";
import { mustHaves, weightIssues, weights } from "./profile-weights.js";

/** Where the work happens. */
export const WORKPLACES = ["onsite", "hybrid", "remote"] as const;
export type Workplace = (typeof WORKPLACES)[number];

const oneLine = (max: number, what: string) =>
  z
    .string(`${what} has to be text.`)
    .trim()
    .pipe(prose(max, what).refine((text) => !/[\r\n\u2028\u2029]/.test(text), `${what} must be on one line.`));
const reference = (what: string) => z.uuid(`Choose ${what}.`);
const day = (what: string) =>
  z.iso
    .date(`Enter ${what} as a date.`)
    .refine((text) => text >= "2000-01-01" && text <= "2100-12-31", "Enter a date between 2000 and 2100.");
const amount = z
  .int("Enter an amount.")
  .positive("The amount must be more than zero.")
  .max(1e12, "This amount is too large.");

const headcount = z
  .int("Enter how many people to hire.")
  .min(1, "Hire at least 1 person.")
  .max(50, "A requisition has at most 50 openings.");
/** Hours per week spent on code and systems, as a share of 100. */
const handsOnPercent = z
  .int("Enter the hands-on share in per cent.")
  .min(0, "The hands-on share cannot be below 0 %.")
  .max(100, "The hands-on share cannot be above 100 %.");
const profile = z.enum(PROFILE_IDS, "Choose a role profile.");

/**
 * What autosave accepts: any part may be missing or cleared, because nothing a person typed may be lost. A part that
 * is absent stays as it was; `null` clears it. Only values that could never be stored are refused.
 */
export const requisitionDraft = z
  .object({
    title: oneLine(120, "The title"),
    levelId: reference("a level").nullable(),
    departmentId: reference("a department").nullable(),
    locationId: reference("a location").nullable(),
    hiringManagerId: reference("a hiring manager"),
    workplace: z.enum(WORKPLACES, "Choose onsite, hybrid or remote."),
    headcount,
    payMinMinor: amount.nullable(),
    payMaxMinor: amount.nullable(),
    payCurrency: z
      .string()
      .regex(/^[A-Z]{3}$/, "Choose a currency, for example EUR.")
      .nullable(),
    payInterval: z.enum(PAY_INTERVALS, "Choose year, month, day or hour.").nullable(),
    profile: profile.nullable(),
    weights,
    mustHaves,
    handsOnPercent: handsOnPercent.nullable(),
    charter,
    justification: prose(4000, "The justification"),
    targetStartOn: day("the start").nullable(),
    targetHireOn: day("the target").nullable(),
    confidential: z.boolean(),
  })
  .partial();
export type RequisitionDraft = z.output<typeof requisitionDraft>;

const submittable = z.object({
  title: line(120, "A title"),
  levelId: reference("a level"),
  departmentId: reference("a department"),
  locationId: reference("a location"),
  headcount,
  pay: z.preprocess((range) => range ?? {}, payRange),
  profile,
  weights,
  mustHaves,
  handsOnPercent,
  targetStartOn: day("the start").nullish(),
  targetHireOn: day("the target").nullish(),
});
export type SubmittableRequisition = z.output<typeof submittable>;

/**
 * What has to be true before people are asked to approve: they need to know what is hired, where, how many and for
 * how much, and the interviews need weights and must-haves. Every issue is named at once.
 */
export function parseSubmittable(input: unknown): Result<SubmittableRequisition, InvalidInput> {
  const parsed = parseInput(submittable, input);
  const issues = [...(parsed.ok ? [] : parsed.refusal.issues), ...issuesBetweenFields(input)];
  return parsed.ok && issues.length === 0 ? parsed : refuse({ type: "InvalidInput", issues });
}

/** Rules over several fields, checked as soon as those fields are readable, whatever is wrong with others. */
function issuesBetweenFields(input: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  const balance = submittable.pick({ weights: true, mustHaves: true }).safeParse(input);
  if (balance.success) issues.push(...weightIssues(balance.data.weights, balance.data.mustHaves));
  const targets = submittable.pick({ targetStartOn: true, targetHireOn: true }).safeParse(input);
  const { targetHireOn: hire, targetStartOn: start } = targets.data ?? {};
  if (hire && start && hire > start)
    issues.push({ path: "targetHireOn", message: "The hire has to come before the start." });
  return issues;
}
