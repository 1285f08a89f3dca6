import { LONGEST_HOLD_DAYS } from "../framework/pipeline-template.js";
import { addBusinessDays } from "../shared/business-days.js";
import { invalid, type InvalidInput } from "../shared/invalid-input.js";
import { ok, type Result } from "../shared/result.js";
import type { LocalDay } from "../shared/zone.js";
import { nextStatus, type ApplicationStatus, type TransitionRefused } from "./application-status.js";

/** The last day a hold that begins today may name for its review. */
export const latestReview = (today: LocalDay, holidays: readonly LocalDay[]): LocalDay =>
  addBusinessDays(today, LONGEST_HOLD_DAYS, holidays);

/**
 * Puts an application on hold until a day on which somebody looks at it again: after today, at most 15 business days
 * away. The candidate sees no difference, and what they are owed stays owed.
 */
export function hold(
  { status }: { readonly status: ApplicationStatus },
  reviewOn: LocalDay,
  today: LocalDay,
  holidays: readonly LocalDay[],
): Result<{ readonly status: ApplicationStatus; readonly reviewOn: LocalDay }, TransitionRefused | InvalidInput> {
  const held = nextStatus(status, "hold");
  if (!held.ok) return held;
  if (reviewOn <= today) return invalid("reviewOn", "Choose a day after today.");
  const latest = latestReview(today, holidays);
  if (reviewOn > latest)
    return invalid("reviewOn", `Choose a day up to ${latest}: a hold lasts 15 business days at most.`);
  return ok({ status: held.value, reviewOn });
}
