import { ok } from "../../shared/result.js";
import { timeInStage, type Passage } from "../funnel/kaplan-meier.js";
import { wilsonInterval } from "../funnel/wilson-interval.js";
import { notDefined } from "../numeric/refusal.js";
import { computed, figureOf, type Figure } from "./figure.js";

/** Somebody who had their time in a stage (see `conversionCohort`), and whether they advanced. */
export interface CountedEntry {
  /** An application. */
  readonly source: string;
  readonly advanced: boolean;
}

/**
 * The conversion of a stage, 0 to 1, with its 95 % limits; its inputs are the people counted, 1 for each who advanced.
 * Kept back below 10 people; not defined for nobody.
 */
export function conversionFigure(entries: readonly CountedEntry[]): Figure {
  const advanced = entries.filter((entry) => entry.advanced).length;
  return figureOf(
    "conversion",
    computed(wilsonInterval(advanced, entries.length), ({ share, lower, upper }) => ({
      value: share,
      interval: { lower, upper },
    })),
    { entries: entries.length },
    entries.map(({ source, advanced: made }) => ({ source, value: Number(made), weight: 1 })),
  );
}

/** One passage through a stage with where it is kept. */
export interface SourcedPassage extends Passage {
  /** An application. */
  readonly source: string;
}

/**
 * The median time in a stage in business days, with its 95 % limits when both are known; its inputs are the days of
 * every passage, also of those who are still there. Kept back below 10 entries or 5 who left. Refuses, in its gate, what
 * `timeInStage` refuses; not defined while more than half stay.
 */
export function medianStayFigure(passages: readonly SourcedPassage[]): Figure {
  const curve = timeInStage(passages);
  const median = !curve.ok
    ? curve
    : curve.value.median === null
      ? notDefined("median time in stage", "more than half are still in the stage")
      : ok({ value: curve.value.median, interval: limitsOf(curve.value.medianInterval) });
  return figureOf(
    "medianTimeInStage",
    median,
    { entries: passages.length, events: passages.filter(({ outcome }) => outcome !== null).length },
    passages.map(({ source, days }) => ({ source, value: days, weight: 1 })),
  );
}

const limitsOf = ({ lower, upper }: { readonly lower: number | null; readonly upper: number | null }) =>
  lower === null || upper === null ? null : { lower, upper };
