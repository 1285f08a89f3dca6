import { useEffect } from "react";

/** The browser's tab shows a dot while something waits. */
export function useWaitingIcon(isWaiting: boolean): void {
  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    if (icon) icon.href = isWaiting ? "/favicon-waiting.svg" : "/favicon.svg";
  }, [isWaiting]);
}
