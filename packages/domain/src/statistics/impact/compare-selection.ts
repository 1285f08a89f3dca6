import { ok, type Result } from "../../shared/result.js";
import { normalCumulative, Z95 } from "../numeric/normal.js";
import type { UnfitValue } from "../numeric/refusal.js";
import { fisherExact, type ExactProbability } from "./fisher-exact.js";
import type { Selection } from "./selection.js";

/** How a group's selection compares with the reference group's. Figures only: what may be shown, the label decides. */
export interface SelectionComparison extends ExactProbability {
  /** Selection rate divided by that of the reference group, from 0; null when nobody of the latter was selected. */
  readonly impactRatio: number | null;
  /** The four-fifths rule: a ratio below 0.8, tested in whole numbers. */
  readonly belowFourFifths: boolean;
  /** Whether the group has the lower selection rate, tested in whole numbers. */
  readonly lowerRate: boolean;
  /** 95 % limits of the impact ratio; null when nobody of one group was selected. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** Difference of the rates in standard errors; null when nobody of the reference group, or everybody, was selected. */
  readonly z: number | null;
  /** Two-sided probability, 0 to 1, of such a z; null with it. */
  readonly zProbability: number | null;
  /** Whether every expected cell is at least 5, without which z is not to be shown. */
  readonly zApplies: boolean;
  /** Impact ratio with one more selected here and one fewer there; null where that is infinite or not defined. */
  readonly flipRatio: number | null;
  /** The four-fifths rule after that flip; an infinite ratio is not below. */
  readonly flipBelowFourFifths: boolean;
  /** People missing at equal rates; negative where the group was selected more often. */
  readonly shortfall: number;
  /** The least number of people expected in a cell at equal rates. */
  readonly smallestExpected: number;
}

const EXPECTED_FOR_Z = 5;

/** a/n_f below four fifths of b/n_r. */
const fourFifths = (a: number, nf: number, b: number, nr: number): boolean => 5 * a * nr < 4 * b * nf;

/**
 * Compares two groups' selection. Refuses counts that are not whole, fewer than 1 or more than 1,000,000 people in a
 * group, and more selected than people.
 *
 * With a of n_f and b of n_r selected: IR = (a/n_f)/(b/n_r), limits exp(ln IR ± z·√(1/a - 1/n_f + 1/b - 1/n_r));
 * z = (p_f - p_r)/√(p(1-p)(1/n_f + 1/n_r)), p pooled; shortfall p·n_f - a; flip ((a+1)/n_f)/((b-1)/n_r).
 * Sources: Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D (four fifths); Morris (2001); Roth,
 * Bobko and Switzer (2006), Journal of Applied Psychology 91, 507-522 (flip).
 */
export function compareSelection(focal: Selection, reference: Selection): Result<SelectionComparison, UnfitValue> {
  const exact = fisherExact(focal, reference);
  if (!exact.ok) return exact;
  const { selected: a, total: nf } = focal;
  const { selected: b, total: nr } = reference;
  const pooled = (a + b) / (nf + nr);
  const z = b > 0 && pooled < 1 ? differenceInErrors(focal, reference, pooled) : null;
  const smallestExpected = Math.min(nf, nr) * Math.min(pooled, 1 - pooled);
  const impactRatio = b === 0 ? null : (a * nr) / (b * nf);
  return ok({
    ...exact.value,
    impactRatio,
    belowFourFifths: fourFifths(a, nf, b, nr),
    lowerRate: a * nr < b * nf,
    interval: impactRatio === null || a === 0 ? null : ratioInterval(impactRatio, focal, reference),
    z,
    zProbability: z === null ? null : 2 * normalCumulative(-Math.abs(z)),
    zApplies: smallestExpected >= EXPECTED_FOR_Z,
    flipRatio: b <= 1 ? null : ((a + 1) * nr) / ((b - 1) * nf),
    flipBelowFourFifths: b > 1 && fourFifths(a + 1, nf, b - 1, nr),
    shortfall: pooled * nf - a,
    smallestExpected,
  });
}

const differenceInErrors = (focal: Selection, reference: Selection, pooled: number): number =>
  (focal.selected / focal.total - reference.selected / reference.total) /
  Math.sqrt(pooled * (1 - pooled) * (1 / focal.total + 1 / reference.total));

function ratioInterval(ratio: number, { selected: a, total: nf }: Selection, { selected: b, total: nr }: Selection) {
  const width = Z95 * Math.sqrt(1 / a - 1 / nf + 1 / b - 1 / nr);
  return { lower: ratio * Math.exp(-width), upper: ratio * Math.exp(width) };
}
