import { REJECTION_REASON_TEXTS, type RejectionGroup, type RejectionReasonId } from "../framework/rejection-reason.js";

/** What has to come with a reason: the competencies it is about, or a note of what happened. */
export type ReasonNeeds = "competencies" | "note" | "nothing";

/** Whether an id is one of the reasons. */
export const isRejectionReason = (id: string): id is RejectionReasonId => Object.hasOwn(REJECTION_REASON_TEXTS, id);

/** The ids in the order a person reads them. */
export const REJECTION_REASON_IDS: readonly RejectionReasonId[] =
  Object.keys(REJECTION_REASON_TEXTS).filter(isRejectionReason);

const NEEDS: Readonly<Partial<Record<RejectionGroup, ReasonNeeds>>> = { competency: "competencies", conduct: "note" };

/** What has to come with this reason, wherever the candidate stands. */
export const needsOf = (reason: RejectionReasonId): ReasonNeeds =>
  NEEDS[REJECTION_REASON_TEXTS[reason].group] ?? "nothing";

/** Reasons about the person rather than about place, time or the process. */
export const isAboutThePerson = (reason: RejectionReasonId): boolean =>
  ["competency", "role"].includes(REJECTION_REASON_TEXTS[reason].group);
