import { undoWithdrawal, type UndoWithdrawalRefusal } from "@leadline/domain/application/undo-withdrawal";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { constraintOf } from "#core/write/write.js";
import { Application } from "#features/application/application.entity.js";
import { requisitionAsItStands } from "#features/application/requisition-as-it-stands.js";
import { stand } from "#features/application/stand.js";
import { historyOf } from "#features/application/transition.js";
import { Stage } from "#features/pipeline/stage.entity.js";

/** Takes back the withdrawal a candidate made a few minutes ago; their interviews were not called off yet. */
export async function undoOwnWithdrawal(
  tx: Tx,
  input: { readonly applicationId: string },
): Promise<Result<{ readonly applicationId: string }, UndoWithdrawalRefusal>> {
  const application = await tx.lock(Application, input.applicationId);
  const { requisitionId } = application;
  const own = tx.actor.kind === "candidate" && tx.actor.candidateId === application.candidateId;
  await tx.authorize("application.withdraw", { requisitionId, own });

  const requisition = await requisitionAsItStands(tx, application);
  const undone = undoWithdrawal(await historyOf(tx, application.id), requisition, tx.now.getTime());
  if (!undone.ok) return undone;
  const { stageId, enteredStageAt, undoes } = undone.value;

  const stage = await tx.find(Stage, stageId);
  application.withdrawalReason = null;
  application.withdrawnAt = null;
  try {
    await stand(tx, application, { status: "active", stage, enteredStageAt: new Date(enteredStageAt) }, { undoes });
  } catch (error) {
    // They applied again at the same moment.
    if (constraintOf(error) === "application_once_at_a_time") return refuse({ type: "AlreadyActiveHere" });
    throw error;
  }

  await tx.record({
    type: "application.reinstated",
    subjectId: application.id,
    requisitionId,
    applicationId: application.id,
    facts: { from: "withdrawn", stageId, cancelledMessageIds: [] },
  });
  return ok({ applicationId: application.id });
}
