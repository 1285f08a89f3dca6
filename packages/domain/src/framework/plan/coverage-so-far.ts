import { COMPETENCY_IDS, type CompetencyId } from "../competencies/competency-id.js";
import { INTERVIEW_TYPES } from "../interview-types/interview-type.js";
import {
  coverageOf,
  EVIDENCE_NEEDED,
  gapsOf,
  type CompetencyCoverage,
  type CoverageGap,
  type Tally,
} from "./coverage.js";
import type { PlannedInterview } from "./planned-interview.js";

/** One interview of a candidate's plan. */
export interface InterviewOfPlan extends PlannedInterview {
  readonly id: string;
  /** It will not take place any more: what nobody rated in it stays unrated. */
  readonly cancelled?: boolean;
}

/** A scorecard that was handed in: who rated what. "Not observed" is no rating and is left out. */
export interface CardSoFar {
  readonly interview: string;
  readonly rater: string;
  readonly rated: readonly CompetencyId[];
}

/**
 * How it stands with a competency: `known`: seen as well as a must-have needs; `toCome`: not yet, but what is left of the
 * plan will do; `short`: what is left cannot make up for it any more; `unplanned`: the plan never looks at it.
 */
export type CoverageState = "known" | "toCome" | "short" | "unplanned";

export interface CompetencySoFar extends CompetencyCoverage {
  readonly state: CoverageState;
  /** What the cards have brought until now, in the units of the plan. */
  readonly seen: { readonly evidence: number; readonly raters: number; readonly primaries: number };
  /** What is still missing until it is known; empty when it is. */
  readonly missing: readonly CoverageGap[];
}

export interface CoverageSoFar {
  readonly competencies: readonly CompetencySoFar[];
  /** Must-haves that are known neither now nor after what is left: somebody has to add an interview. */
  readonly uncovered: readonly CompetencyId[];
  /** Planned beyond what a must-have needs: time that could go elsewhere. */
  readonly overCovered: readonly CompetencyId[];
  /** Interview by interview: which must-haves are still unknown after it, as it was or as it is planned. */
  readonly unknownAfter: readonly { readonly interview: string; readonly unknown: readonly CompetencyId[] }[];
}

/**
 * What a candidate's interviews have shown until now, and what they will. A rating counts for a competency the interview
 * measures, once for each rater; a seat without a card counts as still to come unless the interview was cancelled.
 * Cards of interviews that are not in the plan count nothing. Source: framework document 5.3 and 5.5.
 */
export function coverageSoFar(
  plan: readonly InterviewOfPlan[],
  mustHaves: readonly string[],
  cards: readonly CardSoFar[],
): CoverageSoFar {
  const seats = plan.map((interview) => seatsOf(interview, cards));
  const planned = coverageOf(plan, mustHaves);
  const now = tally(seats.map(({ rated }) => rated));
  const end = tally(seats.map(({ expected }) => expected));

  const competencies = planned.map((coverage, index): CompetencySoFar => {
    const seen = now[index] ?? nothing(coverage.competency);
    const missing = gapsOf(seen);
    return {
      ...coverage,
      seen: { evidence: seen.quarters / 4, raters: seen.raters, primaries: seen.primaries },
      missing,
      state: stateOf(coverage, missing, gapsOf(end[index] ?? nothing(coverage.competency))),
    };
  });
  return {
    competencies,
    uncovered: competencies
      .filter(({ mustHave, state }) => mustHave && (state === "short" || state === "unplanned"))
      .map(({ competency }) => competency),
    overCovered: planned.filter(({ evidence }) => evidence > EVIDENCE_NEEDED).map(({ competency }) => competency),
    unknownAfter: plan.map(({ id }, index) => ({
      interview: id,
      unknown: tally(seats.slice(0, index + 1).map(({ expected }) => expected))
        .filter((after) => mustHaves.includes(after.competency) && gapsOf(after).length > 0)
        .map(({ competency }) => competency),
    })),
  };
}

function stateOf(
  { evidence }: CompetencyCoverage,
  missing: readonly CoverageGap[],
  missingAtTheEnd: readonly CoverageGap[],
): CoverageState {
  if (missing.length === 0) return "known";
  if (missingAtTheEnd.length === 0) return "toCome";
  return evidence === 0 ? "unplanned" : "short";
}

/** How many people rate each competency of an interview. */
interface Seats {
  readonly type: InterviewOfPlan["type"];
  readonly raters: (competency: CompetencyId) => number;
}

/** An interview by the ratings there are, and by those there will be when every card comes in whole. */
function seatsOf(
  { id, type, raters, cancelled }: InterviewOfPlan,
  cards: readonly CardSoFar[],
): {
  readonly rated: Seats;
  readonly expected: Seats;
} {
  // A rater counts once, by the first card there is of them.
  const own = new Map<string, CardSoFar>();
  for (const card of cards) if (card.interview === id && !own.has(card.rater)) own.set(card.rater, card);
  const ratedBy = (competency: CompetencyId): number =>
    [...own.values()].filter(({ rated }) => rated.includes(competency)).length;
  const empty = cancelled ? 0 : Math.max(0, raters - own.size);
  return {
    rated: { type, raters: ratedBy },
    expected: { type, raters: (competency) => ratedBy(competency) + empty },
  };
}

const nothing = (competency: CompetencyId): Tally => ({ competency, quarters: 0, raters: 0, primaries: 0 });

function tally(interviews: readonly Seats[]): readonly Tally[] {
  return COMPETENCY_IDS.map((competency) => {
    const sum = nothing(competency);
    for (const { type, raters } of interviews) {
      const { gate, primary, secondary } = INTERVIEW_TYPES[type];
      const built = primary.includes(competency);
      const people = gate || (!built && !secondary.includes(competency)) ? 0 : raters(competency);
      if (people === 0) continue;
      sum.quarters += (built ? 2 : 1) * (people > 1 ? 3 : 2);
      sum.raters += people;
      if (built) sum.primaries += 1;
    }
    return sum;
  });
}
