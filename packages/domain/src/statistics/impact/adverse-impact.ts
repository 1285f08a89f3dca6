import { ok, type Result } from "../../shared/result.js";
import { GATES } from "../gate/gate-table.js";
import { notDefined, type StatisticRefusal } from "../numeric/refusal.js";
import { sum } from "../numeric/sums.js";
import { compareSelection, type SelectionComparison } from "./compare-selection.js";
import { checkSelection, type Selection } from "./selection.js";

/**
 * What a comparison suggests. A label is a reason to examine the stage (its relation to the job, questions, raters,
 * sourcing), not a finding of discrimination; its absence proves nothing at small sample sizes.
 */
export type ImpactLabel = "not_enough_data" | "review" | "watch" | "no_indication";

/** The least number of people a group needs to be compared or to be compared with. */
const LEAST_GROUP = GATES.impactRatio.conditions.smallestGroup.atLeast;
/** One expected person in every cell is the least on which anything can be said. */
const LEAST_EXPECTED = 1;
const SIGNIFICANT = 0.05;
/** A reference group makes up at least one fiftieth of the pool. */
const LEAST_POOL_DIVISOR = 50;

/**
 * The label of a comparison. `not_enough_data` below 10 people in a group or one expected in a cell; `review` when
 * the ratio is below 0.8, mid-p is below .05 and one flipped selection would not lift it to 0.8; `watch` when one of
 * the first two holds, or both but not the third. A small mid-p counts only against the group with the lower rate.
 */
export function impactLabel(comparison: SelectionComparison, focal: Selection, reference: Selection): ImpactLabel {
  const few = focal.total < LEAST_GROUP || reference.total < LEAST_GROUP;
  if (few || comparison.smallestExpected < LEAST_EXPECTED) return "not_enough_data";
  const low = comparison.belowFourFifths;
  const significant = comparison.midP < SIGNIFICANT && comparison.lowerRate;
  if (low && significant) return comparison.flipBelowFourFifths ? "review" : "watch";
  return low || significant ? "watch" : "no_indication";
}

/** A group of candidates who gave the same answer to a voluntary question. */
export interface SelectedGroup extends Selection {
  readonly group: string;
}

/** A group beside the reference group; without enough data there is nothing but the label. */
export type GroupImpact =
  | { readonly group: string; readonly label: "not_enough_data" }
  | {
      readonly group: string;
      readonly label: Exclude<ImpactLabel, "not_enough_data">;
      readonly comparison: SelectionComparison;
    };

export interface AdverseImpact {
  readonly reference: string;
  /** Every other group in the order given: all results, so that none is picked for its small probability. */
  readonly groups: readonly GroupImpact[];
}

/**
 * Compares the selection of every group with that of the reference group: the highest selection rate among groups of
 * at least 10 people and 2 % of the pool; of equal rates the larger group, then the first.
 *
 * Refuses counts that are not whole, empty groups and more selected than people; not defined when no group can be
 * the reference.
 */
export function adverseImpact(groups: readonly SelectedGroup[]): Result<AdverseImpact, StatisticRefusal> {
  for (const [index, group] of groups.entries()) {
    const fit = checkSelection(`groups[${index}]`, group);
    if (!fit.ok) return fit;
  }
  const pool = sum(groups.map(({ total }) => total));
  const [reference] = groups
    .filter(({ total }) => total >= LEAST_GROUP && total * LEAST_POOL_DIVISOR >= pool)
    .toSorted((x, y) => y.selected * x.total - x.selected * y.total || y.total - x.total);
  if (reference === undefined)
    return notDefined("adverse impact", `no group of at least ${LEAST_GROUP} people and 2 % of the pool`);
  const impacts: GroupImpact[] = [];
  for (const focal of groups) {
    if (focal === reference) continue;
    const comparison = compareSelection(focal, reference);
    if (!comparison.ok) return comparison;
    const label = impactLabel(comparison.value, focal, reference);
    const { group } = focal;
    impacts.push(label === "not_enough_data" ? { group, label } : { group, label, comparison: comparison.value });
  }
  return ok({ reference: reference.group, groups: impacts });
}
