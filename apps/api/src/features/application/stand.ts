import { isInPipeline, type ApplicationStatus } from "@leadline/domain/application/application-status";
import { replyDueAt } from "@leadline/domain/pipeline/deadline";
import type { Tx } from "#core/write/tx.js";
import { workCalendar } from "#features/pipeline/work-calendar.js";
import type { Stage } from "#features/pipeline/stage.entity.js";
import type { Application } from "./application.entity.js";
import { addTransition } from "./transition.js";

/** Where an application stands from now on. */
interface NextStanding {
  readonly status: ApplicationStatus;
  /** Null when it leaves the pipeline. */
  readonly stage: Stage | null;
  /** Now, unless an earlier entry is restored. */
  readonly enteredStageAt?: Date;
}

/**
 * Puts an application where it stands from now on: status, stage, the day it was entered, what the candidate is owed,
 * and the step in the history change together or not at all. Answers the step's id.
 */
export async function stand(
  tx: Tx,
  application: Application,
  next: NextStanding,
  step: { readonly reason?: string; readonly undoes?: string } = {},
): Promise<string> {
  const from = application.stageId;
  const stageId = next.stage?.id ?? null;
  if (stageId !== from && next.stage) {
    application.enteredStageAt = next.enteredStageAt ?? tx.now;
    application.replyDueAt = await replyDue(tx, application, next.stage);
  }
  if (!isInPipeline(next.status)) {
    application.lastStageId = from ?? application.lastStageId;
    application.replyDueAt = null;
  }
  application.status = next.status;
  application.stageId = stageId;
  application.lastActivityAt = tx.now;
  application.version += 1;
  await tx.em.save(application);
  return await addTransition(tx, {
    applicationId: application.id,
    fromStageId: from,
    toStageId: stageId,
    toStatus: next.status,
    ...step,
  });
}

async function replyDue(tx: Tx, application: Application, stage: Stage): Promise<Date | null> {
  const calendar = await workCalendar(tx, application.requisitionId);
  const due = replyDueAt(application.enteredStageAt.getTime(), stage.replyDays, calendar);
  return due === null ? null : new Date(due);
}
