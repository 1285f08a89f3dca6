import { catalogue } from "./catalogue.ts";
import type { Moment } from "./dates.ts";

const t = catalogue(
  { minutes: "{count} min", hours: "{count} h", days: "{count} d" },
  { de: { minutes: "{count} Min.", hours: "{count} Std.", days: "{count} T." } },
);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, in the shortest honest unit: "30 min", "26 h", "3 d". A day is 24 hours; hours are used below two days. */
export function shortAge(since: Moment, { now, locale }: { readonly now: Moment; readonly locale: string }): string {
  const age = Math.max(0, new Date(now).getTime() - new Date(since).getTime());
  const say = t.in(locale);
  if (age < HOUR) return say("minutes", { count: Math.floor(age / MINUTE) });
  if (age < 2 * DAY) return say("hours", { count: Math.floor(age / HOUR) });
  return say("days", { count: Math.floor(age / DAY) });
}

/** Whole days since, never below 0: the age of a card in its stage. */
export const daysSince = (since: Moment, now: Moment): number =>
  Math.max(0, Math.floor((new Date(now).getTime() - new Date(since).getTime()) / DAY));

/** "6 d": days in stage. */
export const ageInDays = (since: Moment, { now, locale }: { readonly now: Moment; readonly locale: string }): string =>
  t.in(locale)("days", { count: daysSince(since, now) });

/** "today", "yesterday", "3 days ago", "in 2 days", in whole days between the two moments. */
export function relativeDays(
  moment: Moment,
  { now, locale }: { readonly now: Moment; readonly locale: string },
): string {
  const days = Math.round((new Date(moment).getTime() - new Date(now).getTime()) / DAY);
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(days, "day");
}
