import { move, type MoveRefusal, type StageConflict } from "@leadline/domain/pipeline/move";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { prose } from "@leadline/domain/shared/text";
import type { Tx } from "#core/write/tx.js";
import { stagesOf } from "#features/pipeline/lay-pipeline.js";
import { Stage } from "#features/pipeline/stage.entity.js";
import { Application } from "#features/application/application.entity.js";
import { progressOf } from "./progress.js";
import { stand } from "#features/application/stand.js";
import { describeConflict, type DescribedConflict } from "./stage-conflict.js";

export interface MoveApplication {
  readonly applicationId: string;
  readonly toStageId: string;
  /** The stage and version whoever moves had on screen. */
  readonly expectedStageId: string;
  readonly expectedVersion: number;
  /** Why, where the move is unusual. */
  readonly reason: string;
}

export type MoveApplicationRefusal = Exclude<MoveRefusal, StageConflict> | DescribedConflict | InvalidInput;

/** Moves a candidate to another stage of the pipeline they are in. */
export async function moveApplication(
  tx: Tx,
  input: MoveApplication,
): Promise<Result<{ readonly applicationId: string }, MoveApplicationRefusal>> {
  const reason = parseInput(prose(2000, "The reason"), input.reason);
  if (!reason.ok) return reason;
  const application = await tx.lock(Application, input.applicationId);
  const { requisitionId, candidateId } = application;
  await tx.authorize("application.move", { requisitionId, candidateId });
  const target = await tx.find(Stage, input.toStageId);
  const stages = await stagesOf(tx, requisitionId);
  const progress = await progressOf(tx, application.id);

  const expected = { stageId: input.expectedStageId, version: input.expectedVersion };
  const moved = move(application, expected, target, stages, progress, reason.value);
  if (!moved.ok)
    return moved.refusal.type === "StageConflict"
      ? { ok: false, refusal: await describeConflict(tx, application.id, moved.refusal) }
      : { ok: false, refusal: moved.refusal };

  const transitionId = await stand(
    tx,
    application,
    { status: "active", stage: target },
    reason.value === "" ? {} : { reason: reason.value },
  );

  const { fromStageId, toStageId, overridden } = moved.value;
  await tx.record({
    type: "application.moved",
    subjectId: application.id,
    requisitionId,
    applicationId: application.id,
    facts: { fromStageId, toStageId, transitionId, overridden: [...overridden] },
  });
  return ok({ applicationId: application.id });
}
