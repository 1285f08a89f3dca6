/**
 * Why a candidate withdrew, in plain words. Reports count withdrawals as an outcome of their own, never as rejections.
 */
export const WITHDRAWAL_REASONS = {
  "WD-PAY": "Pay",
  "WD-OTHER-OFFER": "Accepted another offer",
  "WD-COUNTER": "Stays with the present employer",
  "WD-ROLE": "The content of the role, or its hands-on share",
  "WD-STACK": "The technology",
  "WD-TEAM": "The people they met",
  "WD-PROCESS-LONG": "The process took too long",
  "WD-PROCESS-LOAD": "Too many tasks, or unpaid ones",
  "WD-LOCATION": "Location or working model",
  "WD-PERSONAL": "Personal reasons",
  "WD-NOREPLY": "No answer to three messages in ten days",
  "WD-UNKNOWN": "Not known",
} as const satisfies Record<string, string>;
export type WithdrawalReasonId = keyof typeof WITHDRAWAL_REASONS;

/** Whether a text is the id of a withdrawal reason. */
export const isWithdrawalReasonId = (id: string): id is WithdrawalReasonId => Object.hasOwn(WITHDRAWAL_REASONS, id);
