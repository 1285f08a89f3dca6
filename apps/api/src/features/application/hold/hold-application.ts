import type { TransitionRefused } from "@leadline/domain/application/application-status";
import { hold } from "@leadline/domain/application/hold";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { dayOf, localDay } from "@leadline/domain/shared/zone";
import { z } from "zod";
import type { Tx } from "#core/write/tx.js";
import { Stage } from "#features/pipeline/stage.entity.js";
import { workCalendar } from "#features/pipeline/work-calendar.js";
import { Application } from "#features/application/application.entity.js";
import { atVersion, type VersionConflict } from "#features/application/at-version.js";
import { stand } from "#features/application/stand.js";

export interface HoldApplication {
  readonly applicationId: string;
  readonly expectedVersion: number;
  /** The day somebody looks at it again. */
  readonly reviewOn: string;
}

/** Lets an application rest until a day on which somebody looks at it again. */
export async function holdApplication(
  tx: Tx,
  given: HoldApplication,
): Promise<Result<{ readonly applicationId: string }, TransitionRefused | VersionConflict | InvalidInput>> {
  const input = parseInput(z.object({ reviewOn: localDay }), given);
  if (!input.ok) return input;
  const application = await tx.lock(Application, given.applicationId);
  const { requisitionId, candidateId } = application;
  await tx.authorize("application.hold", { requisitionId, candidateId });
  const calendar = await workCalendar(tx, requisitionId);

  const current = atVersion(application, given.expectedVersion);
  if (!current.ok) return current;
  const today = dayOf(tx.now.getTime(), calendar.zone);
  const held = hold(application, input.value.reviewOn, today, calendar.holidays);
  if (!held.ok) return held;

  const stage = await tx.find(Stage, application.stageId ?? "");
  application.reviewOn = held.value.reviewOn;
  await stand(tx, application, { status: held.value.status, stage });

  await tx.record({
    type: "application.held",
    subjectId: application.id,
    requisitionId,
    applicationId: application.id,
    facts: { reviewOn: held.value.reviewOn, stageId: stage.id },
  });
  return ok({ applicationId: application.id });
}
