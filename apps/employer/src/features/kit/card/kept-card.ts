import type { ScorecardContent } from "@leadline/domain/scorecard/scorecard";
import { contentFromStorage } from "./card-content.ts";

/** What was typed and has not reached the server, with the version it was typed on. */
interface KeptCard {
  readonly version: number;
  readonly content: ScorecardContent;
}

const nameOf = (cardId: string): string => `leadline.scorecard.${cardId}`;

/** Keeps a card on this device until the server has it: a closed tab or a dead network loses nothing. */
export function keepCard(cardId: string, kept: KeptCard): void {
  try {
    localStorage.setItem(nameOf(cardId), JSON.stringify(kept));
  } catch {
    // Storage is blocked or full: the server's copy is what is left.
  }
}

export function forgetCard(cardId: string): void {
  try {
    localStorage.removeItem(nameOf(cardId));
  } catch {
    // Nothing was kept.
  }
}

/** What this device kept, if it is a card. */
export function keptCard(cardId: string): KeptCard | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(nameOf(cardId)) ?? "null");
    if (typeof stored !== "object" || stored === null || !("version" in stored) || !("content" in stored))
      return undefined;
    const content = contentFromStorage(stored.content);
    return content && typeof stored.version === "number" ? { version: stored.version, content } : undefined;
  } catch {
    return undefined;
  }
}
