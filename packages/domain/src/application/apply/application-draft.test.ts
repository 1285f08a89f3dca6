import { expect, test } from "vitest";
import { parseInput } from "../../shared/invalid-input.js";
import { applicationDraft } from "./application-draft.js";

const draft = {
  name: "Priya Raman",
  called: "",
  email: "Priya+jobs@Raman.example",
  link: "",
  documentId: null,
  resumeText: "Led a team of six.",
  noticeVersion: "1",
  locale: "en",
  keepForOtherJobs: false,
};

test("a name, an address and a few pasted lines are enough", () => {
  expect(parseInput(applicationDraft, draft)).toMatchObject({ ok: true, value: { email: "priya+jobs@raman.example" } });
});

test.each([
  ["name", { name: "" }, "name"],
  ["name with a second header", { name: "Priya\r\nBcc: all@firm.example" }, "name"],
  ["address", { email: "priya" }, "email"],
  ["address with a line break", { email: "priya@raman.example\nBcc: x@y.example" }, "email"],
  ["résumé", { resumeText: "  " }, "resume"],
  ["safe link", { link: "javascript:alert(1)" }, "link"],
  ["storable text", { resumeText: "a\u0000b" }, "resumeText"],
])("without a %s the field is named", (_what, change, path) => {
  const read = parseInput(applicationDraft, { ...draft, ...change });
  expect(read.ok === false && read.refusal.issues.map((issue) => issue.path)).toContain(path);
});
