import { ok, refuse, type Result } from "../shared/result.js";
import { isHandedIn, isOwed, type ScorecardState } from "../scorecard/scorecard-status.js";

/** A card of the panel, as far as opening the debrief depends on it. */
export interface PanelCard {
  readonly memberId: string;
  readonly interviewId: string;
  readonly required: boolean;
  readonly state: ScorecardState;
}

/** Required cards are missing, and nobody gave a reason to open without them. */
export interface CardsMissing {
  readonly type: "CardsMissing";
  readonly missing: readonly PanelCard[];
}
/** Nobody has handed in anything: there is nothing to talk about. */
export interface NothingToDebrief {
  readonly type: "NothingToDebrief";
}

/** The cards people wait for. */
export const missingCards = (cards: readonly PanelCard[]): readonly PanelCard[] =>
  cards.filter(({ required, state }) => required && isOwed(state));

/**
 * Whether a debrief can open: every required card is in or waived, or somebody answerable says why it opens without
 * them. Answers whether that reason was needed, so that it is recorded.
 */
export function openDebrief(
  cards: readonly PanelCard[],
  reason: string,
): Result<{ readonly unlocked: boolean }, CardsMissing | NothingToDebrief> {
  if (!cards.some(({ state }) => isHandedIn(state))) return refuse({ type: "NothingToDebrief" });
  const missing = missingCards(cards);
  if (missing.length > 0 && reason === "") return refuse({ type: "CardsMissing", missing });
  return ok({ unlocked: missing.length > 0 });
}

/** Who votes: everybody who handed in a card, and the hiring manager, each once. */
export const votersOf = (cards: readonly PanelCard[], hiringManagerId: string): readonly string[] => [
  ...new Set([...cards.filter(({ state }) => isHandedIn(state)).map(({ memberId }) => memberId), hiringManagerId]),
];
