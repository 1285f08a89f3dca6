import { isBusinessDay } from "../../shared/business-days.js";
import { MINUTE, type Instant, type Interval } from "../../shared/instant.js";
import { dayFinder, dayIn, dayOf, daysOf, nextOnGrid, plusDays, type LocalDay } from "../../shared/zone.js";
import { candidateCheck, type InterviewedCandidate } from "../candidate-limits.js";
import { interviewerCheck, loadFinder, type Interviewer } from "../interviewer-limits.js";
import { assignPanel, type Seat } from "../panel-load.js";
import { isWall, type SlotObstacle } from "./slot-obstacle.js";

/** What is looked for: a time at which one person of every seat is free and the candidate is not overrun. */
export interface SlotSearch {
  /** All seats must be taken (AND), each by somebody of its pool (OR); nobody takes two. */
  readonly seats: readonly Seat[];
  readonly interviewers: readonly Interviewer[];
  readonly candidate: InterviewedCandidate;
  readonly minutes: number;
  /** Minutes an interviewer needs between two interviews. */
  readonly bufferMinutes: number;
  /** Where the search may look. */
  readonly window: Interval;
  /** Nothing earlier than this: now, and the notice people need. */
  readonly earliest: Instant;
  /** Zone and holidays of the requisition's location: they decide what a business day is and where times start. */
  readonly timeZone: string;
  readonly holidays: readonly LocalDay[];
}

/** A time that works, and the people who take the seats, in seat order. */
export interface FreeSlot extends Interval {
  readonly panel: readonly string[];
}

/** Interviews start on the hour or the half hour of the location's clock. */
export const SLOT_GRID_MINUTES = 30;

/** The longest window that is searched, in days: further ahead nobody's calendar is true. */
export const LONGEST_WINDOW_DAYS = 60;

/**
 * Every start inside the window, on business days, at which each seat finds somebody who is at work, not taken, and
 * below their limits, and at which the candidate keeps their breaks. Among the people who are free, the work is
 * shared as `assignPanel` says. In order of time.
 */
export function findSlots(search: SlotSearch): FreeSlot[] {
  const { minutes, timeZone } = search;
  const within = windowOf(search);
  if (within.start >= within.end) return [];
  const dayAt = dayFinder(within, timeZone);
  const businessDays = new Set(daysOf(within, timeZone).filter((day) => isBusinessDay(day, search.holidays)));
  const forCandidate = candidateCheck(search.candidate, within, search.holidays);
  const people = peopleOf(search, within);
  const found: FreeSlot[] = [];

  const first = nextOnGrid(within.start, SLOT_GRID_MINUTES, timeZone);
  for (let start = first; start + minutes * MINUTE <= within.end; start += SLOT_GRID_MINUTES * MINUTE) {
    const slot = { start, end: start + minutes * MINUTE };
    if (!businessDays.has(dayAt(start))) continue;
    const panel = panelFor(slot, search.seats, people);
    if (panel && forCandidate(slot).length === 0) found.push({ ...slot, panel });
  }
  return found;
}

/**
 * Everything that speaks against one time with these people, walls first. The same rules as `findSlots`, so a slot it
 * found has none; also says so of times that are on no grid or on a weekend, which a coordinator may choose.
 */
export function slotObstacles(
  search: Pick<SlotSearch, "candidate" | "holidays" | "bufferMinutes" | "interviewers">,
  slot: Interval,
  now: Instant,
): SlotObstacle[] {
  const past: SlotObstacle[] = slot.start <= now ? [{ kind: "in_the_past" }] : [];
  const members = search.interviewers.flatMap((member) => interviewerCheck(member, slot, search.bufferMinutes)(slot));
  const candidate = candidateCheck(search.candidate, slot, search.holidays)(slot);
  return [...past, ...members, ...candidate].toSorted((a, b) => Number(isWall(b)) - Number(isWall(a)));
}

interface SearchedMember {
  readonly id: string;
  readonly cap: number;
  readonly isFree: (slot: Interval) => boolean;
  readonly loadAt: (slot: Interval) => number;
}

function peopleOf(search: SlotSearch, within: Interval): SearchedMember[] {
  return search.interviewers.map((member) => {
    const check = interviewerCheck(member, within, search.bufferMinutes);
    const loadOn = loadFinder(member, within);
    return {
      id: member.id,
      cap: member.weeklyLimit,
      isFree: (slot) => check(slot).length === 0,
      loadAt: (slot) => loadOn(slot.start).week,
    };
  });
}

/** Who takes the seats at that time, or nothing when a seat stays empty. */
function panelFor(
  slot: Interval,
  seats: readonly Seat[],
  people: readonly SearchedMember[],
): readonly string[] | undefined {
  const free = people.filter(({ isFree }) => isFree(slot));
  const loaded = free.map(({ id, cap, loadAt }) => ({ id, cap, load: loadAt(slot) }));
  const assigned = assignPanel(seats, loaded);
  return assigned.ok ? assigned.value : undefined;
}

function windowOf({ window, earliest, timeZone }: SlotSearch): Interval {
  const start = Math.max(window.start, earliest);
  const furthest = dayIn(plusDays(dayOf(start, timeZone), LONGEST_WINDOW_DAYS), timeZone).end;
  return { start, end: Math.min(window.end, furthest) };
}
