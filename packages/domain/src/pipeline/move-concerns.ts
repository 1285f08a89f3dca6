import type { PlacedStage } from "./stage-order.js";
import { stagesLeft } from "./stage-order.js";
import type { StageType } from "../framework/pipeline-template.js";

/** Why a move asks for a reason before it is made. */
export const MOVE_CONCERNS = ["moves_back", "scorecards_owed", "not_decided"] as const;
export type MoveConcern = (typeof MOVE_CONCERNS)[number];

/** How far the work on an application has come, as far as leaving a stage depends on it. */
export interface Progress {
  /** Required scorecards of interviews that were not cancelled and are neither submitted nor waived. */
  readonly scorecardsOwed: number;
  /** The recorded decision of the debrief, if there is one. */
  readonly decision: "advance" | "hold" | "reject" | null;
}

interface TypedStage extends PlacedStage {
  readonly type: StageType;
}

/**
 * What is unusual about a move, in the order a person would say it: going back; leaving the interviews while
 * scorecards are owed; leaving or skipping the debrief without a decision to advance. (Framework document, 6.1.)
 */
export function concernsOf(
  from: TypedStage,
  to: TypedStage,
  stages: readonly TypedStage[],
  { scorecardsOwed, decision }: Progress,
): MoveConcern[] {
  if (to.position < from.position) return ["moves_back"];
  const left = new Set(stagesLeft(stages, from, to).map(({ type }) => type));
  const concerns: MoveConcern[] = [];
  if (left.has("interview") && scorecardsOwed > 0) concerns.push("scorecards_owed");
  if (left.has("debrief") && decision !== "advance") concerns.push("not_decided");
  return concerns;
}
