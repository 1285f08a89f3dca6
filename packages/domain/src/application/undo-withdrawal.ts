import { MINUTE, type Instant } from "../shared/instant.js";
import { ok, refuse, type Result } from "../shared/result.js";
import type { AlreadyActiveHere, RequisitionNotOpen } from "./reject/reinstate.js";
import { standingAfter, type Transition } from "./standing/history.js";
import type { NothingToUndo } from "./undo-move.js";

/** How long candidates may take their own withdrawal back; until it is over, their interviews keep their times. */
export const UNDO_WITHDRAWAL_WINDOW = 10 * MINUTE;

export type UndoWithdrawalRefusal = NothingToUndo | RequisitionNotOpen | AlreadyActiveHere;

/** Where the application stands again, since when, and the step that was taken back. */
export interface WithdrawalUndone {
  readonly stageId: string;
  readonly enteredStageAt: Instant;
  readonly undoes: string;
}

/** What has to be known of the last step of a history. */
export type LastStep = Pick<Transition, "toStatus" | "byMemberId" | "at">;

/** A step in which the candidate withdrew: what a member recorded for them is not theirs to take back. */
const isOwnWithdrawal = ({ toStatus, byMemberId }: LastStep): boolean =>
  toStatus === "withdrawn" && byMemberId === null;

/** Until when the withdrawal with this step as the last can be taken back; null when it is not the candidate's own. */
export const undoWithdrawalUntil = (last: LastStep | null | undefined): Instant | null =>
  last && isOwnWithdrawal(last) ? last.at + UNDO_WITHDRAWAL_WINDOW : null;

/**
 * Takes back a withdrawal of at most ten minutes ago, by the candidate who withdrew: they stand in the stage they left,
 * since when they stood there, and go on even when they were on hold. Refused when it is too late, when a member
 * recorded it, when the requisition considers nobody any more, or when they have applied again since.
 */
export function undoWithdrawal(
  transitions: readonly Transition[],
  requisition: { readonly takesCandidates: boolean; readonly activeElsewhere: boolean },
  now: Instant,
): Result<WithdrawalUndone, UndoWithdrawalRefusal> {
  const last = transitions.at(-1);
  const until = undoWithdrawalUntil(last);
  const before = standingAfter(transitions.slice(0, -1));
  if (!last || until === null || now > until || !before?.stageId) return refuse({ type: "NothingToUndo" });
  if (!requisition.takesCandidates) return refuse({ type: "RequisitionNotOpen" });
  if (requisition.activeElsewhere) return refuse({ type: "AlreadyActiveHere" });
  return ok({ stageId: before.stageId, enteredStageAt: before.enteredStageAt, undoes: last.id });
}
