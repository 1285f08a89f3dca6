import { isOver } from "@leadline/domain/requisition/requisition-status";
import { planEdit, readPlanSettings } from "@leadline/domain/requisition/plan-edit";
import { invalid, parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
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
import type { PlanFrozen } from "./generate-plan.js";
import { currentPlan, insertPlan } from "./plan-store.js";

export type EditPlanRefusal = VersionConflict | PlanFrozen | InvalidInput;

/** Saves an edited plan as its next version, gaps and all; a gap accepted before has to be accepted again. */
export async function editPlan(
  tx: Tx,
  expected: Expected,
  input: unknown,
): Promise<Result<RequisitionOutcome, EditPlanRefusal>> {
  const locked = await lockForChange(tx, expected, "plan.update");
  if (!locked.ok) return locked;
  const requisition = locked.value;
  if (isOver(requisition.state)) return refuse({ type: "PlanFrozen", state: requisition.state });
  const parsed = parseInput(planEdit, input);
  if (!parsed.ok) return parsed;
  const { interviews } = parsed.value;
  const people = [...new Set(interviews.flatMap(({ interviewerIds }) => interviewerIds))];
  const working = await tx.query(
    `select id from member where organization_id = $1 and id = any($2::uuid[]) and disabled_at is null`,
    [tx.organizationId, people],
  );
  if (working.length < people.length) return invalid("interviews", "Choose people who work here.");

  const before = await currentPlan(tx, requisition.id);
  const version = (before?.version ?? 0) + 1;
  await insertPlan(tx, requisition.id, { version, settings: before?.settings ?? readPlanSettings({}), interviews });
  await saveAsNextVersion(tx, requisition);

  await tx.record({
    type: "plan.edited",
    subjectId: requisition.id,
    requisitionId: requisition.id,
    facts: { version, interviewTypes: interviews.map(({ type }) => type) },
  });
  return ok(outcomeOf(requisition));
}
