import { catalogue } from "@leadline/ui/text/catalogue";

const t = catalogue({
  waiting: "Later",
  due: "Asked now",
  pending: "Has not answered",
  approved: "Approved",
  rejected: "Not approved",
  skipped: "Not asked here",
  cancelled: "Taken back",
});
const STATES = ["waiting", "due", "pending", "approved", "rejected", "skipped", "cancelled"] as const;

/** The state of a group or of one person's answer, in words. */
export function approvalWords(state: string): string {
  const known = STATES.find((name) => name === state);
  return known ? t(known) : state;
}
