import { ok, type Result } from "../../shared/result.js";
import type { UnfitValue } from "../numeric/refusal.js";
import { sum } from "../numeric/sums.js";
import { checkSelection, type Selection } from "./selection.js";

/** Two-sided probabilities, 0 to 1, of a difference at least as unlikely as the one seen, if there were none. */
export interface ExactProbability {
  readonly fisher: number;
  /** With the tables as likely as the observed one counted half; closer to the nominal level than Fisher's. */
  readonly midP: number;
}

/** Tables whose probabilities differ by less than this share are equally likely. */
const TIE = 1e-7;

/**
 * Fisher's exact test of two groups' selection, two-sided: the probability of all tables with the same totals that
 * are at most as likely as the observed one. Refuses counts that are not whole, fewer than 1 or more than 1,000,000
 * people in a group, and more selected than people.
 *
 * P(x) ∝ C(n_f, x)·C(n_r, k-x), k selected in all, by the recursion P(x+1)/P(x) = (n_f-x)(k-x)/((x+1)(n_r-k+x+1))
 * from the likeliest table. Sources: Fisher (1935); mid-p: Lancaster (1961), Journal of the American Statistical
 * Association 56, 223-234.
 */
export function fisherExact(focal: Selection, reference: Selection): Result<ExactProbability, UnfitValue> {
  for (const [what, group] of [
    ["focal", focal],
    ["reference", reference],
  ] as const) {
    const fit = checkSelection(what, group);
    if (!fit.ok) return fit;
  }
  const { observed, weights } = tableWeights(focal, reference);
  const total = sum(weights);
  const tied = weights.filter((weight) => Math.abs(weight - observed) <= observed * TIE);
  const rarer = weights.filter((weight) => weight < observed * (1 - TIE));
  const fisher = Math.min(1, (sum(rarer) + sum(tied)) / total);
  return ok({ fisher, midP: fisher - sum(tied) / total / 2 });
}

/** The probability of every table with the given totals relative to the likeliest, and that of the observed one. */
function tableWeights(focal: Selection, reference: Selection): { observed: number; weights: number[] } {
  const selected = focal.selected + reference.selected;
  const least = Math.max(0, selected - reference.total);
  const most = Math.min(selected, focal.total);
  const likeliest = Math.floor(((focal.total + 1) * (selected + 1)) / (focal.total + reference.total + 2));
  const ratio = (x: number): number =>
    ((focal.total - x) * (selected - x)) / ((x + 1) * (reference.total - selected + x + 1));
  const weights = new Map([[likeliest, 1]]);
  for (let x = likeliest, weight = 1; x < most; x += 1) weights.set(x + 1, (weight *= ratio(x)));
  for (let x = likeliest, weight = 1; x > least; x -= 1) weights.set(x - 1, (weight /= ratio(x - 1)));
  return { observed: weights.get(focal.selected) ?? 0, weights: [...weights.values()] };
}
