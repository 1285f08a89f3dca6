import { ok, type Result } from "../../shared/result.js";
import { checkNumbers, FINITE, unfit, type StatisticRefusal } from "../numeric/refusal.js";
import { stayQuantile, timeInStage, type Passage } from "./kaplan-meier.js";

/** One person's passage through a stage, with when it began. */
export interface DatedPassage extends Passage {
  /** When the stage was entered, on any scale of which the window's ends are instants. */
  readonly enteredAt: number;
}

/** Entries from `start`, included, to `end`, not included. */
export interface EntryWindow {
  readonly start: number;
  readonly end: number;
}

/** The people a conversion is counted over. */
export interface ConversionCohort {
  /** x: those of them who advanced. */
  readonly advanced: number;
  /** n: those who left the stage, or have waited so long that hardly anybody still advances. */
  readonly entries: number;
  /** Those of the window who have not had their time yet, and are not counted. */
  readonly stillOpen: number;
}

/** Waiting longer than this share of people do counts as not having made it. */
const LONG_WAIT = 0.95;

/**
 * Who counts for the conversion of a stage (see `wilsonInterval`): people who entered it in the window and have left
 * it, or have waited longer than the 95 % quantile of the time in stage, which all `passages` together tell. Without
 * this rule newcomers would lower every conversion; while that quantile is not reached, only those who left count.
 *
 * Refuses a window that does not end after its start, entries that are not finite, and what `timeInStage` refuses; when
 * nobody has left at all, nobody is counted.
 */
export function conversionCohort(
  passages: readonly DatedPassage[],
  { start, end }: EntryWindow,
  advancing: string,
): Result<ConversionCohort, StatisticRefusal> {
  const fit = checkNumbers(
    ["window.start", start, FINITE],
    ["window.end", end, FINITE],
    ...passages.map(({ enteredAt }, index) => [`passages[${index}].enteredAt`, enteredAt, FINITE] as const),
  );
  if (!fit.ok) return fit;
  if (end <= start) return unfit("window.end", end, `after its start, ${start}`);
  const curve = timeInStage(passages);
  if (!curve.ok && curve.refusal.type === "UnfitValue") return curve;
  const quantile = curve.ok ? stayQuantile(curve.value, LONG_WAIT) : ok(null);
  if (!quantile.ok) return quantile;
  const longest = quantile.value ?? Infinity;
  const entered = passages.filter(({ enteredAt }) => enteredAt >= start && enteredAt < end);
  const counted = entered.filter(({ days, outcome }) => outcome !== null || days > longest);
  return ok({
    advanced: counted.filter(({ outcome }) => outcome === advancing).length,
    entries: counted.length,
    stillOpen: entered.length - counted.length,
  });
}
