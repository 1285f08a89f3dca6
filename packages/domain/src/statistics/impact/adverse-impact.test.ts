import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { adverseImpact, type SelectedGroup } from "./adverse-impact.js";

const group = (name: string, selected: number, total: number): SelectedGroup => ({ group: name, selected, total });

describe("adverse impact", () => {
  test("compares every group with the one selected most often, and lists all results in the order given", () => {
    const impact = accepted(adverseImpact([group("north", 9, 40), group("south", 48, 120), group("east", 6, 20)]));

    expect(impact.reference).toBe("south");
    expect(impact.groups.map(({ group: name, label }) => [name, label])).toEqual([
      ["north", "review"],
      ["east", "watch"],
    ]);
  });

  test("shows nothing but the label for a small group", () => {
    const impact = accepted(adverseImpact([group("north", 1, 6), group("south", 48, 120)]));
    expect(impact.groups).toEqual([{ group: "north", label: "not_enough_data" }]);
  });

  test("does not compare with a group of fewer than 10 people or below 2 % of the pool", () => {
    const small = accepted(adverseImpact([group("north", 9, 9), group("south", 40, 120), group("east", 30, 100)]));
    expect(small.reference).toBe("south");
    const rare = accepted(adverseImpact([group("north", 10, 10), group("south", 100, 491)]));
    expect(rare.reference).toBe("south");
    const justEnough = accepted(adverseImpact([group("north", 10, 10), group("south", 100, 490)]));
    expect(justEnough.reference).toBe("north");
  });

  test("of equal rates compares with the larger group, then with the first", () => {
    expect(accepted(adverseImpact([group("north", 10, 20), group("south", 20, 40)])).reference).toBe("south");
    expect(accepted(adverseImpact([group("north", 10, 20), group("south", 10, 20)])).reference).toBe("north");
  });

  test("is not defined without a group to compare with", () => {
    expect(adverseImpact([group("north", 1, 6)])).toMatchObject({ refusal: { type: "NotDefined" } });
    expect(adverseImpact([])).toMatchObject({ refusal: { type: "NotDefined", figure: "adverse impact" } });
  });

  test("refuses an unfit count by name", () => {
    expect(adverseImpact([group("north", 1, 60), group("south", 3, 2)])).toMatchObject({
      ok: false,
      refusal: { type: "UnfitValue", what: "groups[1].selected", given: "3", allowed: "at most the total, 2" },
    });
  });
});
