import { isTimeZone } from "@leadline/domain/shared/zone";
import type { Tx } from "#core/write/tx.js";
import type { InterviewedApplication } from "#features/interview/interviewed-application.js";

/** Keeps the zone a candidate chose to read times in, so that mails and the next page speak it too. */
export async function rememberZone(
  tx: Tx,
  { candidateId, candidateZone }: InterviewedApplication,
  chosen: string | null | undefined,
): Promise<string> {
  if (!chosen || chosen === candidateZone || !isTimeZone(chosen)) return candidateZone;
  await tx.query(`update candidate set time_zone = $3, version = version + 1 where organization_id = $1 and id = $2`, [
    tx.organizationId,
    candidateId,
    chosen,
  ]);
  return chosen;
}
