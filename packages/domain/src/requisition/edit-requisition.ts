import { ok, refuse, type Result } from "../shared/result.js";
import { changedGuardedFields, type GuardedField, type GuardedValues } from "./guarded-fields.js";
import { allowsCommand, isOver, type RequisitionState } from "./requisition-status.js";

export type EditRefusal =
  /** Filled, closed or cancelled: the requisition is a record now. */
  | { readonly type: "RequisitionOver"; readonly state: RequisitionState }
  /** On hold nothing can be approved, so what needs approval waits until it resumes. */
  | { readonly type: "GuardedWhileOnHold"; readonly fields: readonly GuardedField[] };

/** What an edit means: just saved, or saved and sent to the approvers again because of `fields`. */
export type EditMeaning =
  { readonly reapprove: false } | { readonly reapprove: true; readonly fields: readonly GuardedField[] };

/**
 * Decides what an edit of a requisition means in the state it is in. Drafts and rejected requests change freely; what
 * people were asked to approve, or approved, sends the request round again.
 */
export function editRequisition(
  state: RequisitionState,
  before: GuardedValues,
  after: GuardedValues,
): Result<EditMeaning, EditRefusal> {
  if (isOver(state)) return refuse({ type: "RequisitionOver", state });
  const fields = changedGuardedFields(before, after);
  if (fields.length === 0 || state === "draft" || state === "rejected") return ok({ reapprove: false });
  if (!allowsCommand(state, "reapprove")) return refuse({ type: "GuardedWhileOnHold", fields });
  return ok({ reapprove: true, fields });
}
