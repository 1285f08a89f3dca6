const PREFIX = "leadline-draft:";
const DAYS_7 = 7 * 24 * 3_600_000;
const PAUSE = 400;

interface Draft {
  readonly at: number;
  readonly values: Record<string, string[]>;
}

/** Keeps what is typed on this device until it is sent, for seven days at most; files are never kept. */
export function keepDraft(form: HTMLFormElement): void {
  const key = PREFIX + (form.dataset["draft"] ?? "");
  const note = form.querySelector<HTMLElement>("[data-draft-note]");
  if (note) note.hidden = false;
  // A form the server gave back already holds what was typed last.
  if (form.dataset["draftFresh"] !== undefined && restore(form, read(key))) {
    const restored = form.querySelector<HTMLElement>("[data-draft-restored]");
    if (restored) restored.hidden = false;
  }
  let timer = 0;
  const later = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => write(key, form), PAUSE);
  };
  form.addEventListener("input", later);
  form.addEventListener("submit", () => write(key, form));
  form.querySelector("[data-draft-clear]")?.addEventListener("click", () => {
    clearTimeout(timer);
    remove(key);
    form.reset();
    form.querySelector<HTMLElement>("input:not([type=hidden])")?.focus();
  });
}

/** The page that says thank you names the form whose draft is not needed any more. */
export function forgetSentDraft(): void {
  const sent = document.querySelector<HTMLElement>("[data-draft-sent]")?.dataset["draftSent"];
  if (sent !== undefined) remove(PREFIX + sent);
}

const isKept = (field: Element): field is HTMLInputElement | HTMLTextAreaElement =>
  (field instanceof HTMLInputElement && !["hidden", "file", "submit"].includes(field.type)) ||
  field instanceof HTMLTextAreaElement;

function write(key: string, form: HTMLFormElement): void {
  const values: Record<string, string[]> = {};
  for (const field of form.elements) {
    if (!isKept(field) || field.name === "") continue;
    const isBox = field.type === "radio" || field.type === "checkbox";
    if (isBox && field instanceof HTMLInputElement && !field.checked) continue;
    if (field.value !== "") values[field.name] = [...(values[field.name] ?? []), field.value];
  }
  try {
    if (Object.keys(values).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ at: Date.now(), values }));
  } catch {
    // Storage is full or forbidden: the form works as before.
  }
}

function read(key: string): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    if (!isDraft(draft)) return undefined;
    if (Date.now() - draft.at < DAYS_7) return draft;
    remove(key);
  } catch {
    // Not ours, or forbidden.
  }
  return undefined;
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === "object" && value !== null && "at" in value && "values" in value && typeof value.at === "number";

function restore(form: HTMLFormElement, draft: Draft | undefined): boolean {
  if (!draft) return false;
  for (const field of form.elements) {
    if (!isKept(field)) continue;
    const kept = draft.values[field.name];
    if (!kept) continue;
    if (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox"))
      field.checked = kept.includes(field.value);
    else field.value = kept[0] ?? "";
    const folded = field.closest("details");
    if (folded) folded.open = true;
  }
  return true;
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Forbidden: then nothing was kept either.
  }
}
