import type { TransitionRefused } from "@leadline/domain/application/application-status";
import { reject, rejectionDraft, type OfferOutstanding } from "@leadline/domain/application/reject/reject";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { z } from "zod";
import type { Tx } from "#core/write/tx.js";
import { Stage } from "#features/pipeline/stage.entity.js";
import { Application } from "#features/application/application.entity.js";
import { atVersion, type VersionConflict } from "#features/application/at-version.js";
import { queueRejectionMail } from "./rejection-mail.js";
import { stand } from "#features/application/stand.js";

export interface RejectApplication extends z.input<typeof rejectionDraft> {
  readonly applicationId: string;
  readonly expectedVersion: number;
}

export type RejectRefusal = TransitionRefused | OfferOutstanding | VersionConflict | InvalidInput;

/** Rejects an application with a reason; the letter waits, and can be cancelled until it is sent. */
export async function rejectApplication(
  tx: Tx,
  given: RejectApplication,
): Promise<Result<{ readonly applicationId: string }, RejectRefusal>> {
  const input = parseInput(rejectionDraft, given);
  if (!input.ok) return input;
  const application = await tx.lock(Application, given.applicationId);
  const { requisitionId, candidateId } = application;
  await tx.authorize("application.reject", { requisitionId, candidateId });

  const current = atVersion(application, given.expectedVersion);
  if (!current.ok) return current;
  const stage = application.stageId === null ? null : await tx.find(Stage, application.stageId);
  const rejected = reject(
    { status: application.status, stageType: stage?.type ?? "review", offerSent: await offerSent(tx, application.id) },
    input.value,
    tx.now.getTime(),
  );
  if (!rejected.ok) return rejected;

  const { status, reason, competencies, note, mail } = rejected.value;
  application.rejectionReason = reason;
  application.rejectionCompetencies = [...competencies];
  application.rejectionNote = note === "" ? null : note;
  application.rejectedAt = tx.now;
  application.reviewOn = null;
  await stand(tx, application, { status, stage: null });
  const sendAt = mail && new Date(mail.sendAt);
  const messageId = mail && sendAt && (await queueRejectionMail(tx, application, { template: mail.template, sendAt }));

  await tx.record({
    type: "application.rejected",
    subjectId: application.id,
    requisitionId,
    applicationId: application.id,
    facts: {
      reason,
      competencies: [...competencies],
      stageId: stage?.id ?? "",
      messageId,
      mailAt: sendAt && sendAt.toISOString(),
    },
  });
  return ok({ applicationId: application.id });
}

/** Whether an offer lies with the candidate or was accepted by them. */
async function offerSent(tx: Tx, applicationId: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from offer o
     join offer_version v on v.organization_id = o.organization_id and v.offer_id = o.id and v.number = o.current_version
     where o.organization_id = $1 and o.application_id = $2 and v.state in ('sent', 'viewed', 'accepted')`,
    [tx.organizationId, applicationId],
  );
  return rows.length > 0;
}
