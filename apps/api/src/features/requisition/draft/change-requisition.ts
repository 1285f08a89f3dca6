import {
  nextRequisitionState,
  type RequisitionCommand,
  type RequisitionTransitionRefused,
} from "@leadline/domain/requisition/requisition-status";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Action } from "@leadline/domain/authorization/matrix";
import type { Tx } from "#core/write/tx.js";
import { Requisition } from "#features/requisition/requisition.entity.js";

/** Somebody changed the requisition since the asker read it. */
export interface VersionConflict {
  readonly type: "VersionConflict";
  readonly currentVersion: number;
}

/** Which requisition, as the asker last saw it. */
export interface Expected {
  readonly requisitionId: string;
  readonly expectedVersion: number;
}

/** The requisition for a change by whoever asks: locked, allowed, and still the version they saw. */
export async function lockForChange(
  tx: Tx,
  { requisitionId, expectedVersion }: Expected,
  action: Action,
): Promise<Result<Requisition, VersionConflict>> {
  const requisition = await tx.lock(Requisition, requisitionId);
  const own = tx.actor.kind === "member" && tx.actor.memberId === requisition.ownerId;
  await tx.authorize(action, { requisitionId, own });
  if (requisition.version !== expectedVersion)
    return refuse({ type: "VersionConflict", currentVersion: requisition.version });
  return ok(requisition);
}

/** Locks as `lockForChange` does and finds the state the command leads to; nothing is changed yet. */
export async function lockForCommand(
  tx: Tx,
  expected: Expected,
  action: Action,
  command: RequisitionCommand,
): Promise<
  Result<
    { readonly requisition: Requisition; readonly next: Requisition["state"] },
    VersionConflict | RequisitionTransitionRefused
  >
> {
  const locked = await lockForChange(tx, expected, action);
  if (!locked.ok) return locked;
  const next = nextRequisitionState(locked.value.state, command);
  return next.ok ? ok({ requisition: locked.value, next: next.value }) : next;
}

/** Saves a changed requisition as its next version. */
export async function saveAsNextVersion(tx: Tx, requisition: Requisition): Promise<void> {
  requisition.version += 1;
  requisition.updatedAt = tx.now;
  await tx.em.save(requisition);
}

/** What a requisition's use cases answer: the resolver reads the rest. */
export interface RequisitionOutcome {
  readonly [key: string]: string;
  readonly requisitionId: string;
}

export const outcomeOf = ({ id }: Requisition): RequisitionOutcome => ({ requisitionId: id });
