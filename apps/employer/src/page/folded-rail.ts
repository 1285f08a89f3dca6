import { createContext, use, useEffect } from "react";

/** Asks the frame to fold its rail; answers how to take that back. */
export const FoldRailContext = createContext<() => () => void>(() => () => {});

/** Folds the rail while a page needs the room: review, kit and debrief always, a list while its panel is open. */
export function useFoldedRail(isNeeded = true): void {
  const fold = use(FoldRailContext);
  useEffect(() => (isNeeded ? fold() : undefined), [isNeeded, fold]);
}
