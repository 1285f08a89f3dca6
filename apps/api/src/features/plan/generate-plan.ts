import { isCompetencyId } from "@leadline/domain/framework/competencies/competency-id";
import { generatePlan, type PlanRefusal } from "@leadline/domain/framework/plan/plan-generator";
import { isProfileId, PROFILES } from "@leadline/domain/framework/profile";
import { isOver, type RequisitionState } from "@leadline/domain/requisition/requisition-status";
import { readPlanSettings } from "@leadline/domain/requisition/plan-edit";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import {
  lockForChange,
  outcomeOf,
  saveAsNextVersion,
  type Expected,
  type RequisitionOutcome,
  type VersionConflict,
} from "#features/requisition/draft/change-requisition.js";
import { currentPlan, insertPlan } from "./plan-store.js";

/** The requisition has ended, so its plan is a record. */
export interface PlanFrozen {
  readonly type: "PlanFrozen";
  readonly state: RequisitionState;
}

export type GenerateRefusal = VersionConflict | PlanFrozen | PlanRefusal;

/** Makes the plan that the weights and must-haves ask for. Whoever was to hold an interview that stays, still is. */
export async function generateRequisitionPlan(
  tx: Tx,
  expected: Expected,
): Promise<Result<RequisitionOutcome, GenerateRefusal>> {
  const locked = await lockForChange(tx, expected, "plan.update");
  if (!locked.ok) return locked;
  const requisition = locked.value;
  if (isOver(requisition.state)) return refuse({ type: "PlanFrozen", state: requisition.state });
  const before = await currentPlan(tx, requisition.id);
  const settings = before?.settings ?? readPlanSettings({});
  const { weights, mustHaves, profile } = requisition;
  const requiredTypes = profile && isProfileId(profile) ? [...PROFILES[profile].requiredTypes] : [];
  const proposed = generatePlan({ weights, mustHaves: known(mustHaves), requiredTypes, completed: [], settings });
  if (!proposed.ok) return proposed;

  const interviews = proposed.value.interviews.map(({ type, raters }) => ({
    type,
    raters,
    interviewerIds: before?.interviews.find((one) => one.type === type)?.interviewerIds ?? [],
  }));
  const version = (before?.version ?? 0) + 1;
  await insertPlan(tx, requisition.id, { version, settings, interviews });
  await saveAsNextVersion(tx, requisition);

  await tx.record({
    type: "plan.generated",
    subjectId: requisition.id,
    requisitionId: requisition.id,
    facts: { version, interviewTypes: interviews.map(({ type }) => type) },
  });
  return ok(outcomeOf(requisition));
}

const known = (ids: readonly string[]) => ids.filter(isCompetencyId);
