import { ok, refuse, type Result } from "../shared/result.js";

/** A member who could sit in an interview: how many interviews they have in the seven days, and their limit. */
export interface LoadedMember {
  readonly id: string;
  readonly load: number;
  readonly cap: number;
}

/** One seat of a loop: whoever is named can take it. */
export interface Seat {
  readonly pool: readonly string[];
}

/** No choice of people fills every seat; `seat` is the first one nobody can be found for (0 for the first). */
export interface PanelImpossible {
  readonly type: "PanelImpossible";
  readonly seat: number;
}

interface Choice {
  readonly highest: number;
  readonly squares: number;
  readonly ids: readonly string[];
}

/**
 * Seats people so that the work is shared: one seat for each person, nobody above their limit. Among all choices the
 * one with the lowest highest load wins, then the one with the lowest sum of squared loads, then the earlier ids in
 * seat order. Exact, by backtracking. Source: framework document 5.5.
 */
export function assignPanel(
  seats: readonly Seat[],
  members: readonly LoadedMember[],
): Result<readonly string[], PanelImpossible> {
  const available = members.filter(({ load, cap }) => load + 1 <= cap);
  const pools = seats.map(({ pool }) =>
    available.filter(({ id }) => pool.includes(id)).toSorted((a, b) => a.load - b.load || compareText(a.id, b.id)),
  );
  let best: Choice | undefined;
  let deepest = 0;

  function seat(index: number, chosen: Choice): void {
    deepest = Math.max(deepest, index);
    const pool = pools[index];
    if (!pool) {
      best = chosen;
      return;
    }
    for (const { id, load } of pool) {
      if (chosen.ids.includes(id)) continue;
      // Going from n to n + 1 adds 2n + 1 to the sum of squares; the loads of all others are the same in each choice.
      const next = {
        highest: Math.max(chosen.highest, load + 1),
        squares: chosen.squares + 2 * load + 1,
        ids: [...chosen.ids, id],
      };
      if (!best || compareChoices(atLeast(next, pools), best) < 0) seat(index + 1, next);
    }
  }
  seat(0, { highest: 0, squares: 0, ids: [] });
  return best ? ok(best.ids) : refuse({ type: "PanelImpossible", seat: deepest });
}

/** The best a choice can still become: every empty seat goes to the least loaded of its pool. */
function atLeast({ highest, squares, ids }: Choice, pools: readonly (readonly LoadedMember[])[]): Choice {
  const least = pools.slice(ids.length).map((pool) => pool[0]?.load ?? 0);
  return {
    highest: Math.max(highest, ...least.map((load) => load + 1)),
    squares: least.reduce((sum, load) => sum + 2 * load + 1, squares),
    ids,
  };
}

function compareChoices(one: Choice, other: Choice): number {
  return one.highest - other.highest || one.squares - other.squares || compareIds(one.ids, other.ids);
}

/** Compares as far as the shorter list goes: a choice that is not complete yet cannot lose by its missing seats. */
function compareIds(one: readonly string[], other: readonly string[]): number {
  for (const [index, id] of one.entries()) {
    const order = compareText(id, other[index] ?? "");
    if (order !== 0) return order;
  }
  return one.length === other.length ? 0 : -1;
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
