/** What a screen shows in place of a figure that too little stands behind. */
export type InsteadOfFigure =
  | "ratings_and_notes"
  | "gaps"
  | "range"
  | "raw_ratings"
  | "agreement_counts"
  | "counts"
  | "more_shared_interviews"
  | "nothing"
  | "share_of_each_rating"
  | "progress"
  | "list"
  | "organization_forecast"
  | "label";

/**
 * Everything a gate may ask for. Counts are of people unless the name says otherwise; of what is either so or not, 1
 * is yes and 0 is no. A closed list, so that a catalogue of words can be held to name each of them.
 */
export const GATE_QUANTITIES = [
  "evidenceCredit",
  "raters",
  "primaryRatings",
  "completeness",
  "mustHavesWithoutEvidence",
  "ratings",
  "candidatesWithTwoRaters",
  "interviewersWithEightRatings",
  "graphComponents",
  "candidateVariance",
  "frameworkVersions",
  "scorecardsOwedByViewer",
  "intervalWidth",
  "pairs",
  "candidatesWithCoRater",
  "missingCoRaters",
  "inLargestPart",
  "shareOfLargestPart",
  "candidates",
  "competencies",
  "hires",
  "restrictionKnown",
  "entries",
  "events",
  "passagesOfRarestStage",
  "smallestGroup",
] as const;
export type GateQuantity = (typeof GATE_QUANTITIES)[number];

/** One condition: a quantity that must reach, or must not exceed, a limit. */
export interface GateCondition {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** When one figure may be shown. */
export interface Gate {
  readonly conditions: Readonly<Partial<Record<GateQuantity, GateCondition>>>;
  readonly instead: InsteadOfFigure;
}

const atLeast = (limit: number): { readonly atLeast: number } => ({ atLeast: limit });
const atMost = (limit: number): { readonly atMost: number } => ({ atMost: limit });

const ENOUGH_EVIDENCE = {
  /** Σ w of the competency's ratings: 1 for a primary, 0.5 for a secondary one. */
  evidenceCredit: atLeast(1.5),
  raters: atLeast(2),
  primaryRatings: atLeast(1),
} as const;

/** When each figure may be shown: the one home of every such minimum. */
export const GATES = {
  competencyMean: { conditions: ENOUGH_EVIDENCE, instead: "ratings_and_notes" },
  profileScore: { conditions: { completeness: atLeast(0.8), mustHavesWithoutEvidence: atMost(0) }, instead: "gaps" },
  withinGroupAgreement: { conditions: { ratings: atLeast(3) }, instead: "range" },
  /** Levels, the probability of clearing the bar, and the worth of another interview. */
  posterior: {
    conditions: {
      ...ENOUGH_EVIDENCE,
      candidatesWithTwoRaters: atLeast(30),
      interviewersWithEightRatings: atLeast(5),
      graphComponents: atMost(1),
      /** τ² as estimated, before floors; 0 says that ratings do not tell candidates apart at all. */
      candidateVariance: atLeast(Number.MIN_VALUE),
      frameworkVersions: atMost(1),
      scorecardsOwedByViewer: atMost(0),
    },
    instead: "raw_ratings",
  },
  /** Intraclass correlations and alpha. */
  reliability: {
    conditions: { candidatesWithTwoRaters: atLeast(10), intervalWidth: atMost(0.6) },
    instead: "agreement_counts",
  },
  percentAgreement: { conditions: { pairs: atLeast(20) }, instead: "counts" },
  severity: {
    conditions: {
      candidatesWithCoRater: atLeast(8),
      /** Distinct co-raters still missing: see `missingCoRaters`. */
      missingCoRaters: atMost(0),
      /** Severity and level can be told apart only inside the connected part, and only if that is most of the data. */
      inLargestPart: atLeast(1),
      shareOfLargestPart: atLeast(0.8),
    },
    instead: "more_shared_interviews",
  },
  halo: { conditions: { candidates: atLeast(10), competencies: atLeast(2) }, instead: "nothing" },
  rangeRestriction: { conditions: { ratings: atLeast(20) }, instead: "share_of_each_rating" },
  validity: { conditions: { hires: atLeast(30) }, instead: "progress" },
  /** A guessed degree of restriction is worse than no correction. */
  correctedValidity: { conditions: { hires: atLeast(100), restrictionKnown: atLeast(1) }, instead: "progress" },
  medianTimeInStage: { conditions: { entries: atLeast(10), events: atLeast(5) }, instead: "list" },
  conversion: { conditions: { entries: atLeast(10) }, instead: "counts" },
  forecast: { conditions: { passagesOfRarestStage: atLeast(20) }, instead: "organization_forecast" },
  impactRatio: { conditions: { smallestGroup: atLeast(10) }, instead: "label" },
} as const satisfies Readonly<Record<string, Gate>>;

export type GatedFigure = keyof typeof GATES;
