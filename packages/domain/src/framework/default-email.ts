/** The mails a hiring process sends by default. Their texts are templates; the ids are permanent. */
export const DEFAULT_EMAIL_IDS = [
  "EM-RECEIVED",
  "EM-SOURCE",
  "EM-SCREEN-INVITE",
  "EM-LOOP-PLAN",
  "EM-REMINDER",
  "EM-RESCHEDULE",
  "EM-WAIT",
  "EM-THANKS-LOOP",
  "EM-REF-CONSENT",
  "EM-REF-REQUEST",
  "EM-OFFER",
  "EM-REJECT-REVIEW",
  "EM-REJECT-LOOP",
  "EM-WITHDRAW-ACK",
  "EM-SURVEY",
  "EM-INT-ASSIGN",
  "EM-INT-NUDGE",
  "EM-DELETE-NOTICE",
] as const;
export type DefaultEmailId = (typeof DEFAULT_EMAIL_IDS)[number];
