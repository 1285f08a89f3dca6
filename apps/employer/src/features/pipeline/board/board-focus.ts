import type { Lane } from "./use-lanes.ts";

/** The reference of the card that has the focus. */
export const refInFocus = (): string | undefined =>
  document.activeElement?.closest("[role=row]")?.querySelector<HTMLElement>("[data-application]")?.dataset[
    "application"
  ];

/** Brings a card into view and into focus; false when it is not on screen. */
export function focusCard(board: HTMLElement | null, ref: string): boolean {
  const row = board?.querySelector(`[data-application="${CSS.escape(ref)}"]`)?.closest<HTMLElement>("[role=row]");
  row?.focus();
  row?.scrollIntoView({ block: "nearest", inline: "nearest" });
  return row !== null && row !== undefined;
}

/** Cards to go to from one, best first: at the same height in the next column that has somebody, else its first. */
export function besides(lanes: readonly Lane[], ref: string, step: 1 | -1): string[] {
  const at = lanes.findIndex(({ cards }) => cards.some((card) => card.ref === ref));
  const height = lanes[at]?.cards.findIndex((card) => card.ref === ref) ?? 0;
  const onTheWay = step === 1 ? lanes.slice(at + 1) : lanes.slice(0, Math.max(at, 0)).toReversed();
  return onTheWay.flatMap(({ cards }) => {
    const card = cards[Math.min(height, cards.length - 1)];
    return card && cards[0] ? [card.ref, cards[0].ref] : [];
  });
}
