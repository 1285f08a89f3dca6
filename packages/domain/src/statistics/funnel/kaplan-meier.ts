import { ok, type Result } from "../../shared/result.js";
import { checkNumbers, NOT_NEGATIVE, notDefined, SHARE, unfit, type StatisticRefusal } from "../numeric/refusal.js";
import { Z95 } from "../numeric/normal.js";

/** One person's time in a stage. */
export interface Passage {
  /** Business days in the stage so far, or until it was left; from 0. */
  readonly days: number;
  /** How the stage was left, such as advanced, rejected or withdrawn; null while the person is still there. */
  readonly outcome: string | null;
}

/** What is known at one day on which somebody left. */
export interface SurvivalStep {
  readonly days: number;
  /** People who had neither left nor been lost from sight before this day. */
  readonly atRisk: number;
  readonly left: number;
  /** Share still in the stage after this day, 0 to 1. */
  readonly staying: number;
  /** Greenwood's standard error of `staying`; null once nobody stays. */
  readonly standardError: number | null;
  /** 95 % limits of `staying` on the log-log scale, within 0 to 1; null once nobody stays. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** Share that had left in each way by this day; with `staying` they add up to 1. */
  readonly leftBy: Readonly<Record<string, number>>;
}

export interface TimeInStage {
  readonly people: number;
  readonly left: number;
  /** The longest time seen, of somebody who left or is still there. */
  readonly lastDay: number;
  /** By ascending day. */
  readonly steps: readonly SurvivalStep[];
  /** First day on which at most half stay; null when more than half stay to the end. */
  readonly median: number | null;
  /** 95 % limits of the median in days; null where never reached. */
  readonly medianInterval: { readonly lower: number | null; readonly upper: number | null };
}

/** A product of fractions that should be exactly one half may differ in its last bits. */
const TOLERANCE = 1e-9;

/**
 * How long people stay in a stage, with those still there counted for as long as they have been there, and by which
 * way they leave. Somebody still there at day t counts as at risk on day t.
 *
 * Refuses an empty list and days below 0 or not finite; not defined while nobody has left.
 *
 * With n at risk and d leaving at each day: S = Π(1 - d/n) (Kaplan and Meier 1958); se = S√g, g = Σd/(n(n-d))
 * (Greenwood 1926); limits S^exp(±z·√g/|ln S|); share left in way a: Σ S(before)·d_a/n (Aalen and Johansen 1978),
 * since 1 - S with the other ways censored would overstate it.
 */
export function timeInStage(passages: readonly Passage[]): Result<TimeInStage, StatisticRefusal> {
  if (passages.length === 0) return unfit("passages", "none", "at least one person in the stage");
  const fit = checkNumbers(
    ...passages.map(({ days }, index) => [`passages[${index}].days`, days, NOT_NEGATIVE] as const),
  );
  if (!fit.ok) return fit;
  const steps = stepsOf(passages);
  if (steps.length === 0) return notDefined("time in stage", "nobody has left the stage yet");
  const firstDay = (figure: (step: SurvivalStep) => number | undefined): number | null =>
    firstDayAt(steps, figure, 0.5);
  return ok({
    people: passages.length,
    left: passages.filter(({ outcome }) => outcome !== null).length,
    lastDay: Math.max(...passages.map(({ days }) => days)),
    steps,
    median: firstDay(({ staying }) => staying),
    medianInterval: {
      lower: firstDay(({ interval }) => interval?.lower),
      upper: firstDay(({ interval }) => interval?.upper),
    },
  });
}

const firstDayAt = (
  steps: readonly SurvivalStep[],
  figure: (step: SurvivalStep) => number | undefined,
  share: number,
): number | null => steps.find((step) => (figure(step) ?? 1) <= share + TOLERANCE)?.days ?? null;

/**
 * The first day by which a share of people has left the stage: .5 is the median. Null while fewer have. Refuses a share
 * outside 0 to 1.
 */
export function stayQuantile({ steps }: TimeInStage, share: number): Result<number | null, StatisticRefusal> {
  const fit = checkNumbers(["share", share, SHARE]);
  return fit.ok ? ok(firstDayAt(steps, ({ staying }) => staying, 1 - share)) : fit;
}

function stepsOf(passages: readonly Passage[]): SurvivalStep[] {
  const outcomes = [...new Set(passages.flatMap(({ outcome }) => outcome ?? []))];
  const leftBy = new Map(outcomes.map((outcome) => [outcome, 0]));
  const steps: SurvivalStep[] = [];
  let staying = 1;
  let greenwood = 0;
  let atRisk = passages.length;
  const byDay = [...Map.groupBy(passages, ({ days }) => days)].toSorted(([a], [b]) => a - b);
  for (const [days, group] of byDay) {
    const left = group.filter(({ outcome }) => outcome !== null).length;
    if (left > 0) {
      for (const [outcome, before] of leftBy) {
        const leaving = group.filter((passage) => passage.outcome === outcome).length;
        leftBy.set(outcome, before + (staying * leaving) / atRisk);
      }
      staying *= 1 - left / atRisk;
      greenwood += left / (atRisk * (atRisk - left));
      steps.push({ days, atRisk, left, staying, ...spread(staying, greenwood), leftBy: Object.fromEntries(leftBy) });
    }
    atRisk -= group.length;
  }
  return steps;
}

function spread(staying: number, greenwood: number): Pick<SurvivalStep, "standardError" | "interval"> {
  if (staying === 0) return { standardError: null, interval: null };
  const width = (Z95 * Math.sqrt(greenwood)) / Math.abs(Math.log(staying));
  return {
    standardError: staying * Math.sqrt(greenwood),
    interval: { lower: staying ** Math.exp(width), upper: staying ** Math.exp(-width) },
  };
}

/**
 * Mean business days in the stage, counting at most `days` of each stay: the area under `staying` up to there.
 * Refuses days below 0 or not finite, and days beyond the last day seen unless everybody had left by then: nothing
 * is known about later.
 */
export function restrictedMean(curve: TimeInStage, days: number): Result<number, StatisticRefusal> {
  const fit = checkNumbers(["days", days, NOT_NEGATIVE]);
  if (!fit.ok) return fit;
  if (days > curve.lastDay && curve.steps.at(-1)?.staying !== 0)
    return unfit("days", days, `at most ${curve.lastDay}, the last day seen`);
  let area = 0;
  let from = 0;
  let staying = 1;
  for (const step of curve.steps) {
    if (step.days >= days) break;
    area += staying * (step.days - from);
    from = step.days;
    staying = step.staying;
  }
  return ok(area + staying * (days - from));
}
