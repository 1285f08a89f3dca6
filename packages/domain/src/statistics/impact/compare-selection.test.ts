import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { impactLabel } from "./adverse-impact.js";
import { compareSelection } from "./compare-selection.js";
import { fisherExact } from "./fisher-exact.js";
import type { Selection } from "./selection.js";

const of = (selected: number, total: number): Selection => ({ selected, total });
const group = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
  .filter(([selected, left]) => selected + left > 0)
  .map(([selected, left]) => of(selected, selected + left));

describe("two groups' selection", () => {
  test.each([
    [of(9, 40), of(48, 120), 0.5625, 0.3039658, 1.040927, -2.0015324, 0.045335, 0.0566079, 0.0463663, 0.6382979, 5.25],
    [of(18, 60), of(30, 60), 0.6, 0.3780255, 0.9523167, -2.236068, 0.0253473, 0.0398754, 0.027444, 0.6551724, 6],
    [of(1, 6), of(4, 8), 1 / 3, 0.0489327, 2.2706921, -1.2881224, 0.1977034, 0.3006993, 0.1958042, 8 / 9, 1.1428571],
  ])(
    "%o beside %o has its golden figures",
    (focal, reference, ratio, lower, upper, z, p, fisher, midP, flip, short) => {
      const figures = accepted(compareSelection(focal, reference));

      close(figures.impactRatio, ratio);
      close(figures.interval?.lower, lower);
      close(figures.interval?.upper, upper);
      close(figures.z, z);
      close(figures.zProbability, p);
      close(figures.fisher, fisher);
      close(figures.midP, midP);
      close(figures.flipRatio, flip);
      close(figures.shortfall, short);
    },
  );

  test.each([
    [of(9, 40), of(48, 120), "review"],
    [of(18, 60), of(30, 60), "review"],
    [of(1, 6), of(4, 8), "not_enough_data"],
    [of(4, 9), of(40, 90), "not_enough_data"],
    [of(0, 10), of(1, 300), "not_enough_data"],
    [of(7, 12), of(20, 24), "watch"],
    [of(8, 12), of(20, 24), "no_indication"],
    [of(79, 200), of(100, 200), "watch"],
    [of(12, 20), of(18, 24), "no_indication"],
    [of(340, 400), of(380, 400), "watch"],
    [of(380, 400), of(340, 400), "no_indication"],
    [of(0, 10), of(4, 10), "review"],
  ] as const)("%o beside %o is labelled %s", (focal, reference, label) => {
    expect(impactLabel(accepted(compareSelection(focal, reference)), focal, reference)).toBe(label);
  });

  test("exactly four fifths are not below four fifths, whatever the last bits say", () => {
    const figures = accepted(compareSelection(of(12, 20), of(18, 24)));
    expect(figures.belowFourFifths).toBe(false);
    expect(accepted(compareSelection(of(7999, 10_000), of(10_000, 10_000))).belowFourFifths).toBe(true);
  });

  test("has no ratio, interval, z or flip when nobody was selected, and no z when everybody was", () => {
    expect(accepted(compareSelection(of(0, 20), of(0, 20)))).toMatchObject({
      impactRatio: null,
      interval: null,
      z: null,
      zProbability: null,
      flipRatio: null,
      flipBelowFourFifths: false,
      fisher: 1,
      midP: 0.5,
    });
    expect(accepted(compareSelection(of(20, 20), of(20, 20)))).toMatchObject({ impactRatio: 1, z: null, fisher: 1 });
  });

  test("has the ratio 0 without limits when nobody of one group was selected, and no flip of a single selection", () => {
    expect(accepted(compareSelection(of(0, 20), of(5, 20)))).toMatchObject({ impactRatio: 0, interval: null });
    expect(accepted(compareSelection(of(0, 20), of(1, 20)))).toMatchObject({
      flipRatio: null,
      flipBelowFourFifths: false,
    });
  });

  test("says whether z may be shown by the smallest expected cell", () => {
    expect(accepted(compareSelection(of(1, 6), of(4, 8))).zApplies).toBe(false);
    expect(accepted(compareSelection(of(5, 10), of(5, 10)))).toMatchObject({ zApplies: true, smallestExpected: 5 });
  });

  test.each([
    [of(5, 4), of(1, 2), "focal.selected", "5"],
    [of(0, 0), of(1, 2), "focal.total", "0"],
    [of(1, 2), of(0.5, 2), "reference.selected", "0.5"],
    [of(1, 2), of(1, Number.NaN), "reference.total", "NaN"],
    [of(1, 2), of(1, Infinity), "reference.total", "Infinity"],
    [of(1, 2), of(-1, 2), "reference.selected", "-1"],
  ])("refuses %o beside %o by name", (focal, reference, what, given) => {
    expect(compareSelection(focal, reference)).toMatchObject({
      ok: false,
      refusal: { type: "UnfitValue", what, given, allowed: expect.stringMatching(/./) },
    });
  });
});

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
