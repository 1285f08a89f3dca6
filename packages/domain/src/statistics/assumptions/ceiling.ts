import { isRating } from "../../framework/rating-scale.js";
import { ok, type Result } from "../../shared/result.js";
import { notDefined, unfit, type StatisticRefusal } from "../numeric/refusal.js";

/** How many ratings sit at the top of the scale. */
export interface Ceiling {
  /** Share of ratings that are a 5, 0 to 1. */
  readonly share: number;
  /** More than 40 %: the scale no longer tells strong candidates apart, and ratings are not normal around a level. */
  readonly violated: boolean;
}

const TOP = 5;
const MOST_AT_THE_TOP = 0.4;

/**
 * Whether ratings pile up at the top of the scale, against what `competencyPosterior` assumes. Missing
 * ratings do not count. Refuses a rating that is not 1, 2, 3, 4, 5 or null; not defined without a rating.
 */
export function ceiling(ratings: readonly (number | null)[]): Result<Ceiling, StatisticRefusal> {
  const given = ratings.filter((rating) => rating !== null);
  const off = given.find((rating) => !isRating(rating));
  if (off !== undefined) return unfit("rating", off, "1, 2, 3, 4, 5 or null");
  if (given.length === 0) return notDefined("ceiling", "there are no ratings");
  const share = given.filter((rating) => rating === TOP).length / given.length;
  return ok({ share, violated: share > MOST_AT_THE_TOP });
}
