import { z } from "zod";
import { DAY, type Instant } from "../shared/instant.js";
import { line, prose, requiredProse, webLink } from "../shared/text.js";
import { timeZone } from "../shared/zone.js";
import { DEFAULT_BUFFER_MINUTES, DEFAULT_NOTICE_HOURS, MOST_SEATS, seats } from "./find-slot/booking.js";
import { LONGEST_WINDOW_DAYS } from "./find-slot/find-slot.js";
import { workingHours } from "./find-slot/working-hours.js";

/** 2000 to 2100: what a calendar program can be trusted with. */
const instant = (what: string) =>
  z
    .int(`${what} is needed.`)
    .min(946_684_800_000, `${what} is too long ago.`)
    .max(4_102_444_800_000, `${what} is too far ahead.`);

/** An empty text field of a form means "not given". */
const given = (value: unknown): unknown => (typeof value === "string" && value.trim() === "" ? null : value);

/** Where people meet: a place, a link to join, or both; the candidate has to be told something. */
const where = {
  place: z.preprocess(given, line(200, "The place").nullish()),
  joinLink: z.preprocess(given, webLink.nullish()),
};
const saysWhere = ({ place, joinLink }: { place?: unknown; joinLink?: unknown }): boolean =>
  typeof place === "string" || typeof joinLink === "string";
const SAY_WHERE = { path: ["joinLink"], message: "Say where: a link to join, or a place." };

const panel = z
  .array(z.uuid())
  .min(1, "Choose at least one interviewer.")
  .max(MOST_SEATS, `An interview can have at most ${MOST_SEATS} people.`)
  .refine((ids) => new Set(ids).size === ids.length, "Somebody is named twice.");

/** A coordinator fixes a time. */
export const scheduleInput = z
  .object({
    applicationId: z.uuid(),
    plannedInterviewId: z.uuid(),
    memberIds: panel,
    startsAt: instant("A time"),
    ...where,
    /** Go past the limits that protect people, by name and on record. */
    acceptLimits: z.boolean().default(false),
  })
  .refine(saysWhere, SAY_WHERE);

/** Another time for an interview. */
export const moveInput = z.object({ startsAt: instant("A time") });

/** Where to look for free times. */
const search = {
  seats,
  from: instant("The first day"),
  until: instant("The last day"),
  noticeHours: z.int().min(0).max(240, "At most ten days' notice.").default(DEFAULT_NOTICE_HOURS),
  bufferMinutes: z.int().min(0).max(120, "At most two hours between interviews.").default(DEFAULT_BUFFER_MINUTES),
};

/** A look at free times before anything is offered; a window that ends before it begins holds none. */
export const searchInput = z.object(search);

/** A coordinator lets the candidate choose. */
export const offerInput = z
  .object({ applicationId: z.uuid(), plannedInterviewId: z.uuid(), ...search, ...where })
  .refine(saysWhere, SAY_WHERE)
  .refine(({ from, until }) => from < until, { path: ["until"], message: "The last day must not be before the first." })
  .refine(({ from, until }) => until - from <= LONGEST_WINDOW_DAYS * DAY, {
    path: ["until"],
    message: `Look at most ${LONGEST_WINDOW_DAYS} days ahead.`,
  });

/** Why an interview is called off; people read it in the activity, the candidate does not. */
export const cancelInput = z.object({ reason: requiredProse(500, "A reason") });

/** Times a candidate could do when none of the offered ones fits. */
export const proposalInput = z.object({ text: requiredProse(1000, "A time that suits you") });

/** When and how much a member interviews. */
export const availabilityInput = z.object({
  timeZone,
  workingHours,
  dailyLimit: z.int("Enter a number.").min(0, "Enter 0 or more.").max(10, "At most 10 a day."),
  weeklyLimit: z.int("Enter a number.").min(0, "Enter 0 or more.").max(20, "At most 20 in seven days."),
});

/** A stretch a member keeps free of interviews. */
export const blockInput = z
  .object({ from: instant("A start"), until: instant("An end"), reason: prose(200, "The reason").default("") })
  .refine(({ from, until }) => from < until, { path: ["until"], message: "The end must be after the start." })
  .refine(({ from, until }) => until - from <= 400 * DAY, {
    path: ["until"],
    message: "Block at most 400 days at once.",
  });

/** The default end of an offer: when the notice for its last time can no longer be kept. */
export const offerExpiresAt = (until: Instant, noticeHours: number): Instant => until - noticeHours * 3_600_000;
