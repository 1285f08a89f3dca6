import { PROFILES } from "../../framework/profile.js";
import type { Recommendation } from "../../scorecard/scorecard.js";

/** The weights of a delivery lead, in per cent. */
export const WEIGHTS: Readonly<Record<string, number>> = PROFILES["P-DELIVERY"].weights;

interface Scored {
  readonly rater: string;
  readonly primary: Readonly<Record<string, number | null>>;
  readonly secondary: Readonly<Record<string, number | null>>;
  readonly stated: Recommendation;
}

/** Five interviewers of one candidate. */
export const PANEL: readonly Scored[] = [
  {
    rater: "Noor",
    primary: { "TL-STRAT": 3, "TL-TEAM": 4 },
    secondary: { "TL-PLAN": 3, "TL-JUDG": 4 },
    stated: "yes",
  },
  {
    rater: "Piet",
    primary: { "TL-CODE": 4, "TL-QUAL": 4 },
    secondary: { "TL-MENT": 3, "TL-JUDG": 3 },
    stated: "yes",
  },
  {
    rater: "Quinn",
    primary: { "TL-QUAL": 3, "TL-MENT": 4 },
    secondary: { "TL-CODE": 3, "TL-SEC": 3 },
    stated: "no",
  },
  {
    rater: "Rosa",
    primary: { "TL-PLAN": 4, "TL-JUDG": 4 },
    secondary: { "TL-COMM": 4, "TL-STRAT": null },
    stated: "strong_yes",
  },
  {
    rater: "Sven",
    primary: { "TL-CONF": 2, "TL-COMM": 3 },
    secondary: { "TL-TEAM": 2, "TL-STACK": 3 },
    stated: "no",
  },
];

/** Every rating of the panel, one a line. */
export const PANEL_RATINGS = PANEL.flatMap(({ rater, primary, secondary }) =>
  [primary, secondary].flatMap((ratings) =>
    Object.entries(ratings).map(([competency, rating]) => ({
      rater,
      competency,
      rating,
      primary: ratings === primary,
      secondSeat: false,
    })),
  ),
);
