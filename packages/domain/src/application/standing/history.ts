import type { Instant } from "../../shared/instant.js";
import type { ApplicationStatus } from "../application-status.js";

/** One step of an application's way: from where, to where, when, by whom. Rows are only ever added. */
export interface Transition {
  readonly id: string;
  /** Null when the application entered the pipeline with this step. */
  readonly fromStageId: string | null;
  /** Null when it left the pipeline. */
  readonly toStageId: string | null;
  readonly toStatus: ApplicationStatus;
  readonly at: Instant;
  /** The member who did it; null for a candidate or the system. */
  readonly byMemberId: string | null;
  /** The step this one takes back, as if it had not been. */
  readonly undoes: string | null;
}

/** Where an application stands, and since when it stands in that stage. */
export interface Standing {
  readonly status: ApplicationStatus;
  readonly stageId: string | null;
  readonly enteredStageAt: Instant;
}

/**
 * Replays a history, oldest step first: what the application's own row must say. Undefined for an empty history.
 * Holding and resuming keep the day the stage was entered; taking a move back restores it.
 */
export function standingAfter(transitions: readonly Transition[]): Standing | undefined {
  const before = new Map<string, Standing | undefined>();
  let standing: Standing | undefined;
  for (const transition of transitions) {
    before.set(transition.id, standing);
    standing = transition.undoes === null ? step(standing, transition) : before.get(transition.undoes);
  }
  return standing;
}

function step(standing: Standing | undefined, { toStageId, toStatus, at }: Transition): Standing {
  const stays = standing !== undefined && (toStageId === standing.stageId || toStageId === null);
  return { status: toStatus, stageId: toStageId, enteredStageAt: stays ? standing.enteredStageAt : at };
}
