import type { PayRange } from "@leadline/domain/shared/money";
import type { Posting } from "./posting.entity.js";

type ShownPay = Pick<Posting, "payMinMinor" | "payMaxMinor" | "payCurrency" | "payInterval">;

/** The range a posting shows; null while any part of it is missing. */
export function payOf({ payMinMinor, payMaxMinor, payCurrency, payInterval }: ShownPay): PayRange | null {
  if (payMinMinor === null || payMaxMinor === null || payCurrency === null || payInterval === null) return null;
  return { minMinor: payMinMinor, maxMinor: payMaxMinor, currency: payCurrency, interval: payInterval };
}
