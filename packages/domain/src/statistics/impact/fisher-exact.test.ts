import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { fisherExact } from "./fisher-exact.js";
import type { Selection } from "./selection.js";

const of = (selected: number, total: number): Selection => ({ selected, total });
const group = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
  .filter(([selected, left]) => selected + left > 0)
  .map(([selected, left]) => of(selected, selected + left));

const choose = (n: number, k: number): bigint => {
  let result = 1n;
  for (let i = 1; i <= k; i += 1) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
};

describe("Fisher's exact test", () => {
  test("sums the tables at most as likely as the observed one, counted in whole numbers", () => {
    fc.assert(
      fc.property(group, group, (focal, reference) => {
        const k = focal.selected + reference.selected;
        const ways = (x: number): bigint => choose(focal.total, x) * choose(reference.total, k - x);
        const observed = ways(focal.selected);
        let [all, rarer, tied] = [0n, 0n, 0n];
        for (let x = Math.max(0, k - reference.total); x <= Math.min(k, focal.total); x += 1) {
          all += ways(x);
          if (ways(x) < observed) rarer += ways(x);
          if (ways(x) === observed) tied += ways(x);
        }
        const { fisher, midP } = accepted(fisherExact(focal, reference));
        close(fisher, Number(rarer + tied) / Number(all), 1e-12);
        close(midP, (Number(rarer) + Number(tied) / 2) / Number(all), 1e-12);
      }),
    );
  });

  test("does not depend on which group comes first, or on whether selection or rejection is counted", () => {
    fc.assert(
      fc.property(group, group, (focal, reference) => {
        const rejected = ({ selected, total }: Selection): Selection => of(total - selected, total);
        const one = accepted(fisherExact(focal, reference));
        const swapped = accepted(fisherExact(reference, focal));
        const counted = accepted(fisherExact(rejected(focal), rejected(reference)));
        close(swapped.fisher, one.fisher, 1e-12);
        close(counted.fisher, one.fisher, 1e-12);
        // A table without anybody selected, or anybody left, has no groups the other way round.
        const selected = focal.selected + reference.selected;
        const left = focal.total + reference.total - selected;
        if (selected > 0 && left > 0) {
          const across = accepted(fisherExact(of(focal.selected, selected), of(focal.total - focal.selected, left)));
          close(across.fisher, one.fisher, 1e-12);
        }
        expect(one.midP).toBeLessThanOrEqual(one.fisher);
        expect(one.midP).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("stays a probability for groups of tens of thousands", () => {
    const { fisher } = accepted(fisherExact(of(100, 40_000), of(30_000, 40_000)));
    expect(fisher).toBeLessThan(1e-100);
    expect(fisher).toBeGreaterThanOrEqual(0);
  });
});
