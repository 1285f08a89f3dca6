import { INTERVIEW_TYPES } from "../framework/interview-types/interview-type.js";
import { isInterviewTypeId } from "../framework/interview-types/interview-type-id.js";
import type { Instant } from "../shared/instant.js";
import { ok, type Result } from "../shared/result.js";
import type { ObservedRating } from "../statistics/aggregation/competency-summary.js";
import type { UnfitValue } from "../statistics/numeric/refusal.js";
import { entersStatistics, isAdmissible, timeliness } from "./admissible.js";
import { countedVersion, type CardVersion } from "./card-versions.js";
import type { CompetencyRating } from "./scorecard.js";

/** A handed-in card as far as its ratings may count. */
export interface CardToCount {
  readonly author: string;
  readonly interviewType: string;
  /** Whether the author held the second seat of a panel. */
  readonly secondSeat: boolean;
  readonly interviewEndedAt: Instant;
  readonly versions: readonly (CardVersion & { readonly ratings: readonly Omit<CompetencyRating, "notObserved">[] })[];
}

/** A rating that counts, with its competency. */
export interface CountedRating extends ObservedRating {
  readonly competency: string;
  /** Handed in more than 72 hours after the interview: kept, and left out of what is said about interviewers. */
  readonly late: boolean;
}

/**
 * The ratings of a card that enter statistics: of its first version, with enough evidence, and from no gate. What was
 * not observed stays, as missing. Nothing of a card that was never handed in.
 *
 * Refuses an interview type that does not exist and instants that are not finite.
 */
export function countedRatings(card: CardToCount): Result<readonly CountedRating[], UnfitValue> {
  const { author, interviewType, secondSeat, interviewEndedAt } = card;
  const enters = entersStatistics(interviewType);
  if (!enters.ok) return enters;
  const version = countedVersion(card.versions);
  if (!enters.value || version === undefined) return ok([]);
  const came = timeliness(interviewEndedAt, version.submittedAt);
  if (!came.ok) return came;
  const primary: readonly string[] = isInterviewTypeId(interviewType) ? INTERVIEW_TYPES[interviewType].primary : [];
  return ok(
    version.ratings
      .filter(({ score, evidence }) => score === null || isAdmissible({ score, evidence }))
      .map(({ competency, score }) => ({
        competency,
        rater: author,
        rating: score,
        primary: primary.includes(competency),
        secondSeat,
        late: came.value === "late",
      })),
  );
}
