import { uncovered } from "@leadline/domain/framework/plan/coverage";
import { requiredProse } from "@leadline/domain/shared/text";
import { invalid, parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { isOver } from "@leadline/domain/requisition/requisition-status";
import { z } from "zod";
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
import { currentPlan } from "./plan-store.js";

const acceptance = z.object({ reason: requiredProse(1000, "A reason") });

/** Lets the requisition open although a must-have is not measured well enough, with the reason in words. */
export async function acceptGaps(
  tx: Tx,
  expected: Expected,
  input: { readonly reason: string },
): Promise<Result<RequisitionOutcome, VersionConflict | PlanFrozen | InvalidInput>> {
  const locked = await lockForChange(tx, expected, "plan.update");
  if (!locked.ok) return locked;
  const requisition = locked.value;
  if (isOver(requisition.state)) return refuse({ type: "PlanFrozen", state: requisition.state });
  const parsed = parseInput(acceptance, input);
  if (!parsed.ok) return parsed;
  const plan = await currentPlan(tx, requisition.id);
  const gaps = plan ? uncovered(plan.interviews, requisition.mustHaves) : [];
  if (!plan || gaps.length === 0) return invalid("reason", "The plan has no gap to accept.");

  await tx.query(`update interview_plan set gap_waiver = $3 where organization_id = $1 and id = $2`, [
    tx.organizationId,
    plan.id,
    parsed.value.reason,
  ]);
  await saveAsNextVersion(tx, requisition);

  await tx.record({
    type: "plan.gaps_accepted",
    subjectId: requisition.id,
    requisitionId: requisition.id,
    facts: { version: plan.version, competencies: gaps.map(({ competency }) => competency) },
  });
  return ok(outcomeOf(requisition));
}
