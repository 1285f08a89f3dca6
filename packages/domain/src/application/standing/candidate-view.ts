import { replyDueAt, type WorkCalendar } from "../../pipeline/deadline.js";
import { stepsTo, type PlacedStage } from "../../pipeline/stage-order.js";
import type { StageType } from "../../framework/pipeline-template.js";
import type { Instant } from "../../shared/instant.js";
import { dayOf, type LocalDay } from "../../shared/zone.js";
import { isInPipeline, type ApplicationStatus } from "../application-status.js";
import { daysUntilAnswer } from "./promise.js";

interface StageForCandidate extends PlacedStage {
  readonly type: StageType;
  readonly replyDays: number;
  /** The stage in words a candidate reads; several stages may share one. */
  readonly label: string;
}

/** What is known of an application, as far as its candidate may know it. */
export interface ToldApplication {
  readonly status: ApplicationStatus;
  /** Decided, but the letter has not left yet: until then the page says what it said before. */
  readonly isUntold: boolean;
  readonly stageId: string | null;
  readonly lastStageId: string | null;
  readonly enteredStageAt: Instant;
  readonly stages: readonly StageForCandidate[];
  readonly entered: readonly { readonly stageId: string; readonly at: Instant }[];
  readonly calendar: WorkCalendar;
}

/** One step of the way as a candidate sees it. */
export interface CandidateStep {
  readonly label: string;
  readonly step: "done" | "now" | "ahead";
  /** Day it was reached; null when it lies ahead or was passed over. */
  readonly on: LocalDay | null;
}

/** Where an application stands, for its candidate. */
export interface CandidateView {
  readonly state: "active" | "rejected" | "withdrawn" | "hired";
  readonly steps: readonly CandidateStep[];
  /** What is next: who does what. Words are the page's. */
  readonly next: "we_read" | "we_invite" | "interviews" | "we_decide" | "references" | "offer" | "nothing";
  /** Day by which the candidate hears; null when nothing is promised or the run is over. */
  readonly by: LocalDay | null;
}

/** Tells a candidate where they stand: never a stage's inner name, never a decision before its letter. */
export function candidateView(told: ToldApplication): CandidateView {
  const { calendar } = told;
  const isRunning = told.isUntold || isInPipeline(told.status);
  const stageId = told.stageId ?? told.lastStageId;
  const steps = merged(told, stageId, isRunning);
  if (!isRunning) return { state: closedState(told.status), steps, next: "nothing", by: null };
  const stage = told.stages.find(({ id }) => id === stageId);
  const days = stageId === null ? 0 : daysUntilAnswer(told.stages, stageId);
  const dueAt = replyDueAt(told.enteredStageAt, days, calendar);
  return {
    state: "active",
    steps,
    next: stage ? NEXT[stage.type] : "we_read",
    // The end of a day is the start of the next.
    by: dueAt === null ? null : dayOf(dueAt - 1, calendar.zone),
  };
}

const NEXT: Record<StageType, CandidateView["next"]> = {
  lead: "we_read",
  review: "we_read",
  screen: "we_invite",
  interview: "interviews",
  assessment: "interviews",
  reference: "references",
  debrief: "we_decide",
  offer: "offer",
};

const closedState = (status: ApplicationStatus): CandidateView["state"] =>
  status === "withdrawn" || status === "hired" ? status : "rejected";

/** Stages in order; neighbours that read the same are one step, and a run that is over has no "now". */
function merged(told: ToldApplication, stageId: string | null, isRunning: boolean): CandidateStep[] {
  const steps: CandidateStep[] = [];
  for (const { stage, step } of stepsTo(told.stages, stageId)) {
    const at = told.entered.find((entry) => entry.stageId === stage.id)?.at;
    const on = at === undefined || step === "ahead" ? null : dayOf(at, told.calendar.zone);
    const reached: CandidateStep = { label: stage.label, step: step === "now" && !isRunning ? "done" : step, on };
    const last = steps.at(-1);
    if (last?.label !== stage.label) steps.push(reached);
    else steps[steps.length - 1] = { ...reached, step: last.step === "now" ? "now" : reached.step, on: on ?? last.on };
  }
  return steps;
}
