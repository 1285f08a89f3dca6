import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { impactLabel } from "./adverse-impact.js";
import { compareSelection } from "./compare-selection.js";
import type { Selection } from "./selection.js";

const of = (selected: number, total: number): Selection => ({ selected, total });

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

  test("has no z beside a group of whom nobody was selected, although somebody else was", () => {
    expect(accepted(compareSelection(of(3, 12), of(0, 500)))).toMatchObject({
      impactRatio: null,
      interval: null,
      z: null,
      zProbability: null,
      flipRatio: null,
    });
  });
});
