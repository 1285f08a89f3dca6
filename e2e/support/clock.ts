import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Product } from "./product.ts";
import type { Visits } from "./visits.ts";

const fileOf = ({ data }: Pick<Product, "data">) => path.join(data, "minutes-ahead");

/** How far the clock of the product is ahead of the world's; see clock.mjs, which every process of it reads. */
export function minutesAhead(product: Pick<Product, "data">): number {
  try {
    return Number(readFileSync(fileOf(product), "utf8"));
  } catch {
    return 0;
  }
}

/** Time, which passes for the product and for everybody's browser alike. It never goes back. */
export class Clock {
  constructor(
    private readonly product: Product,
    private readonly visits: Visits,
  ) {}

  now(): Date {
    return new Date(Date.now() + minutesAhead(this.product) * 60_000);
  }

  /** Waits, in no time, until a moment is so many minutes past. */
  async reach(moment: Date, minutesPast = 0): Promise<void> {
    const minutes = Math.ceil((moment.getTime() - this.now().getTime()) / 60_000) + minutesPast;
    if (minutes <= 0) return;
    writeFileSync(fileOf(this.product), String(minutesAhead(this.product) + minutes));
    await this.visits.later(minutes);
  }
}
