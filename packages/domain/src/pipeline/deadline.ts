import { addBusinessDays } from "../shared/business-days.js";
import type { Instant } from "../shared/instant.js";
import { dayIn, dayOf, type LocalDay } from "../shared/zone.js";

/** Where a requisition's candidates count their days: the zone of its location and the holidays kept there. */
export interface WorkCalendar {
  readonly zone: string;
  readonly holidays: readonly LocalDay[];
}

/**
 * When a candidate who entered a stage is owed an answer at the latest: the end of the `replyDays`-th business day
 * after they entered, where the requisition is. Null when the stage promises nothing (0 days).
 */
export function replyDueAt(enteredAt: Instant, replyDays: number, { zone, holidays }: WorkCalendar): Instant | null {
  if (replyDays === 0) return null;
  return dayIn(addBusinessDays(dayOf(enteredAt, zone), replyDays, holidays), zone).end;
}

/** Whether the promise was broken: the moment itself still counts as kept. */
export const isOverdue = (dueAt: Instant | null, now: Instant): boolean => dueAt !== null && now > dueAt;
