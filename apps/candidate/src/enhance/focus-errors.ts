/** Takes a refused form's summary into view and focus, for browsers that do not do it by themselves. */
export function focusErrors(): void {
  const summary = document.querySelector<HTMLElement>(".error-summary");
  if (summary && document.activeElement !== summary) summary.focus();
}
