import { nextStatus, type TransitionRefused } from "@leadline/domain/application/application-status";
import { withdrawalByCandidate, withdrawalByMember } from "@leadline/domain/application/withdraw";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { Application } from "#features/application/application.entity.js";
import { atVersion, type VersionConflict } from "#features/application/at-version.js";
import { stand } from "#features/application/stand.js";

export type WithdrawRefusal = TransitionRefused | VersionConflict | InvalidInput;

export interface WithdrawForCandidate {
  readonly applicationId: string;
  readonly expectedVersion: number;
  readonly reason: string;
  readonly note: string;
}

/** Records that a candidate withdraws, as they told a member. */
export async function withdrawForCandidate(
  tx: Tx,
  given: WithdrawForCandidate,
): Promise<Result<{ readonly applicationId: string }, WithdrawRefusal>> {
  const input = parseInput(withdrawalByMember, given);
  if (!input.ok) return input;
  const application = await tx.lock(Application, given.applicationId);
  const { requisitionId, candidateId } = application;
  await tx.authorize("application.withdraw", { requisitionId, candidateId });

  const current = atVersion(application, given.expectedVersion);
  if (!current.ok) return current;
  return await withdraw(tx, application, input.value.reason, { reason: input.value.note });
}

/** Withdraws the candidate's own application. */
export async function withdrawOwnApplication(
  tx: Tx,
  given: { readonly applicationId: string; readonly reason?: string },
): Promise<Result<{ readonly applicationId: string }, TransitionRefused | InvalidInput>> {
  const input = parseInput(withdrawalByCandidate, given);
  if (!input.ok) return input;
  const application = await tx.lock(Application, given.applicationId);
  const own = tx.actor.kind === "candidate" && tx.actor.candidateId === application.candidateId;
  await tx.authorize("application.withdraw", { requisitionId: application.requisitionId, own });

  return await withdraw(tx, application, input.value.reason, {});
}

async function withdraw(
  tx: Tx,
  application: Application,
  reason: NonNullable<Application["withdrawalReason"]>,
  step: { readonly reason?: string },
): Promise<Result<{ readonly applicationId: string }, TransitionRefused>> {
  const withdrawn = nextStatus(application.status, "withdraw");
  if (!withdrawn.ok) return withdrawn;
  const stageId = application.stageId ?? "";

  application.withdrawalReason = reason;
  application.withdrawnAt = tx.now;
  application.reviewOn = null;
  await stand(tx, application, { status: withdrawn.value, stage: null }, step);

  await tx.record({
    type: "application.withdrawn",
    subjectId: application.id,
    requisitionId: application.requisitionId,
    applicationId: application.id,
    facts: { reason, stageId },
  });
  return ok({ applicationId: application.id });
}
