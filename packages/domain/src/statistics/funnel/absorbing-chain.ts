import { ok, type Result } from "../../shared/result.js";
import {
  checkNumbers,
  COUNT,
  notDefined,
  POSITIVE,
  SHARE,
  unfit,
  type StatisticRefusal,
  type UnfitValue,
} from "../numeric/refusal.js";
import { at, sum } from "../numeric/sums.js";

/** What is expected of one stage, in pipeline order. */
export interface StageExpectation {
  /** Share of those in the stage that advances, 0 to 1. */
  readonly conversion: number;
  /** Mean business days in the stage, above 0. */
  readonly days: number;
}

/** What is expected of somebody who is in a stage. */
export interface StageOutlook {
  /** Share that will be hired, 0 to 1. */
  readonly success: number;
  /** Mean business days until they are hired or leave. */
  readonly daysInProcess: number;
  /** Mean business days until they are hired, for those who are. */
  readonly daysToHire: number;
}

/** Accepts stages with a conversion from 0 to 1 and days above 0, at least one of them. */
export function checkStages(stages: readonly StageExpectation[]): Result<true, UnfitValue> {
  if (stages.length === 0) return unfit("stages", "none", "at least one stage");
  return checkNumbers(
    ...stages.flatMap(
      ({ conversion, days }, index) =>
        [
          [`stages[${index}].conversion`, conversion, SHARE],
          [`stages[${index}].days`, days, POSITIVE],
        ] as const,
    ),
  );
}

/** Accepts one whole number of people from 0 for each stage. */
export function checkPeople(people: readonly number[], stages: number): Result<true, UnfitValue> {
  if (people.length !== stages) return unfit("people", `${people.length} stages`, `${stages} stages`);
  return checkNumbers(...people.map((count, index) => [`people[${index}]`, count, COUNT] as const));
}

/**
 * What is expected of somebody in each stage when people advance or leave independently with the given shares.
 *
 * Refuses an empty pipeline, a conversion outside 0 to 1 and days that are not above 0.
 *
 * Success π_s = Π_{i≥s} p_i; days in process N·d with N = (I - Q)⁻¹ and p_s above the diagonal of Q, which is
 * e_s = d_s + p_s·e_{s+1}; days to hire Σ_{i≥s} d_i.
 * Source: absorbing Markov chains, Kemeny and Snell (1960), Finite Markov Chains, chapter III.
 */
export function stageOutlooks(stages: readonly StageExpectation[]): Result<readonly StageOutlook[], UnfitValue> {
  const fit = checkStages(stages);
  if (!fit.ok) return fit;
  let next: StageOutlook = { success: 1, daysInProcess: 0, daysToHire: 0 };
  const outlooks = stages.toReversed().map(({ conversion, days }) => {
    next = {
      success: conversion * next.success,
      daysInProcess: days + conversion * next.daysInProcess,
      daysToHire: days + next.daysToHire,
    };
    return next;
  });
  return ok(outlooks.toReversed());
}

/** What the people now in the pipeline will bring. */
export interface PipelineOutlook {
  readonly expectedHires: number;
  /** Probability that at least one of them will be hired, 0 to 1. */
  readonly anyHire: number;
}

/**
 * Hires expected of `people[s]` people now in each stage: Σ n_s·π_s, and 1 - Π(1 - π_s)^n_s for at least one.
 * Refuses what `stageOutlooks` refuses, and anything but one whole number from 0 for each stage.
 */
export function pipelineOutlook(
  stages: readonly StageExpectation[],
  people: readonly number[],
): Result<PipelineOutlook, UnfitValue> {
  const outlooks = stageOutlooks(stages);
  if (!outlooks.ok) return outlooks;
  const fit = checkPeople(people, stages.length);
  if (!fit.ok) return fit;
  const success = outlooks.value.map((outlook) => outlook.success);
  const nobody = people.reduce((product, count, stage) => product * (1 - at(success, stage)) ** count, 1);
  return ok({ expectedHires: sum(people.map((count, stage) => count * at(success, stage))), anyHire: 1 - nobody });
}

/** Keeps a quotient of logarithms that should be whole from being rounded up by its last bits. */
const TOLERANCE = 1e-9;

/**
 * How many people must enter the first stage to hire at least one with the given probability, when a share `success`
 * of them is hired: ⌈ln(1-P)/ln(1-π)⌉. Refuses a success outside 0 to 1 and a probability that is not from 0 to
 * below 1; not defined when nobody succeeds.
 */
export function applicantsNeeded(success: number, probability: number): Result<number, StatisticRefusal> {
  const fit = checkNumbers(
    ["success", success, SHARE],
    ["probability", probability, { allowed: "from 0 to below 1", test: (p) => p >= 0 && p < 1 }],
  );
  if (!fit.ok) return fit;
  if (success === 0) return notDefined("applicants needed", "nobody succeeds");
  if (probability === 0) return ok(0);
  return ok(Math.max(1, Math.ceil(Math.log1p(-probability) / Math.log1p(-success) - TOLERANCE)));
}
