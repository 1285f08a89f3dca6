import { z } from "zod";
import { contains, merged, type Instant, type Interval } from "../../shared/instant.js";
import { daysOf, hoursOf, weekdayOf } from "../../shared/zone.js";

const MINUTES_A_DAY = 24 * 60;

/** From and to, in minutes of the local day: 540 is nine o'clock, 1440 is midnight at its end. */
const range = z
  .tuple([z.int().min(0).max(MINUTES_A_DAY), z.int().min(0).max(MINUTES_A_DAY)])
  .refine(([from, to]) => from < to, "The end must be after the start.");

const ranges = z
  .array(range)
  .max(4, "A day can have at most four parts.")
  .refine((parts) => parts.every(([from], index) => index === 0 || (parts[index - 1]?.[1] ?? 0) <= from), {
    message: "The parts of a day must follow each other without overlapping.",
  });

/**
 * When a member takes interviews, on the clock of their own zone: for each ISO weekday (1 Monday to 7 Sunday) the
 * parts of the day, in minutes. A weekday that is absent is free of interviews.
 */
export const workingHours = z
  .strictObject({
    1: ranges.optional(),
    2: ranges.optional(),
    3: ranges.optional(),
    4: ranges.optional(),
    5: ranges.optional(),
    6: ranges.optional(),
    7: ranges.optional(),
  })
  .readonly();
export type WorkingHours = z.output<typeof workingHours>;

/** The moments inside `within` at which a member with these hours is at work, in order, joined where they touch. */
export function openHours(hours: WorkingHours, zone: string, within: Interval): Interval[] {
  const parts = daysOf(within, zone).flatMap((day) =>
    partsOf(hours, weekdayOf(day)).flatMap(([from, to]) => hoursOf(day, from, to, zone)),
  );
  return merged(parts.map(({ start, end }) => clipped(start, end, within)));
}

/** Whether the whole of `slot` lies within opening hours computed by `openHours`. */
export const isOpen = (open: readonly Interval[], slot: Interval): boolean => open.some((part) => contains(part, slot));

const partsOf = (hours: WorkingHours, weekday: number): readonly (readonly [number, number])[] => {
  switch (weekday) {
    case 1:
      return hours[1] ?? [];
    case 2:
      return hours[2] ?? [];
    case 3:
      return hours[3] ?? [];
    case 4:
      return hours[4] ?? [];
    case 5:
      return hours[5] ?? [];
    case 6:
      return hours[6] ?? [];
    default:
      return hours[7] ?? [];
  }
};

const clipped = (start: Instant, end: Instant, within: Interval): Interval => ({
  start: Math.max(start, within.start),
  end: Math.min(end, within.end),
});
