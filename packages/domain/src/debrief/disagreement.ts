import type { Rating } from "../framework/rating-scale.js";

/** From this distance between the lowest and the highest rating on, people saw different things. */
export const SPREAD_TO_DISCUSS = 2;

/** Distance between the highest and the lowest rating of a competency, 0 to 4; 0 for fewer than two ratings. */
export const spreadOf = (scores: readonly Rating[]): number =>
  scores.length < 2 ? 0 : Math.max(...scores) - Math.min(...scores);

/** Whether a competency is to be discussed first. */
export const needsDiscussion = (scores: readonly Rating[]): boolean => spreadOf(scores) >= SPREAD_TO_DISCUSS;

/** A competency with what each interviewer who observed it gave. */
export interface RatedCompetency {
  readonly competency: string;
  readonly mustHave: boolean;
  readonly scores: readonly Rating[];
}

/** Must-haves first and, within each half, disagreement first; otherwise the order stays. */
export const inOrderOfDebate = <T extends RatedCompetency>(rows: readonly T[]): readonly T[] =>
  rows.toSorted((a, b) => Number(b.mustHave) - Number(a.mustHave) || spreadOf(b.scores) - spreadOf(a.scores));
