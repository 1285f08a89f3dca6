import type { CompetencyObservation } from "../calibration/deviations.js";
import { ok, type Result } from "../../shared/result.js";
import { correlation } from "../numeric/correlation.js";
import { checkNumbers, MODERATE, notDefined, unfit, type StatisticRefusal } from "../numeric/refusal.js";
import { mean } from "../numeric/sums.js";
import { fisherZ, LEAST_COMPLETE } from "./halo.js";

/** How much two competencies go together when nobody rated both. */
export interface CrossRaterCorrelation {
  /** Pairs of competencies that have a correlation. */
  readonly pairs: number;
  /** Mean of the pairs' Fisher z. */
  readonly z: number;
  /** tanh of z: the mean correlation, between -1 and 1. */
  readonly correlation: number;
}

/**
 * The correlation between competencies across interviewers: one competency by one person, the other by another, of the
 * same candidate. It is what truly goes together, and what halo is measured against (see `haloFlag`). Where several
 * people rated a competency, every pairing of two different people counts; pairs of competencies with at least 8
 * candidates, and whose ratings vary, count.
 *
 * Refuses no ratings and a rating that is not finite; not defined when no pair counts.
 * Source: heterotrait-heteromethod correlation, Campbell and Fiske (1959); Fisher's z transformation (1921).
 */
export function crossRaterCorrelation(
  observations: readonly CompetencyObservation[],
): Result<CrossRaterCorrelation, StatisticRefusal> {
  if (observations.length === 0) return unfit("ratings", "none", "at least one rating");
  const fit = checkNumbers(
    ...observations.map(({ rating }, index) => [`ratings[${index}]`, rating, MODERATE] as const),
  );
  if (!fit.ok) return fit;
  const byCandidate = [...Map.groupBy(observations, ({ candidate }) => candidate).values()];
  const competencies = [...new Set(observations.map(({ competency }) => competency))];
  const figures = competencies.flatMap((one, index) =>
    competencies.slice(index + 1).flatMap((other) => pairCorrelation(byCandidate, one, other)),
  );
  if (figures.length === 0)
    return notDefined(
      "cross-rater correlation",
      `no two competencies have ${LEAST_COMPLETE} candidates rated by different people`,
    );
  const z = mean(figures.map(fisherZ));
  return ok({ pairs: figures.length, z, correlation: Math.tanh(z) });
}

function pairCorrelation(
  byCandidate: readonly (readonly CompetencyObservation[])[],
  one: string,
  other: string,
): readonly number[] {
  const pairings = byCandidate
    .map((ratings) =>
      ratings
        .filter(({ competency }) => competency === one)
        .flatMap((x) =>
          ratings
            .filter(({ competency, interviewer }) => competency === other && interviewer !== x.interviewer)
            .map((y) => ({ x: x.rating, y: y.rating })),
        ),
    )
    .filter((pairs) => pairs.length > 0);
  if (pairings.length < LEAST_COMPLETE) return [];
  const pairs = pairings.flat();
  const r = correlation(
    pairs.map(({ x }) => x),
    pairs.map(({ y }) => y),
  );
  return r.ok ? [r.value] : [];
}
