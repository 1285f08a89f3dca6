import fc from "fast-check";
import { expect, it } from "vitest";
import { assignPanel, type LoadedMember, type Seat } from "./panel-load.js";

const people: Record<string, { types: string[]; load: number }> = {
  a: { types: ["HM", "STAKE"], load: 1 },
  b: { types: ["PAIR", "CODEREV"], load: 3 },
  c: { types: ["PAIR", "CODEREV", "SYSDES"], load: 0 },
  d: { types: ["PLAN", "OPSINC"], load: 4 },
  e: { types: ["CONF", "PEOPLE"], load: 2 },
  f: { types: ["PLAN", "CONF", "CODEREV"], load: 1 },
};
const members = Object.entries(people).map(([id, { load }]) => ({ id, load, cap: 4 }));
const qualified = (type: string): Seat => ({
  pool: Object.keys(people).filter((id) => people[id]?.types.includes(type)),
});

it("seats the worked example of the framework document as it does", () => {
  const loop = ["HM", "PAIR", "CODEREV", "PLAN", "CONF"].map(qualified);
  expect(assignPanel(loop, members)).toEqual({ ok: true, value: ["a", "b", "c", "f", "e"] });
});

it("names the first seat that nobody is left for", () => {
  expect(assignPanel(["HM", "HM"].map(qualified), members)).toEqual({
    ok: false,
    refusal: { type: "PanelImpossible", seat: 1 },
  });
  expect(assignPanel(["OPSINC"].map(qualified), members)).toMatchObject({ ok: false, refusal: { seat: 0 } });
});

it("gives up in time for a large pool where everybody is equally busy", () => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    id: `m${String(index).padStart(2, "0")}`,
    load: 1,
    cap: 4,
  }));
  const seats = Array.from({ length: 6 }, () => ({ pool: many.map(({ id }) => id) }));
  expect(assignPanel(seats, many)).toEqual({ ok: true, value: ["m00", "m01", "m02", "m03", "m04", "m05"] });
});

it("finds what trying everything finds", () => {
  const member = fc.record({ load: fc.integer({ min: 0, max: 4 }), cap: fc.integer({ min: 0, max: 5 }) });
  const crew = fc
    .array(member, { minLength: 1, maxLength: 5 })
    .map((all) => all.map((one, id) => ({ id: `${id}`, ...one })));
  const pool = fc.uniqueArray(fc.constantFrom("0", "1", "2", "3", "4"), { maxLength: 5 });
  fc.assert(
    fc.property(crew, fc.array(pool, { minLength: 1, maxLength: 4 }), (all, pools) => {
      const found = assignPanel(
        pools.map((ids) => ({ pool: ids })),
        all,
      );
      expect(found.ok ? found.value : undefined).toEqual(bruteForce(pools, all));
    }),
  );
});

function bruteForce(pools: readonly string[][], all: readonly LoadedMember[]): string[] | undefined {
  let choices: string[][] = [[]];
  for (const ids of pools)
    choices = choices.flatMap((chosen) => ids.filter((id) => !chosen.includes(id)).map((id) => [...chosen, id]));
  const allowed = choices.filter((ids) =>
    ids.every((id) => all.some((one) => one.id === id && one.load + 1 <= one.cap)),
  );
  const key = (ids: string[]): [number, number] => {
    const loads = all.map((one) => ({ load: one.load + (ids.includes(one.id) ? 1 : 0), chosen: ids.includes(one.id) }));
    return [
      Math.max(...loads.filter(({ chosen }) => chosen).map(({ load }) => load)),
      loads.reduce((sum, { load }) => sum + load * load, 0),
    ];
  };
  return allowed.toSorted((one, other) => {
    const [highest, squares] = key(one);
    const [otherHighest, otherSquares] = key(other);
    return highest - otherHighest || squares - otherSquares || (one.join() < other.join() ? -1 : 1);
  })[0];
}
