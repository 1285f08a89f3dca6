import {
  evidenceCredit,
  competencySummary,
  standingOf,
  type Standing,
} from "../statistics/aggregation/competency-summary.js";
import {
  impliedScore,
  isMismatch,
  panelOpinion,
  type PanelOpinion,
} from "../statistics/aggregation/recommendation-check.js";
import type { Figure } from "../statistics/figure/figure.js";
import { profileScoreFigure } from "../statistics/figure/scorecard-figures.js";
import { countedRatings, type CountedRating } from "../scorecard/counted-ratings.js";
import type { CompetencyRating, Recommendation } from "../scorecard/scorecard.js";

/** A card that was handed in, as its author first handed it in. */
export interface PanelCard {
  readonly author: string;
  readonly interviewType: string;
  /** Whether the author held the second seat of a panel. */
  readonly secondSeat: boolean;
  readonly recommendation: Recommendation | null;
  readonly ratings: readonly CompetencyRating[];
}

/** What the ratings of a competency add up to. */
export interface CompetencyFigure {
  readonly competency: string;
  /** 1 to 5; null while there is not enough evidence. */
  readonly mean: number | null;
  /** Where a must-have stands to the bar; null for others, and without a mean. */
  readonly standing: Standing | null;
  /** Sum of the evidence credits, from 0. */
  readonly evidenceCredit: number;
  readonly raters: number;
}

/** What a panel's cards add up to: a reference beside the decision of people, never in its place. */
export interface PanelFigures {
  readonly opinion: PanelOpinion;
  /** Authors whose own ratings point another way than what they recommend. */
  readonly mismatched: readonly string[];
  /** Heaviest first; those that nobody rated are left out. */
  readonly competencies: readonly CompetencyFigure[];
  /** Must-haves without enough evidence. */
  readonly gaps: readonly string[];
  readonly profile: Figure;
}

/**
 * Puts the cards of a panel together: only ratings with evidence enter, none of a gate, and each as it was before anybody
 * read the others. `weights` are those of the requisition, in per cent; what its sum refuses is said by the figure.
 */
export function panelFigures(
  cards: readonly PanelCard[],
  weights: Readonly<Record<string, number>>,
  mustHaves: readonly string[],
): PanelFigures {
  const counted = cards.map((card) => ({ card, ratings: ratingsOf(card) }));
  const weightOf = (competency: string): number => weights[competency] ?? 0;
  const ids = [...new Set([...Object.keys(weights), ...mustHaves])];
  const competencies = ids.map((competency) => {
    const summary = competencySummary(
      counted.flatMap(({ ratings }) => ratings.filter((rating) => rating.competency === competency)),
    );
    return { competency, mustHave: mustHaves.includes(competency), summary: summary.ok ? summary.value : undefined };
  });
  const means = competencies.map(({ competency, mustHave, summary }) => ({
    competency,
    mustHave,
    mean: summary?.mean ?? null,
    enoughEvidence: summary?.enoughEvidence ?? false,
  }));
  return {
    opinion: panelOpinion(cards.flatMap(({ recommendation }) => recommendation ?? [])),
    mismatched: counted.flatMap(({ card, ratings }) => (pointsElsewhere(card, ratings, weights) ? [card.author] : [])),
    competencies: competencies
      .toSorted((a, b) => weightOf(b.competency) - weightOf(a.competency))
      .flatMap(({ competency, mustHave, summary }) => {
        if (summary === undefined || summary.ratings === 0) return [];
        const mean = summary.enoughEvidence ? summary.mean : null;
        const standing = standingOf(mean);
        const { evidenceCredit: credit, raters } = summary;
        return [
          {
            competency,
            mean,
            standing: mustHave && standing.ok ? standing.value : null,
            evidenceCredit: credit,
            raters,
          },
        ];
      }),
    gaps: means.flatMap(({ competency, mustHave, enoughEvidence }) =>
      mustHave && !enoughEvidence ? [competency] : [],
    ),
    profile: profileScoreFigure(
      means.filter(({ competency }) => Object.hasOwn(weights, competency)),
      weights,
    ),
  };
}

function ratingsOf({ author, interviewType, secondSeat, ratings }: PanelCard): readonly CountedRating[] {
  // When it came plays no part in what is said about the candidate.
  const card = { author, interviewType, secondSeat, interviewEndedAt: 0, versions: [{ submittedAt: 0, ratings }] };
  const counted = countedRatings(card);
  return counted.ok ? counted.value : [];
}

function pointsElsewhere(
  { recommendation }: PanelCard,
  ratings: readonly CountedRating[],
  weights: Readonly<Record<string, number>>,
): boolean {
  if (recommendation === null) return false;
  const score = impliedScore(
    ratings.map((rating) => ({
      rating: rating.rating,
      credit: evidenceCredit(rating),
      weight: weights[rating.competency] ?? 0,
    })),
  );
  const mismatch = score.ok ? isMismatch(recommendation, score.value) : score;
  return mismatch.ok && mismatch.value;
}
