import type { BookingOffer } from "@leadline/domain/interview/find-slot/booking";
import { findSlots, type FreeSlot } from "@leadline/domain/interview/find-slot/find-slot";
import { HOUR, type Interval } from "@leadline/domain/shared/instant";
import { candidateCalendar, interviewersOf } from "#features/interview/schedule/calendars.js";

/** For whom times are looked for. */
export interface Sought {
  readonly applicationId: string;
  readonly candidateId: string;
  readonly candidateZone: string;
  readonly locationZone: string;
  readonly holidays: readonly string[];
  readonly minutes: number;
  /** The interview that is being moved: its present time is no obstacle. */
  readonly except?: string | undefined;
}

/** The part of an offer that says where to look. */
export type SearchTerms = Pick<BookingOffer, "seats" | "from" | "until" | "noticeHours" | "bufferMinutes">;

type Asking = Parameters<typeof interviewersOf>[0];

/** Real free times, from the calendars as they are now; two statements, however many people and days. */
export async function freeSlots(
  asking: Asking,
  organizationId: string,
  sought: Sought,
  terms: SearchTerms,
  now: Date,
): Promise<FreeSlot[]> {
  const { candidateId, applicationId, candidateZone: timeZone, except } = sought;
  const window: Interval = { start: terms.from, end: terms.until };
  if (window.start >= window.end) return [];
  const memberIds = [...new Set(terms.seats.flat())];
  const interviewers = await interviewersOf(asking, organizationId, { memberIds, candidateId, except }, window);
  const candidate = await candidateCalendar(asking, organizationId, { candidateId, applicationId, timeZone, except });
  return findSlots({
    seats: terms.seats.map((pool) => ({ pool })),
    interviewers,
    candidate,
    minutes: sought.minutes,
    bufferMinutes: terms.bufferMinutes,
    window,
    earliest: now.getTime() + terms.noticeHours * HOUR,
    timeZone: sought.locationZone,
    holidays: sought.holidays,
  });
}
