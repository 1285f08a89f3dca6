/** Kinds of rejection reasons, in the order they are offered. */
export const REJECTION_GROUPS = {
  competency: "Competency",
  role: "Role condition",
  frame: "Place, time and pay",
  conduct: "Conduct",
  process: "Process",
} as const;
export type RejectionGroup = keyof typeof REJECTION_GROUPS;

export interface RejectionReasonText {
  readonly group: RejectionGroup;
  readonly label: string;
  /** What has to be true, or recorded with it. */
  readonly explanation: string;
}

/**
 * Why an application is rejected, in the words of the people who decide. "Culture fit", "overqualified", "gut feeling",
 * gaps in a résumé, age and family are missing on purpose.
 */
export const REJECTION_REASON_TEXTS = {
  "RJ-COMP-BELOW": {
    group: "competency",
    label: "A must-have is below the bar",
    explanation: "Name each must-have that is.",
  },
  "RJ-COMP-EVIDENCE": {
    group: "competency",
    label: "Too little evidence",
    explanation: "An added interview did not bring it either.",
  },
  "RJ-COMP-STRONGER": {
    group: "competency",
    label: "Another candidate has stronger evidence",
    explanation: "Compare by competency, not in general.",
  },
  "RJ-ROLE-HANDSON": {
    group: "role",
    label: "Wants another hands-on share",
    explanation: "The wish and the charter lie too far apart.",
  },
  "RJ-ROLE-MANAGEMENT": {
    group: "role",
    label: "Wants line management",
    explanation: "The role does not come with it.",
  },
  "RJ-ROLE-SENIORITY": {
    group: "role",
    label: "No senior engineering experience yet",
    explanation: "The role builds on it.",
  },
  "RJ-ROLE-SKILL": {
    group: "role",
    label: "A required skill is missing",
    explanation: "It cannot be learned in the agreed time.",
  },
  "RJ-FRAME-LOCATION": { group: "frame", label: "Location", explanation: "Place or working model do not fit." },
  "RJ-FRAME-PERMIT": { group: "frame", label: "Work permit", explanation: "None, and none can be had in time." },
  "RJ-FRAME-START": { group: "frame", label: "Start date", explanation: "The earliest start is too late." },
  "RJ-FRAME-PAY": {
    group: "frame",
    label: "Pay expectation above the range",
    explanation: "After the range was stated.",
  },
  "RJ-FRAME-LANGUAGE": {
    group: "frame",
    label: "Working language",
    explanation: "A language the work itself needs.",
  },
  "RJ-CONDUCT-FALSE": {
    group: "conduct",
    label: "Materially false information",
    explanation: "It was checked.",
  },
  "RJ-CONDUCT-RESPECT": { group: "conduct", label: "Disrespect", explanation: "It is documented." },
  "RJ-CONDUCT-NOSHOW": { group: "conduct", label: "Did not come", explanation: "Twice, without notice." },
  "RJ-PROC-CLOSED": { group: "process", label: "The requisition was closed", explanation: "Nobody is hired for it." },
  "RJ-PROC-FILLED": { group: "process", label: "The opening was filled", explanation: "By somebody else." },
  "RJ-PROC-DUPLICATE": { group: "process", label: "Duplicate", explanation: "The same person applied twice." },
  "RJ-PROC-INCOMPLETE": {
    group: "process",
    label: "Incomplete",
    explanation: "What was missing did not come after it was asked for.",
  },
} as const satisfies Record<string, RejectionReasonText>;
export type RejectionReasonId = keyof typeof REJECTION_REASON_TEXTS;

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
