import { UNSTABLE_ToastQueue as ToastQueue } from "react-aria-components/Toast";

export interface ToastMessage {
  readonly message: string;
  /** Takes the action back; offered for ten seconds, also after leaving the page. */
  readonly undo?: () => void;
  readonly tone?: "neutral" | "danger";
}

/** How long an action can be taken back, in milliseconds. */
export const UNDO_FOR = 10_000;

/** What `ToastRegion` shows; two at most, so that nothing is covered. */
export const toasts = new ToastQueue<ToastMessage>({ maxVisibleToasts: 2 });

/**
 * Says what just happened, where it is not visible anyway. With `undo` it stays ten seconds; a refusal stays until it
 * is closed, because nobody should have to read fast to learn that something did not work.
 */
export function showToast(toast: ToastMessage): void {
  toasts.add(toast, toast.tone === "danger" ? {} : { timeout: UNDO_FOR });
}

/** Takes back the latest action that still can be; answers whether there was one. This is what Ctrl/Cmd+Z does. */
export function undoLatest(): boolean {
  const latest = toasts.visibleToasts.find(({ content }) => content.undo);
  if (!latest) return false;
  toasts.close(latest.key);
  latest.content.undo?.();
  return true;
}
