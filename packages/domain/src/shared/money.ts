import { z } from "zod";

/** How often a pay amount is paid. */
export const PAY_INTERVALS = ["year", "month", "day", "hour"] as const;
export type PayInterval = (typeof PAY_INTERVALS)[number];

/**
 * A pay range in integer minor units (cents, öre) of one ISO 4217 currency.
 * Both ends inclusive; `min <= max`.
 */
export const payRange = z
  .object({
    minMinor: z.int("Enter the lower end of the range.").positive("The lower end must be more than zero.").max(1e12),
    maxMinor: z.int("Enter the upper end of the range.").positive("The upper end must be more than zero.").max(1e12),
    currency: z
      .string("Choose a currency, for example EUR.")
      .regex(/^[A-Z]{3}$/, "Choose a currency, for example EUR."),
    interval: z.enum(PAY_INTERVALS, "Choose year, month, day or hour."),
  })
  .refine(({ minMinor, maxMinor }) => minMinor <= maxMinor, {
    path: ["maxMinor"],
    message: "The upper end must not be below the lower end.",
  });
export type PayRange = z.output<typeof payRange>;

/** Whether an amount (same currency and interval) lies in the range, ends included. */
export const insideRange = (amountMinor: number, range: PayRange): boolean =>
  amountMinor >= range.minMinor && amountMinor <= range.maxMinor;
