import { MINUTE, type Instant } from "./instant.js";
import { dayOf, type LocalDay } from "./zone.js";

/**
 * The day that ends with `instant` where people live by `zone`: its last minute, or the midnight after it. Null for any
 * other time. Nobody reads "until 00:00" or "23:59" as the end of a day, so a promise that lasts a day is said as one.
 */
export function dayEndingAt(instant: Instant, zone: string): LocalDay | null {
  const day = dayOf(instant - 1, zone);
  return dayOf(instant + MINUTE, zone) === day ? null : day;
}
