import type { CompetencyId } from "./competencies/competency-id.js";
import type { InterviewTypeId } from "./interview-types/interview-type-id.js";

export const PROFILE_IDS = ["P-DELIVERY", "P-PLATFORM", "P-ARCHITECT", "P-COACH", "P-STARTUP"] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

/** A kind of Tech Lead to start a requisition from. The requisition copies it and may change the copy. */
export interface Profile {
  readonly id: ProfileId;
  readonly name: string;
  readonly whenToChoose: string;
  /** Share of time in code and design, in per cent. */
  readonly handsOnPercent: number;
  /** Nobody is hired without these. */
  readonly mustHaves: readonly CompetencyId[];
  /** Types every plan for this profile holds. */
  readonly requiredTypes: readonly InterviewTypeId[];
  /** Per cent of the judgement; the 13 add up to 100. */
  readonly weights: Readonly<Record<CompetencyId, number>>;
  /** What is usually true twelve months after a good hire. */
  readonly successAfterAYear: string;
}

export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  "P-DELIVERY": {
    id: "P-DELIVERY",
    name: "Delivery lead",
    whenToChoose: "Leads one product team with a steady roadmap and many partners.",
    handsOnPercent: 50,
    mustHaves: ["TL-PLAN", "TL-CODE", "TL-QUAL", "TL-TEAM", "TL-COMM"],
    requiredTypes: ["IT-HM"],
    weights: {
      "TL-ARCH": 9,
      "TL-CODE": 10,
      "TL-SEC": 4,
      "TL-QUAL": 9,
      "TL-OPS": 7,
      "TL-PLAN": 14,
      "TL-MENT": 9,
      "TL-TEAM": 10,
      "TL-COMM": 10,
      "TL-CONF": 5,
      "TL-STRAT": 4,
      "TL-STACK": 3,
      "TL-JUDG": 6,
    },
    successAfterAYear: "Forecasts hold, defects fall, partners trust dates.",
  },
  "P-PLATFORM": {
    id: "P-PLATFORM",
    name: "Platform lead",
    whenToChoose: "Leads a team that serves other teams: infrastructure, data, build systems.",
    handsOnPercent: 55,
    mustHaves: ["TL-OPS", "TL-ARCH", "TL-SEC", "TL-CODE"],
    requiredTypes: ["IT-HM", "IT-OPSINC"],
    weights: {
      "TL-ARCH": 13,
      "TL-CODE": 10,
      "TL-SEC": 9,
      "TL-QUAL": 8,
      "TL-OPS": 16,
      "TL-PLAN": 7,
      "TL-MENT": 6,
      "TL-TEAM": 5,
      "TL-COMM": 6,
      "TL-CONF": 3,
      "TL-STRAT": 5,
      "TL-STACK": 6,
      "TL-JUDG": 6,
    },
    successAfterAYear: "Service levels are met, and internal customers choose the platform.",
  },
  "P-ARCHITECT": {
    id: "P-ARCHITECT",
    name: "Architecture lead",
    whenToChoose: "Several systems or teams depend on one technical course.",
    handsOnPercent: 30,
    mustHaves: ["TL-ARCH", "TL-STRAT", "TL-STACK", "TL-COMM"],
    requiredTypes: ["IT-HM", "IT-ARCHREV"],
    weights: {
      "TL-ARCH": 20,
      "TL-CODE": 6,
      "TL-SEC": 9,
      "TL-QUAL": 6,
      "TL-OPS": 7,
      "TL-PLAN": 5,
      "TL-MENT": 6,
      "TL-TEAM": 5,
      "TL-COMM": 8,
      "TL-CONF": 6,
      "TL-STRAT": 10,
      "TL-STACK": 9,
      "TL-JUDG": 3,
    },
    successAfterAYear: "The migration moves in steps, with fewer blockers between teams.",
  },
  "P-COACH": {
    id: "P-COACH",
    name: "Coaching lead",
    whenToChoose: "A new team that must learn while it delivers.",
    handsOnPercent: 50,
    mustHaves: ["TL-MENT", "TL-TEAM", "TL-QUAL", "TL-CODE"],
    requiredTypes: ["IT-HM", "IT-PEOPLE"],
    weights: {
      "TL-ARCH": 7,
      "TL-CODE": 11,
      "TL-SEC": 3,
      "TL-QUAL": 14,
      "TL-OPS": 5,
      "TL-PLAN": 8,
      "TL-MENT": 18,
      "TL-TEAM": 13,
      "TL-COMM": 6,
      "TL-CONF": 6,
      "TL-STRAT": 2,
      "TL-STACK": 2,
      "TL-JUDG": 5,
    },
    successAfterAYear: "Two members lead areas on their own.",
  },
  "P-STARTUP": {
    id: "P-STARTUP",
    name: "First lead",
    whenToChoose: "The first lead of a small company, with little structure.",
    handsOnPercent: 75,
    mustHaves: ["TL-CODE", "TL-ARCH", "TL-JUDG", "TL-OPS"],
    requiredTypes: ["IT-HM", "IT-PAIR"],
    weights: {
      "TL-ARCH": 11,
      "TL-CODE": 17,
      "TL-SEC": 5,
      "TL-QUAL": 6,
      "TL-OPS": 10,
      "TL-PLAN": 8,
      "TL-MENT": 4,
      "TL-TEAM": 5,
      "TL-COMM": 6,
      "TL-CONF": 2,
      "TL-STRAT": 7,
      "TL-STACK": 8,
      "TL-JUDG": 11,
    },
    successAfterAYear: "The product is in use, and the stack is still affordable to change.",
  },
};

/** Whether a text is the id of a profile. */
export const isProfileId = (id: string): id is ProfileId => PROFILE_IDS.some((known) => known === id);
