import { z } from "zod";
import { invalid, parseInput, type InvalidInput } from "../shared/invalid-input.js";
import { insideRange, PAY_INTERVALS, type PayRange } from "../shared/money.js";
import { ok, type Result } from "../shared/result.js";
import { line, prose } from "../shared/text.js";

/** The terms of an offer as they are written down. Amounts in integer minor units of the currency. */
export const offerTerms = z.object({
  title: line(120, "The title"),
  levelId: z.uuid("Choose a level.").nullable(),
  baseMinor: z.int("Enter the base pay.").positive("The base pay must be more than zero.").max(1e12),
  currency: z.string().regex(/^[A-Z]{3}$/, "Choose a currency, for example EUR."),
  payInterval: z.enum(PAY_INTERVALS, "Choose year, month, day or hour."),
  bonusPercent: z
    .int("Enter whole per cent.")
    .min(0, "A bonus cannot be negative.")
    .max(200, "A bonus can be at most 200 per cent.")
    .nullable(),
  equity: prose(500, "Equity"),
  extras: prose(2000, "What comes with it"),
  startOn: z.iso.date("Enter the first day."),
  outsideRangeReason: prose(1000, "The reason"),
});
export type OfferTerms = z.output<typeof offerTerms>;

/**
 * Checks terms against the requisition's approved range. Currency and interval are the range's, so that the posting,
 * the job data and the offer can be compared; an amount outside needs a reason, which approvers and the record keep.
 * `today` is the calendar day in the location's zone; the first day must lie after it.
 */
export function checkOffer(input: unknown, range: PayRange | null, today: string): Result<OfferTerms, InvalidInput> {
  const parsed = parseInput(offerTerms, input);
  if (!parsed.ok) return parsed;
  const terms = parsed.value;
  if (terms.startOn <= today) return invalid("startOn", "The first day must lie in the future.");
  if (!range) return ok(terms);
  if (terms.currency !== range.currency) return invalid("currency", `The approved range is in ${range.currency}.`);
  if (terms.payInterval !== range.interval)
    return invalid("payInterval", `The approved range is per ${range.interval}.`);
  if (!insideRange(terms.baseMinor, range) && terms.outsideRangeReason === "")
    return invalid("outsideRangeReason", "This amount is outside the published range. Say why.");
  return ok(terms);
}

/** Whether the base pay lies outside the requisition's range; without a range nothing does. */
export const isOutsideRange = (baseMinor: number, range: PayRange | null): boolean =>
  range !== null && !insideRange(baseMinor, range);
