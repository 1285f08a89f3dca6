import { usePreferences } from "#lib/preferences.ts";

/** How cards stand in a column, in pixels: a card's height, the gap between two, the room around them. */
const LAYOUTS = {
  comfortable: { rowSize: 64, gap: 4, padding: 4, loaderSize: 28 },
  compact: { rowSize: 44, gap: 4, padding: 4, loaderSize: 28 },
} as const;

/** The cards' layout in the density that was chosen. */
export const useCardLayout = () => LAYOUTS[usePreferences().density];
