import { PIPELINE_TEMPLATE, type StageType } from "../framework/pipeline-template.js";

/** A stage of a requisition before it has an id. */
export interface PlannedStage {
  /** The framework's id: permanent, whatever the stage is called. */
  readonly key: string;
  readonly name: string;
  readonly type: StageType;
  /** From 0. */
  readonly position: number;
  /** Business days until a candidate who entered is owed an answer. */
  readonly replyDays: number;
  /** What the candidate reads about where they stand; never the internal name, never a judgement. */
  readonly candidateLabel: string;
}

/** The stages a new requisition starts with: those of the framework that applications go through, prospects apart. */
export const planPipeline = (): readonly PlannedStage[] =>
  PIPELINE_TEMPLATE.filter(({ type }) => type !== "lead").map(
    ({ id, name, type, replyDays, candidateLabel }, position) => ({
      key: id,
      name,
      type,
      position,
      replyDays,
      candidateLabel,
    }),
  );
