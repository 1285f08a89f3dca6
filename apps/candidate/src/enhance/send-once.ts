/** A second press while the first is on its way does nothing; coming back with Back makes the form usable again. */
export function sendOnce(form: HTMLFormElement): void {
  let isSending = false;
  form.addEventListener("submit", (event) => {
    if (isSending) return event.preventDefault();
    if (event.defaultPrevented) return;
    isSending = true;
    mark(form, true);
  });
  window.addEventListener("pageshow", () => {
    isSending = false;
    mark(form, false);
  });
}

// Not `disabled`: a disabled button is left out of what is sent, and loses the focus.
function mark(form: HTMLFormElement, isBusy: boolean): void {
  for (const button of form.querySelectorAll<HTMLButtonElement>("button[type=submit]")) {
    if (isBusy) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
  }
}
