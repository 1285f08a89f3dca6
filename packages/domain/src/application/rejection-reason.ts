/**
 * Why an application is rejected: ids of the framework document, 6.4. They are permanent; their words are the
 * screens'. What is missing is missing on purpose: "culture fit", "overqualified" and their like are no reasons.
 */
export const REJECTION_REASONS = {
  "RJ-COMP-BELOW": { group: "competency", needs: "competencies" },
  "RJ-COMP-EVIDENCE": { group: "competency", needs: "competencies" },
  "RJ-COMP-STRONGER": { group: "competency", needs: "competencies" },
  "RJ-ROLE-HANDSON": { group: "role", needs: "nothing" },
  "RJ-ROLE-MANAGEMENT": { group: "role", needs: "nothing" },
  "RJ-ROLE-SENIORITY": { group: "role", needs: "nothing" },
  "RJ-ROLE-SKILL": { group: "role", needs: "nothing" },
  "RJ-FRAME-LOCATION": { group: "frame", needs: "nothing" },
  "RJ-FRAME-PERMIT": { group: "frame", needs: "nothing" },
  "RJ-FRAME-START": { group: "frame", needs: "nothing" },
  "RJ-FRAME-PAY": { group: "frame", needs: "nothing" },
  "RJ-FRAME-LANGUAGE": { group: "frame", needs: "nothing" },
  "RJ-CONDUCT-FALSE": { group: "conduct", needs: "note" },
  "RJ-CONDUCT-RESPECT": { group: "conduct", needs: "note" },
  "RJ-CONDUCT-NOSHOW": { group: "conduct", needs: "note" },
  "RJ-PROC-CLOSED": { group: "process", needs: "nothing" },
  "RJ-PROC-FILLED": { group: "process", needs: "nothing" },
  "RJ-PROC-DUPLICATE": { group: "process", needs: "nothing" },
  "RJ-PROC-INCOMPLETE": { group: "process", needs: "nothing" },
} as const satisfies Record<string, RejectionRule>;

interface RejectionRule {
  readonly group: "competency" | "role" | "frame" | "conduct" | "process";
  /** What has to come with the reason: the must-haves it is about, or a note of what happened. */
  readonly needs: "competencies" | "note" | "nothing";
}

export type RejectionReason = keyof typeof REJECTION_REASONS;
export type RejectionGroup = RejectionRule["group"];

/** Whether an id is one of the reasons. */
export const isRejectionReason = (id: string): id is RejectionReason => Object.hasOwn(REJECTION_REASONS, id);

/** The ids in the order a person reads them. */
export const REJECTION_REASON_IDS: readonly RejectionReason[] =
  Object.keys(REJECTION_REASONS).filter(isRejectionReason);
