import { HOUR, type Instant } from "../shared/instant.js";

/** When someone who declines may be replaced without a person deciding it; source: product rules, 4.4. */
export const AUTOMATIC_REPLACEMENT = { hoursBefore: 48, times: 3 } as const;

/**
 * Whether a decliner may be replaced by the next free qualified person at once: early enough before the interview,
 * and not for the fourth time. Otherwise, and always to inform, a person is told.
 */
export const mayReplaceAutomatically = (start: Instant, replacedSoFar: number, now: Instant): boolean =>
  now <= start - AUTOMATIC_REPLACEMENT.hoursBefore * HOUR && replacedSoFar < AUTOMATIC_REPLACEMENT.times;
