import { catalogue } from "./catalogue.ts";

const t = catalogue(
  { year: "{amount} a year", month: "{amount} a month", day: "{amount} a day", hour: "{amount} an hour" },
  {
    de: {
      year: "{amount} im Jahr",
      month: "{amount} im Monat",
      day: "{amount} am Tag",
      hour: "{amount} in der Stunde",
    },
  },
);

/** An amount in whole minor units (cents, öre) of an ISO 4217 currency. */
export interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/** How often it is paid. */
export type Interval = "year" | "month" | "day" | "hour";

const inCurrency = (currency: string, locale: string): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    trailingZeroDisplay: "stripIfInteger",
  });

/** How many decimals the currency has: 2 for EUR, 0 for JPY, 3 for KWD. */
export const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Minor units as the number a person writes: 9250000 EUR is 92500. */
export const toMajor = ({ minor, currency }: Amount): number => minor / 10 ** decimalsOf(currency);

/** The number a person wrote, in whole minor units. */
export const toMinor = (major: number, currency: string): number => Math.round(major * 10 ** decimalsOf(currency));

/** "€92,500"; decimals only when there are any. */
export const formatMoney = (amount: Amount, locale: string): string =>
  inCurrency(amount.currency, locale).format(toMajor(amount));

/** "€92,000 – €118,000 a year"; both ends in the same currency. */
export function formatPay(
  pay: { readonly minMinor: number; readonly maxMinor: number; readonly currency: string; readonly interval: Interval },
  locale: string,
): string {
  const [low, high] = [pay.minMinor, pay.maxMinor].map((minor) => toMajor({ minor, currency: pay.currency }));
  const amount =
    pay.minMinor === pay.maxMinor
      ? formatMoney({ minor: pay.minMinor, currency: pay.currency }, locale)
      : inCurrency(pay.currency, locale).formatRange(low ?? 0, high ?? 0);
  return t.in(locale)(pay.interval, { amount });
}
