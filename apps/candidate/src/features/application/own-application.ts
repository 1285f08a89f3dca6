/** One step of the way in words a candidate reads. */
export interface Step {
  readonly label: string;
  readonly step: "done" | "now" | "ahead";
  /** Calendar day it was reached. */
  readonly on: string | null;
}

export type Standing = "CHOOSE" | "WAITING" | "BOOKED" | "NOW" | "DONE" | "CANCELLED" | "MISSED";

/** An interview as the person sees it whom it is about. */
export interface OwnInterview {
  readonly id: string;
  readonly applicationId: string;
  readonly standing: Standing;
  readonly title: string;
  readonly format: string;
  readonly preparation: string;
  readonly minutes: number;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly joinLink: string | null;
  readonly people: readonly { readonly name: string; readonly title: string | null }[];
  /** The candidate's zone; the employer's stands beside it. */
  readonly timeZone: string;
  readonly locationZone: string;
  readonly locationName: string | null;
  readonly chooseUntil: string | null;
  readonly changeUntil: string | null;
  readonly viewerCan: { readonly choose: boolean; readonly move: boolean; readonly cancel: boolean };
}

/** Nothing is going to happen in it any more. */
export const isOver = ({ standing }: OwnInterview): boolean =>
  standing === "DONE" || standing === "CANCELLED" || standing === "MISSED";

export const STATES = ["active", "rejected", "withdrawn", "hired"] as const;
export type State = (typeof STATES)[number];

export const NEXTS = ["we_read", "we_invite", "interviews", "we_decide", "references", "offer", "nothing"] as const;
export type Next = (typeof NEXTS)[number];

/** An application as its own candidate may know it: no scores, no inner names, nothing of others. */
export interface OwnApplication {
  readonly id: string;
  readonly ref: string;
  readonly jobTitle: string;
  readonly jobPath: string | null;
  readonly appliedOn: string;
  readonly state: State;
  readonly closedOn: string | null;
  readonly steps: readonly Step[];
  readonly next: Next;
  /** Calendar day by which the candidate hears; null when none is promised. */
  readonly replyBy: string | null;
  readonly contact: { readonly name: string; readonly title: string; readonly email: string };
  readonly canWithdraw: boolean;
  /** Instant until which a withdrawal can be taken back; null when it cannot. */
  readonly undoUntil: string | null;
  readonly interviews: readonly OwnInterview[];
  /** An offer that was sent; its terms ask for a fresh sign-in link. */
  readonly offer: { readonly isOpen: boolean; readonly expiresAt: string } | undefined;
  readonly timeZone: string;
}

/** The one thing that is next for a candidate. */
export type NextStep =
  | { readonly kind: "offer"; readonly expiresAt: string }
  | { readonly kind: "choose"; readonly interview: OwnInterview }
  | { readonly kind: "join"; readonly interview: OwnInterview }
  | { readonly kind: "meet"; readonly interview: OwnInterview }
  | { readonly kind: "wait"; readonly next: Next };

/** What to do comes before what to wait for: an offer to answer, then a conversation under way, then the next one. */
export function nextStep({ interviews, next, offer }: OwnApplication): NextStep {
  const first = (standing: Standing): OwnInterview | undefined =>
    interviews.find((interview) => interview.standing === standing);
  if (offer?.isOpen) return { kind: "offer", expiresAt: offer.expiresAt };
  const now = first("NOW");
  if (now) return { kind: "join", interview: now };
  const toChoose = first("CHOOSE");
  if (toChoose) return { kind: "choose", interview: toChoose };
  const booked = first("BOOKED");
  return booked ? { kind: "meet", interview: booked } : { kind: "wait", next };
}
