import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { mayCrossTabulate, mayRefresh } from "./disclosure.js";
import { protectGroups } from "./suppression.js";

const groupsOf = (...totals: readonly number[]) =>
  totals.map((total, index) => ({ group: `group ${index}`, total, selected: Math.floor(total / 2) }));
const hiddenOf = (totals: readonly number[], showTotal = true) =>
  accepted(protectGroups(groupsOf(...totals), showTotal)).groups.map(({ hidden }) => hidden);

describe("groups on a report", () => {
  test("the golden example hides the small group and the one that would reveal it", () => {
    expect(hiddenOf([120, 40, 4, 11])).toEqual([null, null, "small", "protecting"]);
  });

  test("a hidden count and its outcome are null, a shown one is as counted", () => {
    expect(accepted(protectGroups(groupsOf(120, 40, 4, 11), true))).toEqual({
      groups: [
        { group: "group 0", total: 120, selected: 60, hidden: null },
        { group: "group 1", total: 40, selected: 20, hidden: null },
        { group: "group 2", total: null, selected: null, hidden: "small" },
        { group: "group 3", total: null, selected: null, hidden: "protecting" },
      ],
      totalShown: true,
      selectedShown: false,
    });
  });

  test("without the total, only small groups are hidden", () => {
    expect(hiddenOf([120, 40, 4, 11], false)).toEqual([null, null, "small", null]);
  });

  test("two small groups protect each other, unless their sum gives both away", () => {
    expect(hiddenOf([120, 3, 2])).toEqual([null, "small", "small"]);
    expect(hiddenOf([120, 40, 4, 4])).toEqual([null, "protecting", "small", "small"]);
    expect(hiddenOf([120, 40, 0, 0])).toEqual([null, "protecting", "small", "small"]);
  });

  test("a small group with nobody to protect it hides the total", () => {
    expect(accepted(protectGroups(groupsOf(3), true)).totalShown).toBe(false);
  });

  test("nothing is hidden when every group is large enough", () => {
    expect(accepted(protectGroups(groupsOf(5, 40), true))).toMatchObject({ totalShown: true, selectedShown: true });
    expect(hiddenOf([5, 40])).toEqual([null, null]);
  });

  test.each([
    [0, 9, null],
    [9, 9, null],
    [1, 9, 1],
    [0, 10, 0],
    [10, 10, 10],
  ])("the outcome of %d selected of %d is shown as %s", (selected, total, shown) => {
    const { groups, selectedShown } = accepted(
      protectGroups([{ group: "north", selected, total }, ...groupsOf(60)], true),
    );
    expect(groups[0]).toMatchObject({ total, selected: shown, hidden: null });
    expect(selectedShown).toBe(shown !== null);
  });

  test.each([
    [{ selected: 1, total: Number.NaN }, "groups[0].total", "NaN"],
    [{ selected: -1, total: 3 }, "groups[0].selected", "-1"],
    [{ selected: 4, total: 3 }, "groups[0].selected", "4"],
  ])("refuse %o by name", (counts, what, given) => {
    expect(protectGroups([{ group: "north", ...counts }], true)).toMatchObject({ ok: false, refusal: { what, given } });
  });

  test("no hidden count follows from the total, the counts shown and the rules", () => {
    const totals = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(totals, (people) => {
        const { groups, totalShown } = accepted(protectGroups(groupsOf(...people), true));
        for (const [index, group] of groups.entries()) {
          if ((people[index] ?? 0) < 5) expect(group.hidden).toBe("small");
          expect(group.total).toBe(group.hidden === null ? people[index] : null);
        }
        const hidden = groups.filter((group) => group.hidden !== null);
        if (!totalShown || hidden.length === 0) return;
        const sum = people.reduce((a, b) => a + b, 0) - groups.reduce((all, { total }) => all + (total ?? 0), 0);
        const ceiling = Math.min(sum, ...groups.flatMap(({ total }) => total ?? []));
        // Every way the hidden counts may be, as a reader who knows the rules would list them.
        let ways: number[][] = [[]];
        for (const group of hidden) {
          const [low, high] = group.hidden === "small" ? [0, 4] : [5, ceiling];
          ways = ways.flatMap((way) =>
            Array.from({ length: Math.max(0, high - low + 1) }, (_, extra) => [...way, low + extra]),
          );
          ways = ways.filter((way) => way.reduce((a, b) => a + b, 0) <= sum).slice(0, 200_000);
        }
        const possible = ways.filter((way) => way.reduce((a, b) => a + b, 0) === sum);
        for (const [place] of hidden.entries())
          expect(new Set(possible.map((way) => way[place])).size).toBeGreaterThan(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a report on groups", () => {
  test("is computed anew when every group gained five people or ninety days passed", () => {
    expect(accepted(mayRefresh([20, 40], [25, 45], 1))).toBe(true);
    expect(accepted(mayRefresh([20, 40], [24, 80], 89))).toBe(false);
    expect(accepted(mayRefresh([20, 40], [20, 40], 90))).toBe(true);
    expect(mayRefresh([20], [20, 40], 1)).toMatchObject({ refusal: { what: "now", given: "2 groups" } });
    expect(mayRefresh([20], [Number.NaN], 1)).toMatchObject({ refusal: { what: "now[0]", given: "NaN" } });
  });

  test("crosses two attributes only with five people a cell and a hundred in all", () => {
    expect(
      accepted(
        mayCrossTabulate([
          [50, 40],
          [5, 5],
        ]),
      ),
    ).toBe(true);
    expect(
      accepted(
        mayCrossTabulate([
          [50, 41],
          [4, 5],
        ]),
      ),
    ).toBe(false);
    expect(
      accepted(
        mayCrossTabulate([
          [50, 39],
          [5, 5],
        ]),
      ),
    ).toBe(false);
    expect(mayCrossTabulate([])).toMatchObject({ refusal: { what: "cells", given: "none" } });
    expect(mayCrossTabulate([[5, 1.5]])).toMatchObject({ refusal: { what: "cells[0][1]", given: "1.5" } });
  });
});
