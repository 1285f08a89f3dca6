import { reinstate, type ReinstateRefusal } from "@leadline/domain/application/reject/reinstate";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { constraintOf } from "#core/write/write.js";
import { stagesOf } from "#features/pipeline/lay-pipeline.js";
import { Stage } from "#features/pipeline/stage.entity.js";
import { Application } from "#features/application/application.entity.js";
import { atVersion, type VersionConflict } from "#features/application/at-version.js";
import { cancelRejectionMail } from "./rejection-mail.js";
import { requisitionAsItStands } from "#features/application/requisition-as-it-stands.js";
import { stand } from "#features/application/stand.js";

export interface ReinstateApplication {
  readonly applicationId: string;
  readonly expectedVersion: number;
}

/** Takes a rejection or a withdrawal back; a mail that still waits is not sent. */
export async function reinstateApplication(
  tx: Tx,
  input: ReinstateApplication,
): Promise<Result<{ readonly applicationId: string }, ReinstateRefusal | VersionConflict>> {
  const application = await tx.lock(Application, input.applicationId);
  const { requisitionId, candidateId, status } = application;
  await tx.authorize("application.reinstate", { requisitionId, candidateId });
  const requisition = await requisitionAsItStands(tx, application);
  const stages = await stagesOf(tx, requisitionId);

  const current = atVersion(application, input.expectedVersion);
  if (!current.ok) return current;
  const back = reinstate(application, requisition, stages);
  if (!back.ok) return back;

  const stage = await tx.find(Stage, back.value.stageId);
  application.rejectionReason = null;
  application.rejectionCompetencies = [];
  application.rejectionNote = null;
  application.rejectedAt = null;
  application.withdrawalReason = null;
  application.withdrawnAt = null;
  try {
    await stand(tx, application, { status: back.value.status, stage });
  } catch (error) {
    // They applied again at the same moment.
    if (constraintOf(error) === "application_once_at_a_time") return refuse({ type: "AlreadyActiveHere" });
    throw error;
  }
  const cancelledMessageIds = await cancelRejectionMail(tx, application.id);

  await tx.record({
    type: "application.reinstated",
    subjectId: application.id,
    requisitionId,
    applicationId: application.id,
    facts: { from: status === "withdrawn" ? "withdrawn" : "rejected", stageId: stage.id, cancelledMessageIds },
  });
  return ok({ applicationId: application.id });
}
