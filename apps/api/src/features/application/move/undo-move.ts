import { undoMove, type NothingToUndo } from "@leadline/domain/application/undo-move";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { Stage } from "#features/pipeline/stage.entity.js";
import { Application } from "#features/application/application.entity.js";
import { stand } from "#features/application/stand.js";
import { describeConflict, type DescribedConflict } from "./stage-conflict.js";
import { historyOf } from "#features/application/transition.js";

export interface UndoMove {
  readonly applicationId: string;
  readonly expectedVersion: number;
}

/** Takes the member's own last move back: the candidate stands where they stood, since when they stood there. */
export async function undoApplicationMove(
  tx: Tx,
  input: UndoMove,
): Promise<Result<{ readonly applicationId: string }, NothingToUndo | DescribedConflict>> {
  const application = await tx.lock(Application, input.applicationId);
  const { requisitionId, candidateId } = application;
  await tx.authorize("application.move", { requisitionId, candidateId });
  if (tx.actor.kind !== "member") return refuse({ type: "NothingToUndo" });

  const history = await historyOf(tx, application.id);
  const undone = undoMove(application, input.expectedVersion, history, tx.actor.memberId, tx.now.getTime());
  if (!undone.ok)
    return undone.refusal.type === "StageConflict"
      ? { ok: false, refusal: await describeConflict(tx, application.id, undone.refusal) }
      : { ok: false, refusal: undone.refusal };

  const { stageId: toStageId, undoes } = undone.value;
  const fromStageId = application.stageId ?? toStageId;
  const stage = await tx.find(Stage, toStageId);
  const enteredStageAt = new Date(undone.value.enteredStageAt);
  const transitionId = await stand(tx, application, { status: "active", stage, enteredStageAt }, { undoes });

  await tx.record({
    type: "application.move_undone",
    subjectId: application.id,
    requisitionId,
    applicationId: application.id,
    facts: { fromStageId, toStageId, transitionId, undoes },
  });
  return ok({ applicationId: application.id });
}
