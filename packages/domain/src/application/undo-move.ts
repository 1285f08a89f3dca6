import type { StageConflict } from "../pipeline/move.js";
import { DAY, type Instant } from "../shared/instant.js";
import { ok, refuse, type Result } from "../shared/result.js";
import { standingAfter, type Standing, type Transition } from "./standing/history.js";
import type { ApplicationStatus } from "./application-status.js";

/** How long whoever moved may take the move back without giving a reason. */
export const UNDO_WINDOW = DAY;

/** There is no move of this member that could be taken back: theirs was not the last, or it is too long ago. */
export interface NothingToUndo {
  readonly type: "NothingToUndo";
}

/** A move taken back: where the application stands again, since when, and which step was undone. */
export interface Undone extends Standing {
  readonly stageId: string;
  readonly undoes: string;
}

/**
 * Takes back the last step of an application when it was this member's move of the last 24 hours. The candidate stands
 * where they stood, since when they stood there; the move and its undoing stay in the history.
 */
export function undoMove(
  application: { readonly status: ApplicationStatus; readonly stageId: string | null; readonly version: number },
  expectedVersion: number,
  transitions: readonly Transition[],
  memberId: string,
  now: Instant,
): Result<Undone, NothingToUndo | StageConflict> {
  if (application.version !== expectedVersion)
    return refuse({
      type: "StageConflict",
      currentStageId: application.stageId,
      currentVersion: application.version,
    });
  const last = transitions.at(-1);
  if (!last || !isMove(last) || last.byMemberId !== memberId || now - last.at > UNDO_WINDOW)
    return refuse({ type: "NothingToUndo" });
  const before = standingAfter(transitions.slice(0, -1));
  if (application.status !== "active" || before?.status !== "active" || before.stageId === null)
    return refuse({ type: "NothingToUndo" });
  return ok({ ...before, stageId: before.stageId, undoes: last.id });
}

const isMove = ({ fromStageId, toStageId, undoes }: Transition): boolean =>
  undoes === null && fromStageId !== null && toStageId !== null && fromStageId !== toStageId;
