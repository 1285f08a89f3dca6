import { catalogue } from "@leadline/ui/text/catalogue";
import { formatMoney } from "@leadline/ui/text/money";

const t = catalogue(
  {
    range: "{low} to {high}",
    year: "a year",
    month: "a month",
    day: "a day",
    hour: "an hour",
  },
  {
    de: { range: "{low} bis {high}", year: "im Jahr", month: "im Monat", day: "am Tag", hour: "in der Stunde" },
  },
);

/** A published range: whole minor units of one currency, both ends included. */
export interface Pay {
  readonly minMinor: number;
  readonly maxMinor: number;
  readonly currency: string;
  readonly interval: "year" | "month" | "day" | "hour";
}

/** "€84,000 to €102,000", without the interval, which stands smaller beside it. */
export function sayRange({ minMinor, maxMinor, currency }: Pay, locale: string): string {
  const low = formatMoney({ minor: minMinor, currency }, locale);
  if (minMinor === maxMinor) return low;
  return t.in(locale)("range", { low, high: formatMoney({ minor: maxMinor, currency }, locale) });
}

/** "a year". */
export const sayInterval = ({ interval }: Pick<Pay, "interval">, locale: string): string => t.in(locale)(interval);
