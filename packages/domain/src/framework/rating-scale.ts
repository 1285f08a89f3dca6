/** The points of the rating scale: whole numbers, no halves. "Not observed" is a missing rating, never a zero. */
export const RATINGS = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof RATINGS)[number];

/** The rating from which a person meets what the role needs. */
export const THE_BAR: Rating = 3;

/** What the points mean for every competency; the competency's own anchors say what they look like. */
export const RATING_MEANINGS: Readonly<Record<Rating, { readonly name: string; readonly meaning: string }>> = {
  1: { name: "Clearly below", meaning: "Clearly below what a Tech Lead needs." },
  2: { name: "Partly there", meaning: "Partly there, would need close support." },
  3: { name: "Meets the bar", meaning: "Meets the bar for the role." },
  4: { name: "Above the bar", meaning: "Above the bar, raises the level of the team." },
  5: { name: "Exceptional", meaning: "Exceptional, would raise the level beyond the team." },
};

/** Whether a number is a point of the scale. */
export const isRating = (score: number): score is Rating => RATINGS.some((point) => point === score);
