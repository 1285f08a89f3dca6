import { ok, refuse, type Result } from "../../shared/result.js";
import { checkNumbers, FINITE, type UnfitValue } from "../numeric/refusal.js";

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

/** One condition: a quantity that must reach, or must not exceed, a limit. */
interface Condition {
  readonly atLeast?: number;
  readonly atMost?: number;
}

interface Gate {
  readonly conditions: Readonly<Record<string, Condition>>;
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

/** When each figure may be shown. Counts are of people unless the name says otherwise. */
export const GATES = {
  competencyMean: { conditions: ENOUGH_EVIDENCE, instead: "ratings_and_notes" },
  profileScore: { conditions: { completeness: atLeast(0.8), mustHavesWithoutEvidence: atMost(0) }, instead: "gaps" },
  withinGroupAgreement: { conditions: { ratings: atLeast(3) }, instead: "range" },
  posterior: {
    conditions: {
      ...ENOUGH_EVIDENCE,
      candidatesWithTwoRaters: atLeast(30),
      interviewersWithEightRatings: atLeast(5),
      graphComponents: atMost(1),
      /** τ² as estimated, before floors; 0 says that ratings tell candidates not apart at all. */
      candidateVariance: atLeast(Number.MIN_VALUE),
      frameworkVersions: atMost(1),
      scorecardsOwedByViewer: atMost(0),
    },
    instead: "raw_ratings",
  },
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
      graphComponents: atMost(1),
    },
    instead: "more_shared_interviews",
  },
  halo: { conditions: { candidates: atLeast(10), competencies: atLeast(2) }, instead: "nothing" },
  rangeRestriction: { conditions: { ratings: atLeast(20) }, instead: "share_of_each_rating" },
  validity: { conditions: { hires: atLeast(30) }, instead: "progress" },
  correctedValidity: { conditions: { hires: atLeast(100) }, instead: "progress" },
  medianTimeInStage: { conditions: { entries: atLeast(10), events: atLeast(5) }, instead: "list" },
  conversion: { conditions: { entries: atLeast(10) }, instead: "counts" },
  forecast: { conditions: { passagesOfRarestStage: atLeast(20) }, instead: "organization_forecast" },
  impactRatio: { conditions: { smallestGroup: atLeast(10) }, instead: "label" },
} as const satisfies Readonly<Record<string, Gate>>;

export type GatedFigure = keyof typeof GATES;

/** The quantities that decide whether a figure may be shown. */
export type Backing<F extends GatedFigure> = Readonly<Record<keyof (typeof GATES)[F]["conditions"], number>>;

/** One condition that is not met. */
export interface Unmet {
  readonly quantity: string;
  readonly have: number;
  readonly needed: "at_least" | "at_most";
  readonly limit: number;
}

/** Too little stands behind a figure: every condition that is not met, and what to show instead. */
export interface NotYetShown {
  readonly type: "NotYetShown";
  readonly figure: GatedFigure;
  readonly unmet: readonly Unmet[];
  readonly instead: InsteadOfFigure;
}

/**
 * Whether `figure` may be shown, given the quantities behind it. Refuses with every condition that is not met and
 * what to show instead, or names a quantity that is not finite. A number that is not behind enough data is worse than
 * none: it will be believed.
 */
export function mayShow<F extends GatedFigure>(figure: F, backing: Backing<F>): Result<true, NotYetShown | UnfitValue> {
  const { conditions, instead }: Gate = GATES[figure];
  const given: Readonly<Record<string, number>> = backing;
  const unmet: Unmet[] = [];
  for (const [quantity, condition] of Object.entries(conditions)) {
    const have = given[quantity] ?? Number.NaN;
    const fit = checkNumbers([quantity, have, FINITE]);
    if (!fit.ok) return fit;
    const { atLeast: least = -Infinity, atMost: most = Infinity } = condition;
    if (have < least) unmet.push({ quantity, have, needed: "at_least", limit: least });
    if (have > most) unmet.push({ quantity, have, needed: "at_most", limit: most });
  }
  return unmet.length === 0 ? ok(true) : refuse({ type: "NotYetShown", figure, unmet, instead });
}

/** The figure when it may be shown, else the refusal of its gate; a refusal of the figure itself comes first. */
export function gated<T, R, F extends GatedFigure>(
  figure: F,
  backing: Backing<F>,
  computed: Result<T, R>,
): Result<T, R | NotYetShown | UnfitValue> {
  if (!computed.ok) return computed;
  const gate = mayShow(figure, backing);
  return gate.ok ? computed : gate;
}

/** A pool below this has too few people for five distinct co-raters. */
const SMALL_POOL = 8;

/**
 * How many distinct co-raters an interviewer still needs before severity may be shown, 0 or more: five, or three
 * where the organization has fewer than eight interviewers.
 */
export const missingCoRaters = (coRaters: number, interviewersInPool: number): number =>
  Math.max(0, (interviewersInPool < SMALL_POOL ? 3 : 5) - coRaters);
