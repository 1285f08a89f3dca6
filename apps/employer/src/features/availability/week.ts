import type { AvailabilityFragment } from "#graphql/generated/graphql.ts";

/** A part of a weekday as it is edited: clock times, absent while one is not whole. */
export interface Part {
  readonly from: string | null;
  readonly until: string | null;
}

/** Parts by weekday, Monday first. */
export type Week = readonly (readonly Part[])[];

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const MIDNIGHT = 24 * 60;

const clockOf = (minutes: number): string =>
  `${String(Math.floor((minutes % MIDNIGHT) / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

export const weekOf = (hours: AvailabilityFragment["hours"]): Week =>
  WEEKDAYS.map((weekday) =>
    hours
      .filter((part) => part.weekday === weekday)
      .map(({ from, until }) => ({ from: clockOf(from), until: clockOf(until) })),
  );

/** What is sent: whole parts only. An end at 00:00 is midnight at the end of the day. */
export const hoursOf = (week: Week): { weekday: number; from: number; until: number }[] =>
  week.flatMap((parts, index) =>
    parts.flatMap(({ from, until }) => {
      if (from === null || until === null) return [];
      const end = minutesOf(until);
      return [{ weekday: index + 1, from: minutesOf(from), until: end === 0 ? MIDNIGHT : end }];
    }),
  );
