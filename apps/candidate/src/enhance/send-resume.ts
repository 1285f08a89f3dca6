import { describe, fromTemplate, showMessage } from "./field-message.ts";

interface Answer {
  readonly id?: string;
  readonly session?: string;
  readonly fileName?: string;
  readonly byteSize?: number;
  readonly size?: string;
  readonly message?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

const MOST_BYTES = 10 * 1024 * 1024;

/** Sends a chosen résumé at once, with progress, and fills empty fields with what could be read from it. */
export function sendResume(group: HTMLElement): void {
  const input = group.querySelector<HTMLInputElement>("input[type=file]");
  const form = group.closest("form");
  if (!input || !form) return;
  group.querySelector("[data-fill]")?.remove();
  let running: XMLHttpRequest | undefined;
  input.addEventListener("change", () => {
    running?.abort();
    const file = input.files?.[0];
    showMessage(input, "");
    if (!file) return;
    if (file.size > MOST_BYTES) {
      input.value = "";
      return showMessage(input, input.dataset["tooLarge"] ?? "");
    }
    running = send(group, form, file, (answer) => received(group, form, input, answer));
  });
}

function send(
  group: HTMLElement,
  form: HTMLFormElement,
  file: File,
  onAnswer: (answer: Answer | undefined) => void,
): XMLHttpRequest {
  const status = group.querySelector<HTMLElement>("[data-resume-status]");
  const bar = document.createElement("progress");
  bar.max = 100;
  bar.setAttribute("aria-label", group.dataset["sending"] ?? "");
  status?.replaceChildren(`${group.dataset["sending"] ?? ""} `, bar);

  const body = new FormData();
  body.set("_token", form.querySelector<HTMLInputElement>("[name=_token]")?.value ?? "");
  body.set("applySession", form.querySelector<HTMLInputElement>("[name=applySession]")?.value ?? "");
  body.set("resume", file);
  const request = new XMLHttpRequest();
  request.open("POST", group.dataset["resume"] ?? "");
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    bar.value = total > 0 ? (loaded / total) * 100 : 0;
  });
  request.addEventListener("loadend", () => {
    if (request.status === 0 && request.readyState !== XMLHttpRequest.DONE) return;
    status?.replaceChildren();
    onAnswer(readAnswer(request));
  });
  request.send(body);
  return request;
}

function readAnswer({ status, responseText }: XMLHttpRequest): Answer | undefined {
  if (status !== 200 && status !== 422) return undefined;
  try {
    const answer: unknown = JSON.parse(responseText);
    return typeof answer === "object" && answer !== null ? answer : undefined;
  } catch {
    return undefined;
  }
}

function received(
  group: HTMLElement,
  form: HTMLFormElement,
  input: HTMLInputElement,
  answer: Answer | undefined,
): void {
  // No answer: the file stays chosen and is sent with the form, as without a script.
  if (!answer) return;
  if (answer.id === undefined) {
    input.value = "";
    return showMessage(input, answer.message ?? "");
  }
  input.value = "";
  setHidden(form, "applySession", answer.session ?? "");
  setHidden(group, "documentId", answer.id);
  setHidden(group, "documentName", answer.fileName ?? "");
  setHidden(group, "documentSize", String(answer.byteSize ?? ""));
  const chip = group.querySelector<HTMLElement>("[data-chip]");
  const name = chip?.querySelector("[data-chip-name]");
  const size = chip?.querySelector<HTMLElement>("[data-chip-size]");
  if (chip) chip.hidden = false;
  if (name) name.textContent = answer.fileName ?? "";
  if (size) size.textContent = (size.dataset["chipSize"] ?? "").replace("{size}", answer.size ?? "");

  const filled = Object.entries(answer.fields ?? {}).filter(([field, value]) => fill(form, field, value));
  const status = group.querySelector<HTMLElement>("[data-resume-status]");
  if (status) status.textContent = group.dataset[filled.length > 0 ? "filled" : "notFilled"] ?? "";
}

const setHidden = (group: HTMLElement, name: string, value: string): void => {
  const field = group.querySelector<HTMLInputElement>(`input[name=${name}]`);
  if (field) field.value = value;
};

/** Fills one field and marks it; what a person typed, or is about to type where the cursor stands, is never touched. */
function fill(form: HTMLFormElement, name: string, value: string): boolean {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement) || value === "" || field === document.activeElement) return false;
  const frame = field.closest<HTMLElement>(".field");
  if (field.value.trim() !== "" && !frame?.classList.contains("field--cv")) return false;
  field.value = value;
  showMessage(field, "");
  if (frame && !frame.classList.contains("field--cv")) {
    frame.classList.add("field--cv");
    const mark = fromTemplate("data-mark");
    if (mark) {
      mark.id = `${name}-from`;
      frame.querySelector("label")?.after(mark);
      describe(field, mark.id, true);
    }
    const kept = Object.assign(document.createElement("input"), { type: "hidden", name: "fromResume", value: name });
    form.append(kept);
  }
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}
