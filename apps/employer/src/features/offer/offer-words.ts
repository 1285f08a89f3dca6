import { catalogue } from "@leadline/ui/text/catalogue";

const t = catalogue({
  draft: "Draft",
  pending_approval: "Waiting for approval",
  approved: "Approved, not sent",
  sent: "Sent",
  viewed: "Read by the candidate",
  accepted: "Accepted",
  declined: "Declined",
  expired: "Expired",
  withdrawn: "Withdrawn",
  deprecated: "Replaced",
});

type State = Parameters<typeof t>[0];
type Tone = "idle" | "open" | "wait" | "danger" | "info";

const TONES: Record<State, Tone> = {
  draft: "idle",
  pending_approval: "wait",
  approved: "wait",
  sent: "info",
  viewed: "info",
  accepted: "open",
  declined: "danger",
  expired: "danger",
  withdrawn: "idle",
  deprecated: "idle",
};

const isState = (state: string): state is State => state in TONES;

/** The state of an offer version in words, and how much colour it has earned. */
export const offerStateWords = (state: string): string => (isState(state) ? t(state) : state);
export const offerStateTone = (state: string): Tone => (isState(state) ? TONES[state] : "idle");
