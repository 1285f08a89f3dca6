import { nextStatus, type ApplicationStatus, type TransitionRefused } from "../application/application-status.js";
import { ok, refuse, type Result } from "../shared/result.js";
import { concernsOf, type MoveConcern, type Progress } from "./move-concerns.js";
import type { StageType } from "../framework/pipeline-template.js";

/** A stage as moving sees it. */
export interface Stage {
  readonly id: string;
  readonly requisitionId: string;
  readonly position: number;
  readonly type: StageType;
}

/** An application as moving sees it. */
export interface Movable {
  readonly status: ApplicationStatus;
  readonly stageId: string | null;
  readonly requisitionId: string;
  readonly version: number;
}

/** What whoever moves had on screen: a card in this stage, in this version. */
export interface Expected {
  readonly stageId: string;
  readonly version: number;
}

/** Somebody changed the application since it was read; nothing was overwritten. */
export interface StageConflict {
  readonly type: "StageConflict";
  /** Null when the application has left the pipeline. */
  readonly currentStageId: string | null;
  readonly currentVersion: number;
}

/** The target is a stage of another requisition. */
export interface StageOutsidePipeline {
  readonly type: "StageOutsidePipeline";
}

/** The application stands in that stage already; there is nothing to move. */
export interface AlreadyInStage {
  readonly type: "AlreadyInStage";
}

/** The move is unusual and needs a sentence that says why. */
export interface ReasonNeeded {
  readonly type: "ReasonNeeded";
  readonly concerns: readonly MoveConcern[];
}

export type MoveRefusal = TransitionRefused | StageConflict | StageOutsidePipeline | AlreadyInStage | ReasonNeeded;

/** A move as it will be done. */
export interface Moved {
  readonly fromStageId: string;
  readonly toStageId: string;
  /** What the reason overrode; empty for an ordinary move. */
  readonly overridden: readonly MoveConcern[];
}

/**
 * Decides a move. Candidates go both ways within their requisition's pipeline. The stage and version that whoever
 * moves had on screen must still be true; moving back, and moving on before the work of a stage is done, need a reason.
 */
export function move(
  application: Movable,
  expected: Expected,
  target: Stage,
  stages: readonly Stage[],
  progress: Progress,
  reason: string,
): Result<Moved, MoveRefusal> {
  if (target.requisitionId !== application.requisitionId) return refuse({ type: "StageOutsidePipeline" });
  if (application.version !== expected.version || application.stageId !== expected.stageId)
    return refuse({
      type: "StageConflict",
      currentStageId: application.stageId,
      currentVersion: application.version,
    });
  const active = nextStatus(application.status, "move");
  if (!active.ok) return active;
  const from = stages.find(({ id }) => id === application.stageId);
  if (!from) return refuse({ type: "StageOutsidePipeline" });
  if (from.id === target.id) return refuse({ type: "AlreadyInStage" });

  const concerns = concernsOf(from, target, stages, progress);
  if (concerns.length > 0 && reason.trim() === "") return refuse({ type: "ReasonNeeded", concerns });
  return ok({ fromStageId: from.id, toStageId: target.id, overridden: concerns });
}
