import type { Instant } from "../../shared/instant.js";
import { isOverdue } from "../../pipeline/deadline.js";
import type { StageType } from "../../framework/pipeline-template.js";
import type { ApplicationStatus } from "../application-status.js";

/** What is known about the work on an application, as far as its next step depends on it. */
export interface WorkState {
  readonly status: ApplicationStatus;
  readonly stageType: StageType;
  readonly replyDueAt: Instant | null;
  /** Interviews that took place or will, not the cancelled ones. */
  readonly interviews: {
    /** The start of the next one that lies ahead. */
    readonly nextAt: Instant | null;
    /** At least one waits for the candidate to choose a time. */
    readonly offered: boolean;
    readonly scheduled: number;
    /** Interviews the plan asks for; 0 when there is no plan. */
    readonly planned: number;
  };
  readonly scorecards: {
    /** Required ones of all interviews that were not cancelled. */
    readonly required: number;
    readonly submitted: number;
    /** Required ones of interviews that have begun and that are not in yet. */
    readonly owed: number;
    /** The viewer owes one here, now or later; then they learn nothing of the others', not even how many there are. */
    readonly viewerOwes: "nothing" | "later" | "now";
  };
  readonly debrief: {
    readonly state: "open" | "voting" | "revealed" | "decided" | "reopened";
    readonly votes: number;
    readonly voters: number;
  } | null;
  readonly offer: OfferState | null;
}

type OfferState =
  | "draft"
  | "pending_approval"
  | "approved"
  | "sent"
  | "viewed"
  | "accepted"
  | "declined"
  | "expired"
  | "withdrawn"
  | "deprecated";

/** What has to happen next, in the order of who waits: a broken promise first. Words are the screen's. */
export type NextStep =
  | { readonly kind: "closed" | "on_hold" | "reply_owed" | "your_scorecard" | "with_candidate" | "review" | "book" }
  | {
      readonly kind:
        "open_debrief" | "decide" | "decided" | "write_offer" | "offer_in_approval" | "send_offer" | "hire";
    }
  | { readonly kind: "references" | "advance" }
  | { readonly kind: "interview_at"; readonly at: Instant }
  | { readonly kind: "scorecards"; readonly submitted: number; readonly required: number; readonly late: boolean }
  | { readonly kind: "votes"; readonly votes: number; readonly voters: number };

/** The one next step a card shows for an application. */
export function nextStep(work: WorkState, now: Instant): NextStep {
  if (work.status === "on_hold") return { kind: "on_hold" };
  if (work.status !== "active") return { kind: "closed" };
  if (work.scorecards.viewerOwes === "now") return { kind: "your_scorecard" };
  const late = isOverdue(work.replyDueAt, now);
  switch (work.stageType) {
    case "screen":
    case "interview":
    case "assessment":
      return ofInterviews(work, late, now);
    case "debrief":
      return late ? { kind: "reply_owed" } : ofDebrief(work);
    case "offer":
      return ofOffer(work, late);
    case "reference":
      return late ? { kind: "reply_owed" } : { kind: "references" };
    case "lead":
    case "review":
      return late ? { kind: "reply_owed" } : { kind: "review" };
  }
}

function ofInterviews({ interviews, scorecards }: WorkState, late: boolean, now: Instant): NextStep {
  const { submitted, required, owed, viewerOwes } = scorecards;
  if (owed > 0 && viewerOwes === "nothing") return { kind: "scorecards", submitted, required, late };
  if (late) return { kind: "reply_owed" };
  if (interviews.nextAt !== null && interviews.nextAt > now) return { kind: "interview_at", at: interviews.nextAt };
  if (interviews.offered) return { kind: "with_candidate" };
  if (interviews.scheduled === 0 || interviews.scheduled < interviews.planned) return { kind: "book" };
  return { kind: "advance" };
}

function ofDebrief({ debrief }: WorkState): NextStep {
  if (!debrief) return { kind: "open_debrief" };
  if (debrief.state === "decided") return { kind: "decided" };
  if (debrief.state === "revealed") return { kind: "decide" };
  return { kind: "votes", votes: debrief.votes, voters: debrief.voters };
}

function ofOffer({ offer }: WorkState, late: boolean): NextStep {
  switch (offer) {
    case "accepted":
      return { kind: "hire" };
    case "sent":
    case "viewed":
      return { kind: "with_candidate" };
    case "pending_approval":
      return late ? { kind: "reply_owed" } : { kind: "offer_in_approval" };
    case "approved":
      return late ? { kind: "reply_owed" } : { kind: "send_offer" };
    default:
      return late ? { kind: "reply_owed" } : { kind: "write_offer" };
  }
}
