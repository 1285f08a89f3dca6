import { z } from "zod";
import type { Instant } from "../../shared/instant.js";
import { ok, refuse, type Result } from "../../shared/result.js";

/** At most this many seats in one interview, as many as a loop can fill. */
export const MOST_SEATS = 6;

/** How long before a time people must at least know of it, unless the coordinator says otherwise. */
export const DEFAULT_NOTICE_HOURS = 24;

/** What an interviewer needs between two interviews, unless the coordinator says otherwise. */
export const DEFAULT_BUFFER_MINUTES = 10;

/** Interview lengths in minutes that can be planned: a quarter of an hour to four hours. */
export const interviewMinutes = z
  .int("Enter the length in minutes.")
  .min(15, "An interview takes at least 15 minutes.")
  .max(240, "An interview takes at most 240 minutes.");

/** The people who could take each seat: all seats (AND), each by one of its pool (OR). */
export const seats = z
  .array(
    z
      .array(z.uuid())
      .min(1, "Choose at least one person for each seat.")
      .max(40, "A seat can name at most 40 people.")
      .refine((pool) => new Set(pool).size === pool.length, "A person can be named once for a seat."),
  )
  .min(1, "An interview needs at least one person.")
  .max(MOST_SEATS, `An interview can have at most ${MOST_SEATS} people.`);

/** What a candidate is asked to choose from; kept with the interview while it is offered. */
export const bookingOffer = z.object({
  seats,
  /** Searched for times: instants, milliseconds. */
  from: z.int(),
  until: z.int(),
  noticeHours: z.int().min(0).max(240),
  bufferMinutes: z.int().min(0).max(120),
  /** Until when the candidate may choose. */
  expiresAt: z.int(),
  /** What the candidate wrote when none of the times fitted. */
  proposed: z.string().optional(),
});
export type BookingOffer = z.output<typeof bookingOffer>;

/** The offer is over: its date has passed, or it was taken back. */
export interface BookingClosed {
  readonly type: "BookingClosed";
}

/** Somebody was faster, or a person of the panel is no longer free: nothing was booked, and other times are there. */
export interface SlotTaken {
  readonly type: "SlotTaken";
}

/** Whether the candidate may still choose from this offer. */
export const openBooking = (offer: BookingOffer | undefined, now: Instant): Result<BookingOffer, BookingClosed> =>
  offer && now < offer.expiresAt ? ok(offer) : refuse({ type: "BookingClosed" });
