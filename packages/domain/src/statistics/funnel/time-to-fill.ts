import { ok, type Result } from "../../shared/result.js";
import { checkNumbers, FINITE, NOT_NEGATIVE, SHARE, type Allowed, type UnfitValue } from "../numeric/refusal.js";
import { randomSequence, type NextRandom } from "../numeric/random.js";
import { checkPeople, checkStages, type StageExpectation } from "./absorbing-chain.js";

export interface PipelineNow {
  readonly stages: readonly StageExpectation[];
  /** How many people are in each stage now. */
  readonly people: readonly number[];
  /** New people entering the first stage per business day, on average; 0 to 1,000. */
  readonly arrivalsPerDay: number;
}

export interface SimulationOptions {
  readonly runs: number;
  readonly seed: number;
  /** Last business day looked at. */
  readonly horizon: number;
}

export const SIMULATION_DEFAULTS: SimulationOptions = { runs: 5000, seed: 20240607, horizon: 180 };

/** When the opening is filled, over all simulated futures. */
export interface FillForecast {
  /** Business days until the first hire, one a run in the order simulated; null where none by the horizon. */
  readonly days: readonly (number | null)[];
  /** Runs without a hire by the horizon. */
  readonly unfilled: number;
}

const WHOLE = (from: number, to: number): Allowed => ({
  allowed: `a whole number from ${from} to ${to}`,
  test: (value) => Number.isInteger(value) && value >= from && value <= to,
});
const RATE: Allowed = { allowed: "from 0 to 1000", test: (value) => value >= 0 && value <= 1000 };

/**
 * Simulates when the first of the people in the pipeline, or of those still to arrive, is hired. Per stage a person
 * draws a geometric number of days with the mean given (1 without a draw for a mean of at most 1), then whether they
 * advance. People present come first, in stage order, as if they had just entered: geometric stays have no memory.
 * Then arrivals of a Poisson process start on the next whole day, until the horizon or the earliest hire so far.
 *
 * Assumes independent people, stable conversions, one opening and no bottleneck of interviewers. Show the quantiles
 * .5 as "likely" and .8 as "plan for", never one date.
 *
 * Refuses unfit stages and people (see `pipelineOutlook`), more than 10,000 people in a stage, arrivals outside 0 to
 * 1,000 a day, and runs (1 to 100,000), horizon (1 to 3,650) or seed outside their ranges.
 */
export function simulateTimeToFill(
  { stages, people, arrivalsPerDay }: PipelineNow,
  { runs, seed, horizon }: SimulationOptions = SIMULATION_DEFAULTS,
): Result<FillForecast, UnfitValue> {
  const stagesFit = checkStages(stages);
  if (!stagesFit.ok) return stagesFit;
  const peopleFit = checkPeople(people, stages.length);
  if (!peopleFit.ok) return peopleFit;
  const fit = checkNumbers(
    ...people.map((count, stage) => [`people[${stage}]`, count, WHOLE(0, 10_000)] as const),
    ["arrivalsPerDay", arrivalsPerDay, RATE],
    ["runs", runs, WHOLE(1, 100_000)],
    ["horizon", horizon, WHOLE(1, 3650)],
    ["seed", seed, FINITE],
  );
  if (!fit.ok) return fit;
  const next = randomSequence(seed);
  const days = Array.from({ length: runs }, () => {
    const present = firstHireOfPresent(stages, people, next);
    const day = firstHireOfArrivals(stages, arrivalsPerDay, horizon, present, next);
    return day <= horizon ? day : null;
  });
  return ok({ days, unfilled: days.filter((day) => day === null).length });
}

function firstHireOfPresent(stages: readonly StageExpectation[], people: readonly number[], next: NextRandom): number {
  let first = Infinity;
  for (const [stage, count] of people.entries())
    for (let person = 0; person < count; person += 1) first = Math.min(first, hireDay(stages, stage, 0, next));
  return first;
}

function firstHireOfArrivals(
  stages: readonly StageExpectation[],
  rate: number,
  horizon: number,
  firstSoFar: number,
  next: NextRandom,
): number {
  if (rate === 0) return firstSoFar;
  let first = firstSoFar;
  for (let arrival = gap(rate, next); arrival <= horizon && arrival < first; arrival += gap(rate, next))
    first = Math.min(first, hireDay(stages, 0, Math.ceil(arrival), next));
  return first;
}

const gap = (rate: number, next: NextRandom): number => -Math.log(1 - next()) / rate;

/** The day on which somebody who enters `stage` on day `start` is hired; infinite if they are not. */
function hireDay(stages: readonly StageExpectation[], stage: number, start: number, next: NextRandom): number {
  let day = start;
  for (const { conversion, days } of stages.slice(stage)) {
    day += days > 1 ? 1 + Math.floor(Math.log(1 - next()) / Math.log(1 - 1 / days)) : 1;
    if (next() >= conversion) return Infinity;
  }
  return day;
}

/**
 * The business day by which a share of the simulated futures has a hire: the value at place ⌈q·B⌉ of the B sorted
 * ones; null when that lies beyond the horizon. Refuses a share outside 0 to 1.
 */
export function fillQuantile({ days }: FillForecast, share: number): Result<number | null, UnfitValue> {
  const fit = checkNumbers(["share", share, SHARE]);
  if (!fit.ok) return fit;
  const sorted = days.map((day) => day ?? Infinity).toSorted((a, b) => a - b);
  const day = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Infinity;
  return ok(Number.isFinite(day) ? day : null);
}

/**
 * Share of the simulated futures, 0 to 1, with a hire by business day `day`. Refuses a day that is not finite or lies
 * before today.
 */
export function filledBy({ days }: FillForecast, day: number): Result<number, UnfitValue> {
  const fit = checkNumbers(["day", day, NOT_NEGATIVE]);
  return fit.ok ? ok(days.filter((hired) => hired !== null && hired <= day).length / days.length) : fit;
}
