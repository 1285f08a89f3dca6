import { expect, test } from "vitest";
import { checkTemplate, renderTemplate, templateFields } from "./template.js";

const values = { "candidate.firstName": "Priya", "job.title": "Tech Lead" };

test("fields are filled in, spaces inside the braces do not matter", () => {
  expect(renderTemplate("Hello {{candidate.firstName}}, about {{ job.title }}.", values)).toEqual({
    ok: true,
    value: "Hello Priya, about Tech Lead.",
  });
});

test.each([
  ["a misspelt field", "Hello {{candidate.fristName}}", { unknown: ["candidate.fristName"], unbalanced: false }],
  [
    "an expression",
    "{{constructor.constructor('x')()}}",
    { unknown: ["constructor.constructor('x')()"], unbalanced: false },
  ],
  ["a field every object has", "{{toString}}", { unknown: ["toString"], unbalanced: false }],
  ["open braces", "Hello {{candidate.firstName", { unknown: [], unbalanced: true }],
  ["braces in braces", "{{ {{job.title}} }}", { unknown: [], unbalanced: true }],
])("%s is refused", (_what, template, refusal) => {
  expect(renderTemplate(template, values)).toEqual({ ok: false, refusal: { type: "TemplateInvalid", ...refusal } });
});

test("a value is never read as a template", () => {
  expect(renderTemplate("{{candidate.firstName}}", { "candidate.firstName": "{{job.title}} $& ${7*7}" })).toEqual({
    ok: true,
    value: "{{job.title}} $& ${7*7}",
  });
});

test("a screen can list the fields and check a template while it is typed", () => {
  expect(templateFields("{{b}} {{a}} {{b}}")).toEqual(["b", "a"]);
  expect(checkTemplate("No fields at all", []).ok).toBe(true);
});
