import { ok, type Result } from "../../shared/result.js";
import { checkNumbers, COUNT, unfit, type UnfitValue } from "../numeric/refusal.js";
import { at, sum } from "../numeric/sums.js";
import type { SelectedGroup } from "./adverse-impact.js";

/** A group as it may be shown: a hidden count or outcome is null, never 0. */
export interface ProtectedGroup {
  readonly group: string;
  readonly total: number | null;
  readonly selected: number | null;
  /** Why the count is hidden: the group is small ("fewer than 5"), or showing it would reveal a small one. */
  readonly hidden: "small" | "protecting" | null;
}

export interface ProtectedGroups {
  readonly groups: readonly ProtectedGroup[];
  /** Whether the sum of people may be shown beside the groups. */
  readonly totalShown: boolean;
  /** Whether the sum of selected people may be shown beside the groups. */
  readonly selectedShown: boolean;
}

/** Groups below this are never shown with a count. */
export const LEAST_SHOWN_GROUP = 5;
/** Below this, "all" or "none" says what happened to a person one knows to be in the group. */
const LEAST_UNANIMOUS_GROUP = 10;

/**
 * Hides what would tell something about a person. Groups of fewer than 5 are hidden. With the total shown, the next
 * smallest groups are hidden too until no hidden count follows from the total, the counts shown and these rules; if
 * no group is left to hide, the total is hidden. The outcome of a hidden group is hidden, and that of a group of
 * fewer than 10 of whom all or none were selected, together with the sum of outcomes.
 *
 * Refuses counts that are not whole numbers from 0, and more selected than people.
 * Source: cell suppression with complementary cells; Sweeney (2002), k-anonymity.
 */
export function protectGroups(
  groups: readonly SelectedGroup[],
  showTotal: boolean,
): Result<ProtectedGroups, UnfitValue> {
  for (const [index, { selected, total }] of groups.entries()) {
    const what = `groups[${index}]`;
    const fit = checkNumbers([`${what}.total`, total, COUNT], [`${what}.selected`, selected, COUNT]);
    if (!fit.ok) return fit;
    if (selected > total) return unfit(`${what}.selected`, selected, `at most the total, ${total}`);
  }
  const small = new Set(groups.filter(({ total }) => total < LEAST_SHOWN_GROUP));
  const protecting = new Set<SelectedGroup>();
  const shown = groups.filter((group) => !small.has(group)).toSorted((a, b) => a.total - b.total);
  let totalShown = showTotal;
  while (totalShown && revealed([...small], [...protecting], shown)) {
    const next = shown.shift();
    if (next === undefined) totalShown = false;
    else protecting.add(next);
  }
  const isUnanimous = ({ selected, total }: SelectedGroup): boolean =>
    total < LEAST_UNANIMOUS_GROUP && (selected === 0 || selected === total);
  const protectedGroups = groups.map((group): ProtectedGroup => {
    const hidden = small.has(group) ? "small" : protecting.has(group) ? "protecting" : null;
    return {
      group: group.group,
      total: hidden === null ? group.total : null,
      selected: hidden === null && !isUnanimous(group) ? group.selected : null,
      hidden,
    };
  });
  return ok({
    groups: protectedGroups,
    totalShown,
    selectedShown: totalShown && protectedGroups.every(({ selected }) => selected !== null),
  });
}

/**
 * Whether a reader who knows the sum of the hidden counts and these rules could tell one of them: small ones lie from
 * 0 to 4, protecting ones from 5 to the smallest count still shown.
 */
function revealed(
  small: readonly SelectedGroup[],
  protecting: readonly SelectedGroup[],
  shown: readonly SelectedGroup[],
): boolean {
  if (small.length === 0) return false;
  const least = [...small.map(() => 0), ...protecting.map(() => LEAST_SHOWN_GROUP)];
  const largestProtecting = shown[0]?.total ?? Infinity;
  const most = [...small.map(() => LEAST_SHOWN_GROUP - 1), ...protecting.map(() => largestProtecting)];
  const hidden = sum([...small, ...protecting].map(({ total }) => total));
  return least.some((low, index) => {
    const lowest = Math.max(low, hidden - sum(most.toSpliced(index, 1)));
    const highest = Math.min(at(most, index), hidden - sum(least.toSpliced(index, 1)));
    return lowest === highest;
  });
}
