import { businessDaysBetween } from "../shared/business-days.js";
import { MINUTE, minutesOf, overlaps, widened, type Interval } from "../shared/instant.js";
import { dayFinder, dayOf, type LocalDay } from "../shared/zone.js";
import type { SlotObstacle } from "./find-slot/slot-obstacle.js";

/** Limits that keep a loop bearable for the candidate; source: framework document 5.5. */
export const CANDIDATE_LIMITS = {
  interviewsADay: 4,
  minutesADay: 240,
  /** Between two interviews. */
  gapMinutes: 15,
  /** Nobody is interviewed for longer than this in one go ... */
  stretchMinutes: 150,
  /** ... before a break of at least this. */
  breakMinutes: 45,
  /** From the first interview of the loop to the last. */
  loopBusinessDays: 10,
} as const;

/** The candidate as the search for a time sees them. */
export interface InterviewedCandidate {
  readonly timeZone: string;
  /** Interviews that stand, of this application. */
  readonly loop: readonly Interval[];
  /** Interviews that stand, of other applications of the same person. */
  readonly elsewhere: readonly Interval[];
}

/**
 * Prepares the question "is this slot bearable for the candidate?" for slots inside `within`. Days are days of the
 * candidate's own zone; business days are counted there too, less `holidays`.
 */
export function candidateCheck(
  candidate: InterviewedCandidate,
  within: Interval,
  holidays: readonly LocalDay[],
): (slot: Interval) => SlotObstacle[] {
  const all = [...candidate.loop, ...candidate.elsewhere];
  const dated = all.map((interval) => ({ interval, day: dayOf(interval.start, candidate.timeZone) }));

  const loopDays = candidate.loop.map(({ start }) => dayOf(start, candidate.timeZone));
  const dayAt = dayFinder(within, candidate.timeZone);
  const lengths = new Map<LocalDay, number>();

  return (slot) => {
    if (all.some((interview) => overlaps(interview, slot))) return [{ kind: "candidate_in_interview" }];
    const obstacles: SlotObstacle[] = [];
    const day = dayAt(slot.start);
    const thatDay = [slot, ...dated.filter((other) => other.day === day).map(({ interval }) => interval)];
    if (thatDay.length > CANDIDATE_LIMITS.interviewsADay || totalMinutes(thatDay) > CANDIDATE_LIMITS.minutesADay)
      obstacles.push({ kind: "candidate_day_full" });
    if (all.some((interview) => overlaps(interview, widened(slot, CANDIDATE_LIMITS.gapMinutes))))
      obstacles.push({ kind: "candidate_gap" });
    if (longestStretch([...all, slot], slot) > CANDIDATE_LIMITS.stretchMinutes)
      obstacles.push({ kind: "candidate_break" });
    const length = lengths.get(day) ?? loopLength([...loopDays, day], holidays);
    lengths.set(day, length);
    if (length > CANDIDATE_LIMITS.loopBusinessDays) obstacles.push({ kind: "loop_too_long" });
    return obstacles;
  };
}

/**
 * Interview minutes of the run of interviews around `slot` that no long break divides. An interview that stands
 * alone is never too long: it cannot be divided.
 */
function longestStretch(interviews: readonly Interval[], slot: Interval): number {
  const sorted = interviews.toSorted((a, b) => a.start - b.start);
  const runs: Interval[][] = [];
  for (const interview of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && interview.start - last.end < CANDIDATE_LIMITS.breakMinutes * MINUTE) run.push(interview);
    else runs.push([interview]);
  }
  const around = runs.find((run) => run.includes(slot)) ?? [];
  return around.length > 1 ? totalMinutes(around) : 0;
}

const totalMinutes = (interviews: readonly Interval[]): number =>
  interviews.reduce((sum, interview) => sum + minutesOf(interview), 0);

function loopLength(days: readonly LocalDay[], holidays: readonly LocalDay[]): number {
  const sorted = days.toSorted();
  return businessDaysBetween(sorted[0] ?? "", sorted.at(-1) ?? "", holidays);
}
