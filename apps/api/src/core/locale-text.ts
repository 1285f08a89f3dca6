import type { LocalDay } from "@leadline/domain/shared/zone";

/** English without a region reads day before month, as everywhere outside one country. */
export const tagOf = (locale: string): string => (locale === "en" ? "en-GB" : locale);

/** "Tuesday 10 November 2026": always with the weekday, because people plan in weekdays. */
export const longDay = (day: LocalDay, locale: string): string =>
  new Intl.DateTimeFormat(tagOf(locale), {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));

/** How many digits a currency has after the point: 2 for EUR, 0 for JPY. */
export const fractionDigits = (currency: string): number =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
