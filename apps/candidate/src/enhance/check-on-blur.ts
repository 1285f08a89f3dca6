import { showMessage } from "./field-message.ts";

/** Says on leaving a field what the server would say, never on the first key; takes it back as soon as it is mended. */
export function checkOnBlur(form: HTMLFormElement): void {
  form.addEventListener("focusout", ({ target }) => {
    if (isText(target) && target.value.trim() !== "") showMessage(target, wordsFor(target));
  });
  form.addEventListener("input", ({ target }) => {
    if (isText(target) && target.hasAttribute("aria-invalid") && wordsFor(target) === "") showMessage(target, "");
  });
}

const isText = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  (target instanceof HTMLInputElement && target.type !== "file" && target.classList.contains("input")) ||
  target instanceof HTMLTextAreaElement;

function wordsFor(field: HTMLInputElement | HTMLTextAreaElement): string {
  if (field.value.trim() === "") return field.dataset["missing"] ?? "";
  return field.validity.typeMismatch || field.validity.badInput ? (field.dataset["wrong"] ?? "") : "";
}
