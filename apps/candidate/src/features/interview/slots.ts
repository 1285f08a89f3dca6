import { dayOf } from "#lib/dates.ts";

export interface Slot {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Times that start on one calendar day where the candidate is. */
export interface SlotDay {
  readonly day: string;
  readonly slots: readonly Slot[];
}

export interface SlotPage {
  readonly days: readonly SlotDay[];
  /** Start of the first time that did not fit on the page; undefined on the last one. */
  readonly later: string | undefined;
}

// The stylesheet repeats the chosen time beside the button for so many times, without a script.
export const MOST_SLOTS = 24;

/** A page of times from `from` on, by the candidate's days; times of one day stay together where they fit. */
export function slotPage(times: readonly Slot[], zone: string, from: string | undefined): SlotPage {
  const start = from === undefined ? Number.NaN : new Date(from).getTime();
  const ahead = Number.isNaN(start) ? times : times.filter((slot) => new Date(slot.startsAt).getTime() >= start);
  const days = Map.groupBy(ahead, (slot) => dayOf(slot.startsAt, zone));
  const shown: SlotDay[] = [];
  let room = MOST_SLOTS;
  for (const [day, slots] of days) {
    const isFirst = shown.length === 0;
    if (slots.length > room && !isFirst) break;
    shown.push({ day, slots: slots.slice(0, room) });
    room -= slots.length;
    if (room <= 0) break;
  }
  const count = shown.reduce((sum, { slots }) => sum + slots.length, 0);
  return { days: shown, later: ahead[count]?.startsAt };
}
