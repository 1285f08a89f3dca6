import { reinstate, type ReinstateRefusal } from "@leadline/domain/application/reject/reinstate";
import { takesCandidates, type RequisitionState } from "@leadline/domain/requisition/requisition-status";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { constraintOf } from "#core/write/write.js";
import { stagesOf } from "#features/pipeline/lay-pipeline.js";
import { Stage } from "#features/pipeline/stage.entity.js";
import { Application } from "#features/application/application.entity.js";
import { atVersion, type VersionConflict } from "#features/application/at-version.js";
import { cancelRejectionMail } from "./rejection-mail.js";
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
  const requisition = await requisitionOf(tx, application);
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

/** Whether the requisition considers candidates, and whether it considers this one already; kept from others meanwhile. */
async function requisitionOf(
  tx: Tx,
  { id, requisitionId, candidateId }: Application,
): Promise<{ readonly takesCandidates: boolean; readonly activeElsewhere: boolean }> {
  const [row] = await tx.query<{ state: RequisitionState; opened: boolean; activeElsewhere: boolean }>(
    `select r.state, r.opened_at is not null as opened,
       exists (select 1 from application o where o.organization_id = r.organization_id and o.requisition_id = r.id
         and o.candidate_id = $3 and o.id <> $4 and o.status in ('active', 'on_hold')) as "activeElsewhere"
     from requisition r where r.organization_id = $1 and r.id = $2 for share of r`,
    [tx.organizationId, requisitionId, candidateId, id],
  );
  return row
    ? { takesCandidates: takesCandidates(row), activeElsewhere: row.activeElsewhere }
    : { takesCandidates: false, activeElsewhere: false };
}
