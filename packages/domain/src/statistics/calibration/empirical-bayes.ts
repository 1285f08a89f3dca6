import { ok, type Result } from "../../shared/result.js";
import { checkNumbers, FINITE, POSITIVE, unfit, type UnfitValue } from "../numeric/refusal.js";
import { at, sum } from "../numeric/sums.js";

/** A figure of one interviewer with its sampling variance. */
export interface NoisyFigure {
  readonly value: number;
  readonly variance: number;
}

/** A figure after it was drawn towards those of all interviewers. */
export interface ShrunkFigure {
  /** B: how much of the own figure is kept, 0 to 1. */
  readonly kept: number;
  readonly value: number;
  readonly deviation: number;
}

export interface Shrinkage {
  /** Q: how much the figures differ beyond their sampling variance; about k-1 if not at all. */
  readonly heterogeneity: number;
  /** T²: true variance between interviewers, not below the floor. */
  readonly betweenVariance: number;
  /** Weighted mean over interviewers. */
  readonly mean: number;
  readonly figures: readonly ShrunkFigure[];
}

/** No data prove that interviewers are all alike. */
const FLOOR = 0.02;

/**
 * Draws figures of interviewers towards their common mean, the more the less certain each is, because most
 * differences between interviewers with few interviews are chance.
 *
 * Refuses no figures, a value that is not finite and a variance that is not above 0.
 *
 * With w = 1/v: Q = Σw(y-ȳ_w)², T² = max(0.02, (Q-(k-1))/(Σw - Σw²/Σw)); mean by weights 1/(v+T²); B = T²/(T²+v),
 * posterior B·y + (1-B)·mean, sd √(B·v).
 * Sources: DerSimonian and Laird (1986), Controlled Clinical Trials 7, 177-188; Efron and Morris (1975).
 */
export function shrinkTogether(figures: readonly NoisyFigure[]): Result<Shrinkage, UnfitValue> {
  if (figures.length === 0) return unfit("figures", "none", "at least one figure");
  const fit = checkNumbers(
    ...figures.flatMap(
      ({ value, variance }, index) =>
        [
          [`figures[${index}].value`, value, FINITE],
          [`figures[${index}].variance`, variance, POSITIVE],
        ] as const,
    ),
  );
  if (!fit.ok) return fit;
  const values = figures.map(({ value }) => value);
  const weights = figures.map(({ variance }) => 1 / variance);
  const fixedMean = weightedMean(values, weights);
  const heterogeneity = sum(values.map((value, index) => at(weights, index) * (value - fixedMean) ** 2));
  const freedom = figures.length - 1;
  const scale = sum(weights) - sum(weights.map((weight) => weight * weight)) / sum(weights);
  const excess = freedom === 0 ? 0 : (heterogeneity - freedom) / scale;
  const between = Math.max(FLOOR, excess);
  const mean = weightedMean(
    values,
    figures.map(({ variance }) => 1 / (variance + between)),
  );
  const shrunk = figures.map(({ value, variance }): ShrunkFigure => {
    const kept = between / (between + variance);
    return { kept, value: kept * value + (1 - kept) * mean, deviation: Math.sqrt(kept * variance) };
  });
  return ok({ heterogeneity, betweenVariance: between, mean, figures: shrunk });
}

const weightedMean = (values: readonly number[], weights: readonly number[]): number =>
  sum(values.map((value, index) => value * at(weights, index))) / sum(weights);
