import { PAY_INTERVALS } from "@leadline/domain/shared/money";
import { formatPay } from "@leadline/ui/text/money";

interface PayInWriting {
  readonly minMinor: number | null;
  readonly maxMinor: number | null;
  readonly currency: string | null;
  readonly interval: string | null;
}

/** A pay range as the posting will say it; nothing while a part of it is missing. */
export function payInWords(pay: PayInWriting | null | undefined, locale: string): string | undefined {
  const interval = PAY_INTERVALS.find((name) => name === pay?.interval);
  if (typeof pay?.minMinor !== "number" || typeof pay.maxMinor !== "number" || !pay.currency || !interval)
    return undefined;
  return formatPay({ minMinor: pay.minMinor, maxMinor: pay.maxMinor, currency: pay.currency, interval }, locale);
}
