/** Shows, changes or takes away what a field says about its value, the way the server shows it. */
export function showMessage(field: HTMLElement, message: string): void {
  const frame = field.closest<HTMLElement>(".field");
  const id = `${field.id}-error`;
  const shown = document.getElementById(id);
  if (message === "") {
    shown?.remove();
    frame?.classList.remove("field--error");
    field.removeAttribute("aria-invalid");
    describe(field, id, false);
    return;
  }
  const error = shown ?? fromTemplate("data-error");
  const words = error?.querySelector("span > span:last-child");
  if (!error || !words) return;
  words.textContent = message;
  error.id = id;
  if (!shown) (field.closest(".upload") ?? field).before(error);
  frame?.classList.add("field--error");
  field.setAttribute("aria-invalid", "true");
  describe(field, id, true);
}

/** A copy of a piece of the page that the server wrote for us, in the reader's language. */
export function fromTemplate(name: string): HTMLElement | undefined {
  const template = document.querySelector<HTMLTemplateElement>(`template[${name}]`);
  const copy = template?.content.firstElementChild?.cloneNode(true);
  return copy instanceof HTMLElement ? copy : undefined;
}

/** Adds or removes one id from what is read with the field. */
export function describe(field: HTMLElement, id: string, isOn: boolean): void {
  const ids = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((known) => known !== "" && known !== id);
  if (isOn) ids.push(id);
  if (ids.length > 0) field.setAttribute("aria-describedby", ids.join(" "));
  else field.removeAttribute("aria-describedby");
}
