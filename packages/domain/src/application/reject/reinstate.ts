import { ok, refuse, type Result } from "../../shared/result.js";
import { firstStage, type PlacedStage } from "../../pipeline/stage-order.js";
import { nextStatus, type ApplicationStatus, type TransitionRefused } from "../application-status.js";

/** The requisition considers nobody at the moment: it is on hold, filled or closed. */
export interface RequisitionNotOpen {
  readonly type: "RequisitionNotOpen";
}

/** The same person has another application at this requisition that is still going on. */
export interface AlreadyActiveHere {
  readonly type: "AlreadyActiveHere";
}

export type ReinstateRefusal = TransitionRefused | RequisitionNotOpen | AlreadyActiveHere;

/**
 * Takes a rejection or a withdrawal back: the application stands in the stage it left, or at the beginning when that
 * stage is gone. Only while the requisition considers candidates, and only one application of a person at a time.
 */
export function reinstate(
  application: { readonly status: ApplicationStatus; readonly lastStageId: string | null },
  requisition: { readonly takesCandidates: boolean; readonly activeElsewhere: boolean },
  stages: readonly PlacedStage[],
): Result<{ readonly status: ApplicationStatus; readonly stageId: string }, ReinstateRefusal> {
  const active = nextStatus(application.status, "reinstate");
  if (!active.ok) return active;
  if (!requisition.takesCandidates) return refuse({ type: "RequisitionNotOpen" });
  if (requisition.activeElsewhere) return refuse({ type: "AlreadyActiveHere" });
  const stage = stages.find(({ id }) => id === application.lastStageId) ?? firstStage(stages);
  if (!stage) return refuse({ type: "RequisitionNotOpen" });
  return ok({ status: active.value, stageId: stage.id });
}
