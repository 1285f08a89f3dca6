import { ok, refuse, type Result } from "../shared/result.js";

/** Some merge fields are not known, or braces do not match; nothing was rendered. */
export interface TemplateInvalid {
  readonly type: "TemplateInvalid";
  /** As written in the template, for example `candidate.fristName`. */
  readonly unknown: readonly string[];
  readonly unbalanced: boolean;
}

const FIELD = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The merge fields of a template, each once, in the order they appear. */
export const templateFields = (template: string): readonly string[] => [
  ...new Set([...template.matchAll(FIELD)].map(([, name = ""]) => name)),
];

/** Whether a template asks for known fields only, and closes every brace pair it opens. */
export function checkTemplate(template: string, known: readonly string[]): Result<true, TemplateInvalid> {
  const unknown = templateFields(template).filter((name) => !known.includes(name));
  const rest = template.replace(FIELD, "");
  const unbalanced = rest.includes("{{") || rest.includes("}}");
  return unknown.length > 0 || unbalanced ? refuse({ type: "TemplateInvalid", unknown, unbalanced }) : ok(true);
}

/**
 * Fills a template: `Hello {{candidate.firstName}}`. There is nothing else to it, no conditions and no expressions, and
 * a value is never read as a template again, so a candidate named `{{x}}` stays just that.
 */
export function renderTemplate(
  template: string,
  values: Readonly<Record<string, string>>,
): Result<string, TemplateInvalid> {
  const checked = checkTemplate(template, Object.keys(values));
  return checked.ok ? ok(template.replace(FIELD, (_whole, name: string) => values[name] ?? "")) : checked;
}
