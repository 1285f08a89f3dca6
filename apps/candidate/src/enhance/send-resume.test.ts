// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { sendResume } from "./send-resume.ts";

const FORM = `
  <form>
    <input type="hidden" name="_token" value="token" /><input type="hidden" name="applySession" value="" />
    <div class="field"><label for="name">Full name</label><input id="name" name="name" /></div>
    <div class="field"><label for="email">Email</label><input id="email" name="email" /></div>
    <div id="group" data-resume="/resume" data-sending="Sending" data-filled="Please check" data-not-filled="Attached">
      <input type="file" id="resume" />
      <input type="hidden" name="documentId" /><input type="hidden" name="documentName" />
      <input type="hidden" name="documentSize" />
      <p data-resume-status></p>
    </div>
  </form>
  <template data-mark><span class="mark">From your CV, please check</span></template>`;

/** A connection that answers when the test says so. */
class Connection extends EventTarget {
  static last: Connection | undefined;
  static readonly DONE = 4;
  readonly upload = new EventTarget();
  readyState = 0;
  status = 0;
  responseText = "";
  sent: FormData | undefined;
  constructor() {
    super();
    Connection.last = this;
  }
  open(): void {}
  abort(): void {}
  send(body: FormData): void {
    this.sent = body;
  }
  answer(fields: Readonly<Record<string, string>>): void {
    this.readyState = Connection.DONE;
    this.status = 200;
    this.responseText = JSON.stringify({ id: "d1", session: "s1", fileName: "cv.pdf", byteSize: 900, fields });
    this.dispatchEvent(new Event("loadend"));
  }
}

const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`input[name=${name}]`);
  if (!found) throw new Error(`There is no field ${name}.`);
  return found;
};
const isMarked = (name: string): boolean => field(name).closest(".field")?.classList.contains("field--cv") ?? false;

beforeEach(() => {
  vi.stubGlobal("XMLHttpRequest", Connection);
  document.body.innerHTML = FORM;
  const group = document.querySelector<HTMLElement>("#group");
  const file = document.querySelector<HTMLInputElement>("#resume");
  if (!group || !file) throw new Error("The form is incomplete.");
  sendResume(group);
  Object.defineProperty(file, "files", { value: [new File(["My work"], "cv.pdf")] });
  file.dispatchEvent(new Event("change"));
});
afterEach(() => vi.unstubAllGlobals());

it("fills empty fields from a CV, marks them, and keeps the file with the form", () => {
  Connection.last?.answer({ name: "Ingrid Solberg", email: "ingrid@mail.example" });

  expect([field("name").value, field("email").value]).toEqual(["Ingrid Solberg", "ingrid@mail.example"]);
  expect([isMarked("name"), isMarked("email")]).toEqual([true, true]);
  expect([field("documentId").value, field("applySession").value]).toEqual(["d1", "s1"]);
  expect(document.querySelector("[data-resume-status]")?.textContent).toBe("Please check");
});

it("leaves the field under the cursor alone when the CV arrives, and fills the others", () => {
  field("name").focus();

  Connection.last?.answer({ name: "Ingrid Solberg", email: "ingrid@mail.example" });

  expect([field("name").value, field("email").value]).toEqual(["", "ingrid@mail.example"]);
  expect([isMarked("name"), isMarked("email")]).toEqual([false, true]);
  expect(document.activeElement).toBe(field("name"));
});

it("never writes over what a person typed", () => {
  field("email").value = "mine@mail.example";

  Connection.last?.answer({ name: "Ingrid Solberg", email: "ingrid@mail.example" });

  expect([field("name").value, field("email").value]).toEqual(["Ingrid Solberg", "mine@mail.example"]);
  expect(isMarked("email")).toBe(false);
});
