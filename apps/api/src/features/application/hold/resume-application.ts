import { nextStatus, type TransitionRefused } from "@leadline/domain/application/application-status";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { Stage } from "#features/pipeline/stage.entity.js";
import { Application } from "#features/application/application.entity.js";
import { atVersion, type VersionConflict } from "#features/application/at-version.js";
import { stand } from "#features/application/stand.js";

export interface ResumeApplication {
  readonly applicationId: string;
  readonly expectedVersion: number;
}

/** Goes on with an application that was on hold, where it stood. */
export async function resumeApplication(
  tx: Tx,
  input: ResumeApplication,
): Promise<Result<{ readonly applicationId: string }, TransitionRefused | VersionConflict>> {
  const application = await tx.lock(Application, input.applicationId);
  const { requisitionId, candidateId } = application;
  await tx.authorize("application.hold", { requisitionId, candidateId });

  const current = atVersion(application, input.expectedVersion);
  if (!current.ok) return current;
  const active = nextStatus(application.status, "resume");
  if (!active.ok) return active;

  const stage = await tx.find(Stage, application.stageId ?? "");
  application.reviewOn = null;
  await stand(tx, application, { status: active.value, stage });

  await tx.record({
    type: "application.resumed",
    subjectId: application.id,
    requisitionId,
    applicationId: application.id,
    facts: { stageId: stage.id },
  });
  return ok({ applicationId: application.id });
}
