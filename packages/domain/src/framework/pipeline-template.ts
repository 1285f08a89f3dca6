/** What a stage is for. Names are free; reports and rules read the type. */
export const STAGE_TYPES = [
  "lead",
  "review",
  "screen",
  "interview",
  "assessment",
  "reference",
  "debrief",
  "offer",
] as const;
export type StageType = (typeof STAGE_TYPES)[number];

/** Who keeps a stage moving. */
export type StageOwner = "system" | "recruiter" | "coordinator" | "hiring_manager";

export interface TemplateStage {
  readonly id: string;
  readonly type: StageType;
  readonly name: string;
  readonly owner: StageOwner;
  /** Business days within which the candidate is owed an answer; over it, the owner is reminded. */
  readonly replyDays: number;
  /** What the candidate reads about where their application stands. */
  readonly candidateLabel: string;
  /** May be left out of a requisition. */
  readonly optional?: true;
}

/**
 * The stages a requisition starts with, in order. Prospects begin in the first one; whoever applies begins in the
 * first that is not for leads. Setting up the requisition is not a stage, and rejected, withdrawn and hired are
 * statuses.
 */
export const PIPELINE_TEMPLATE: readonly TemplateStage[] = [
  {
    id: "ST-SOURCED",
    type: "lead",
    name: "Prospects",
    owner: "recruiter",
    replyDays: 10,
    candidateLabel: "Invitation",
    optional: true,
  },
  { id: "ST-APPLIED", type: "review", name: "Applied", owner: "system", replyDays: 1, candidateLabel: "Received" },
  { id: "ST-REVIEW", type: "review", name: "Review", owner: "recruiter", replyDays: 3, candidateLabel: "In review" },
  {
    id: "ST-SCREEN",
    type: "screen",
    name: "Screen",
    owner: "recruiter",
    replyDays: 5,
    candidateLabel: "First conversation",
  },
  {
    id: "ST-LOOP",
    type: "interview",
    name: "Interviews",
    owner: "coordinator",
    replyDays: 12,
    candidateLabel: "Interviews",
  },
  {
    id: "ST-DEBRIEF",
    type: "debrief",
    name: "Debrief",
    owner: "hiring_manager",
    replyDays: 2,
    candidateLabel: "Decision in progress",
  },
  {
    id: "ST-REF",
    type: "reference",
    name: "References",
    owner: "recruiter",
    replyDays: 4,
    candidateLabel: "References",
    optional: true,
  },
  { id: "ST-OFFER", type: "offer", name: "Offer", owner: "hiring_manager", replyDays: 3, candidateLabel: "Offer" },
];

/** Business days a candidate has to answer an offer, unless the offer says otherwise. */
export const OFFER_ANSWER_DAYS = 5;

/** Business days within which somebody who was rejected or has withdrawn gets their message. */
export const CLOSING_MESSAGE_DAYS = 2;

/** Business days an application may rest on hold. */
export const LONGEST_HOLD_DAYS = 15;
