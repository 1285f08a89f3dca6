import { REQUISITION_STATES, type RequisitionState } from "@leadline/domain/requisition/requisition-status";
import { catalogue } from "@leadline/ui/text/catalogue";

const t = catalogue({
  draft: "Draft",
  pending_approval: "Waiting for approval",
  approved: "Approved",
  rejected: "Not approved",
  open: "Open",
  on_hold: "On hold",
  filled: "Filled",
  closed: "Closed",
  cancelled: "Cancelled",
});

const TONES: Record<RequisitionState, "idle" | "open" | "wait" | "danger"> = {
  draft: "idle",
  pending_approval: "wait",
  approved: "wait",
  rejected: "danger",
  open: "open",
  on_hold: "wait",
  filled: "idle",
  closed: "idle",
  cancelled: "idle",
};

const known = (state: string): RequisitionState | undefined => REQUISITION_STATES.find((name) => name === state);

/** A requisition's state in words, and how much colour it has earned. */
export const stateWords = (state: string): string => {
  const name = known(state);
  return name ? t(name) : state;
};
export const stateTone = (state: string) => TONES[known(state) ?? "draft"];
