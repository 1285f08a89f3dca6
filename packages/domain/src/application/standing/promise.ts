import type { StageType } from "../../framework/pipeline-template.js";
import { inOrder, type PlacedStage } from "../../pipeline/stage-order.js";

interface PromisingStage extends PlacedStage {
  readonly type: StageType;
  readonly replyDays: number;
}

/**
 * Business days until somebody in a stage hears from a person. Reading is one wait for the candidate, however many
 * stages it has inside, so its days add up; in every other stage the stage's own promise counts. 0 promises nothing.
 */
export function daysUntilAnswer(stages: readonly PromisingStage[], stageId: string): number {
  const ordered = inOrder(stages);
  const at = ordered.findIndex(({ id }) => id === stageId);
  let days = 0;
  for (const [index, stage] of ordered.slice(Math.max(at, 0)).entries()) {
    const isReading = stage.type === "lead" || stage.type === "review";
    if (index > 0 && !isReading) break;
    days += stage.replyDays;
    if (!isReading) break;
  }
  return days;
}
