import { daysUntilAnswer } from "@leadline/domain/application/standing/promise";
import { replyDueAt } from "@leadline/domain/pipeline/deadline";
import { firstStage } from "@leadline/domain/pipeline/stage-order";
import { dayOf, type LocalDay } from "@leadline/domain/shared/zone";
import type { Tx } from "#core/write/tx.js";
import { stagesOf } from "#features/pipeline/lay-pipeline.js";
import { workCalendar } from "#features/pipeline/work-calendar.js";

/** The day by which a person answers who applied at `appliedAt`; null when nothing is promised. */
export async function promisedDay(tx: Tx, requisitionId: string, appliedAt: Date): Promise<LocalDay | null> {
  const stages = await stagesOf(tx, requisitionId);
  const calendar = await workCalendar(tx, requisitionId);
  const first = firstStage(stages);
  const dueAt = first ? replyDueAt(appliedAt.getTime(), daysUntilAnswer(stages, first.id), calendar) : null;
  // The end of a day is the start of the next.
  return dueAt === null ? null : dayOf(dueAt - 1, calendar.zone);
}
