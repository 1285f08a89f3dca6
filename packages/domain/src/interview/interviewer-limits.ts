import { overlaps, widened, type Instant, type Interval } from "../shared/instant.js";
import { dayFinder, dayOf, plusDays, type LocalDay } from "../shared/zone.js";
import type { SlotObstacle } from "./find-slot/slot-obstacle.js";
import { isOpen, openHours, type WorkingHours } from "./find-slot/working-hours.js";

/** A member as the search for a time sees them. */
export interface Interviewer {
  readonly id: string;
  readonly timeZone: string;
  readonly workingHours: WorkingHours;
  /** Interviews they hold the time free for; they count towards the limits. */
  readonly interviews: readonly Interval[];
  /** Times they have blocked themselves. */
  readonly blocks: readonly Interval[];
  /** At most this many interviews on one day of their zone. */
  readonly dailyLimit: number;
  /** At most this many interviews within any seven days in a row. */
  readonly weeklyLimit: number;
}

/**
 * Prepares the question "may this member take that slot?" for slots inside `within`, so that asking it for hundreds
 * of slots reads the calendar once. Answers everything that speaks against a slot; nothing means they are free.
 */
export function interviewerCheck(
  member: Interviewer,
  within: Interval,
  bufferMinutes: number,
): (slot: Interval) => SlotObstacle[] {
  const open = openHours(member.workingHours, member.timeZone, within);
  const loadOn = loadFinder(member, within);
  const memberId = member.id;

  return (slot) => {
    const obstacles: SlotObstacle[] = [];
    if (member.interviews.some((interview) => overlaps(interview, slot)))
      obstacles.push({ kind: "in_interview", memberId });
    else if (member.interviews.some((interview) => overlaps(interview, widened(slot, bufferMinutes))))
      obstacles.push({ kind: "no_buffer", memberId });
    if (member.blocks.some((block) => overlaps(block, slot))) obstacles.push({ kind: "blocked", memberId });
    if (!isOpen(open, slot)) obstacles.push({ kind: "outside_hours", memberId });
    const { day, week } = loadOn(slot.start);
    if (day >= member.dailyLimit) obstacles.push({ kind: "daily_limit", memberId, limit: member.dailyLimit });
    if (week >= member.weeklyLimit) obstacles.push({ kind: "weekly_limit", memberId, limit: member.weeklyLimit });
    return obstacles;
  };
}

/** How much a member has to do around a moment. */
export interface Load {
  /** Interviews on that day of their zone. */
  readonly day: number;
  /** Interviews in the fullest seven days in a row that include it. */
  readonly week: number;
}

/** Prepares the question "how much do they have to do then?" for moments inside `within`. */
export function loadFinder(
  member: Pick<Interviewer, "interviews" | "timeZone">,
  within: Interval,
): (at: Instant) => Load {
  const days = member.interviews.map(({ start }) => dayOf(start, member.timeZone));
  const dayAt = dayFinder(within, member.timeZone);
  const known = new Map<LocalDay, Load>();
  return (at) => {
    const day = dayAt(at);
    const load = known.get(day) ?? { day: days.filter((other) => other === day).length, week: busiestWeek(days, day) };
    known.set(day, load);
    return load;
  };
}

function busiestWeek(days: readonly LocalDay[], day: LocalDay): number {
  const counts = [-6, -5, -4, -3, -2, -1, 0].map((shift) => {
    const first = plusDays(day, shift);
    const last = plusDays(first, 6);
    return days.filter((other) => first <= other && other <= last).length;
  });
  return Math.max(...counts);
}
