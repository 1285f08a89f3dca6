import type { StageType } from "./stage-type.js";

/** A stage of the template before it belongs to a requisition. */
export interface PlannedStage {
  /** The framework's id: permanent, whatever the stage is called. */
  readonly key: string;
  readonly name: string;
  readonly type: StageType;
  /** Business days until a candidate who entered is owed an answer. */
  readonly replyDays: number;
  /** What the candidate reads about where they stand; never the internal name, never a judgement. */
  readonly candidateLabel: string;
}

/**
 * The pipeline of the framework document, 6.1. Intake belongs to the requisition, and hired, rejected and withdrawn are
 * statuses, so they are no stages; an offer counts the days until it is sent.
 */
const TECH_LEAD_PIPELINE: readonly PlannedStage[] = [
  { key: "ST-APPLIED", name: "Applied", type: "review", replyDays: 1, candidateLabel: "Received" },
  { key: "ST-REVIEW", name: "Review", type: "review", replyDays: 3, candidateLabel: "In review" },
  { key: "ST-SCREEN", name: "Screen", type: "screen", replyDays: 5, candidateLabel: "First conversation" },
  { key: "ST-LOOP", name: "Interviews", type: "interview", replyDays: 12, candidateLabel: "Interviews" },
  { key: "ST-DEBRIEF", name: "Debrief", type: "debrief", replyDays: 2, candidateLabel: "Decision in progress" },
  { key: "ST-REF", name: "References", type: "reference", replyDays: 4, candidateLabel: "References" },
  { key: "ST-OFFER", name: "Offer", type: "offer", replyDays: 3, candidateLabel: "Offer" },
];

/** The stages a new requisition starts with, in order; position counts from 0. */
export const planPipeline = (): readonly (PlannedStage & { readonly position: number })[] =>
  TECH_LEAD_PIPELINE.map((stage, position) => ({ ...stage, position }));
