import { ok } from "../../shared/result.js";
import { competencySummary, evidenceCredit, type ObservedRating } from "../aggregation/competency-summary.js";
import type { Weights } from "../aggregation/check-weights.js";
import { profileScore } from "../aggregation/profile-score.js";
import { notDefined } from "../numeric/refusal.js";
import { computed, figureOf, type Figure } from "./figure.js";

/** A rating with where it is kept. */
export interface SourcedRating extends ObservedRating {
  /** A version of a scorecard. */
  readonly source: string;
}

/**
 * The mean of a competency, 1 to 5, with each rating and its evidence credit as inputs; kept back until there is enough
 * evidence. Refuses, in its gate, what `competencySummary` refuses; not defined without a rating.
 */
export function competencyMeanFigure(ratings: readonly SourcedRating[]): Figure {
  const inputs = ratings.map((rating) => ({
    source: rating.source,
    value: rating.rating,
    weight: evidenceCredit(rating),
  }));
  const summary = competencySummary(ratings);
  const backing = summary.ok ? summary.value : { evidenceCredit: 0, raters: 0, primaryRatings: 0 };
  const mean = !summary.ok
    ? summary
    : summary.value.mean === null
      ? notDefined("competency mean", "nobody rated the competency")
      : ok({ value: summary.value.mean });
  return figureOf("competencyMean", mean, backing, inputs);
}

/** A competency of a profile with its mean; null when nobody rated it. */
export interface CompetencyMean {
  readonly competency: string;
  readonly mean: number | null;
  readonly mustHave: boolean;
  readonly enoughEvidence: boolean;
}

/**
 * The profile score, 1 to 5, between the bounds that missing competencies leave open; its inputs are the means by their
 * weights. Kept back while less than 80 % of the weight was rated or a must-have has too little evidence. Refuses, in
 * its gate, what `profileScore` refuses.
 */
export function profileScoreFigure(means: readonly CompetencyMean[], weights: Weights): Figure {
  const score = profileScore(Object.fromEntries(means.map(({ competency, mean }) => [competency, mean])), weights);
  return figureOf(
    "profileScore",
    computed(score, ({ score: value, lower, upper }) => ({ value, interval: { lower, upper } })),
    {
      completeness: score.ok ? score.value.completeness : 0,
      mustHavesWithoutEvidence: means.filter(({ mustHave, enoughEvidence }) => mustHave && !enoughEvidence).length,
    },
    means.map(({ competency, mean }) => ({ source: competency, value: mean, weight: weights[competency] ?? 0 })),
  );
}
