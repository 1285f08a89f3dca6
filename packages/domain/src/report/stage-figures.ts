import { businessDayCounter } from "../shared/business-days.js";
import type { Result } from "../shared/result.js";
import type { LocalDay } from "../shared/zone.js";
import { conversionCohort } from "../statistics/funnel/conversion-cohort.js";
import { stayQuantile, timeInStage, type Passage } from "../statistics/funnel/kaplan-meier.js";
import { wilsonInterval, type EstimatedShare } from "../statistics/funnel/wilson-interval.js";
import { gated, type NotYetShown } from "../statistics/gate/may-show.js";
import type { StatisticRefusal } from "../statistics/numeric/refusal.js";

/** How somebody left a stage; a hire is an advance. */
export const STAGE_OUTCOMES = ["advanced", "moved_back", "rejected", "withdrawn"] as const;
export type StageOutcome = (typeof STAGE_OUTCOMES)[number];

/** People who came to a stage on the same day and left it on the same day and in the same way. */
export interface StageVisits {
  readonly enteredOn: LocalDay;
  /** Null while they are still there. */
  readonly leftOn: LocalDay | null;
  readonly outcome: StageOutcome | null;
  /** At least 1. */
  readonly people: number;
}

/** How long people stay in a stage, in business days. */
export interface StayFigures {
  /** The first day by which half have left; null while more than half are still there. */
  readonly median: number | null;
  /** 95 % limits of the median; null where not reached. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** The first day by which nine of ten have left; null while fewer have. */
  readonly ninety: number | null;
}

/** What a report says about a stage, or why it does not say it yet. */
export interface StageFigures {
  readonly stay: Result<StayFigures, NotYetShown | StatisticRefusal>;
  /** Business days of the stays that are over, ascending: what there is to see while figures are kept back. */
  readonly finished: readonly number[];
  readonly conversion: Result<EstimatedShare, NotYetShown | StatisticRefusal>;
  /** Out of `counted` people who had their time in the stage, so many advanced. */
  readonly advanced: number;
  readonly counted: number;
}

/**
 * Time in a stage and conversion of it, each behind its gate. Whoever is still there counts for as long as they have
 * been (`timeInStage`), and only those who had their time count for the conversion (`conversionCohort`). Days are
 * business days of the requisition's place up to `today`.
 */
export function stageFigures(
  visits: readonly StageVisits[],
  today: LocalDay,
  holidays: readonly LocalDay[] = [],
): StageFigures {
  const first = visits.reduce((day, { enteredOn }) => (enteredOn < day ? enteredOn : day), today);
  const daysBetween = businessDayCounter(first, today, holidays);
  const passages = visits.flatMap(({ enteredOn, leftOn, outcome, people }) => {
    const passage: Passage = { days: daysBetween(enteredOn, leftOn ?? today), outcome };
    return Array.from({ length: people }, () => passage);
  });
  const finished = passages.flatMap(({ days, outcome }) => (outcome === null ? [] : [days])).toSorted((a, b) => a - b);
  const cohort = conversionCohort(
    passages.map((passage) => ({ ...passage, enteredAt: 0 })),
    { start: 0, end: 1 },
    "advanced" satisfies StageOutcome,
  );
  const { advanced, entries } = cohort.ok ? cohort.value : { advanced: 0, entries: 0 };
  return {
    stay: gated("medianTimeInStage", { entries: passages.length, events: finished.length }, stayOf(passages)),
    finished,
    conversion: gated("conversion", { entries }, wilsonInterval(advanced, entries)),
    advanced,
    counted: entries,
  };
}

function stayOf(passages: readonly Passage[]): Result<StayFigures, StatisticRefusal> {
  const curve = timeInStage(passages);
  if (!curve.ok) return curve;
  const ninety = stayQuantile(curve.value, 0.9);
  if (!ninety.ok) return ninety;
  const { median, medianInterval } = curve.value;
  return { ok: true, value: { median, ...medianInterval, ninety: ninety.value } };
}
