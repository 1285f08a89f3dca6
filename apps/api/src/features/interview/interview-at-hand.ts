import { notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { lockApplication, type InterviewedApplication } from "./interviewed-application.js";
import { Interview } from "./interview.entity.js";

/** Somebody changed the interview since it was read; nothing was overwritten. */
export interface VersionConflict {
  readonly type: "VersionConflict";
  readonly currentVersion: number;
}

/** An interview and its application, both kept from others until the transaction ends: the application first. */
export interface InterviewAtHand {
  readonly interview: Interview;
  readonly application: InterviewedApplication;
}

export async function lockInterview(tx: Tx, interviewId: string): Promise<InterviewAtHand> {
  const [row] = await tx.query<{ applicationId: string }>(
    `select application_id as "applicationId" from interview where organization_id = $1 and id = $2`,
    [tx.organizationId, interviewId],
  );
  if (!row) throw notFound();
  const application = await lockApplication(tx, row.applicationId);
  return { application, interview: await tx.lock(Interview, interviewId) };
}
