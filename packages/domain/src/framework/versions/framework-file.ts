import { z } from "zod";
import { parseInput, type InvalidInput } from "../../shared/invalid-input.js";
import { ok, refuse, type Result } from "../../shared/result.js";
import { line, requiredProse } from "../../shared/text.js";
import { referenceIssues } from "./file-references.js";

/** The format this reads and writes; another one is refused by name. */
export const FILE_FORMAT = "leadline-framework/1";

/** What a file may hold at most. */
export const FILE_LIMITS = {
  scalePoints: 12,
  families: 20,
  competencies: 100,
  questions: 500,
  listed: 30,
  text: 4000,
} as const;

/** An id that organizations give: letters and digits in parts joined by "-", "." or "_", as in `ORG-FINANCE`. */
const id = z
  .string("An id is needed.")
  .max(64, "An id has at most 64 characters.")
  .regex(
    /^[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*$/,
    "An id has letters and digits, in parts joined by “-”, “.” or “_”: for example ORG-FINANCE.",
  );
const version = z
  .string("A version is needed.")
  .regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, "A version has three numbers, for example 1.0.0.");
const text = (what: string) => requiredProse(FILE_LIMITS.text, what);
const listOf = <T extends z.ZodType>(one: T, most: number, what: string) =>
  z.array(one, `${what}: a list is needed.`).max(most, `${what}: at most ${most}.`);
const texts = (what: string) => listOf(text(what), FILE_LIMITS.listed, what).default([]);

/** An object with these keys and no others; a key it does not know is named, with the keys it does. */
function only<const S extends z.ZodRawShape>(shape: S) {
  const allowed = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `Unknown: ${issue.keys.map((key) => `“${key.slice(0, 64)}”`).join(", ")}. Allowed: ${allowed}.`
        : `Needs an object with: ${allowed}.`,
  });
}

const deprecation = only({
  /** The framework version in which it was given up. */
  since: version,
  /** What stands in its place; missing when nothing does. */
  replacedBy: id.optional(),
});
const anchors = z.record(id, text("An anchor"), "Anchors are texts by scale point.");

const competency = only({
  id,
  family: id.optional(),
  name: line(120, "The name"),
  definition: text("The definition"),
  facets: listOf(only({ id, name: line(120, "The name") }), FILE_LIMITS.listed, "Facets").default([]),
  behaviours: texts("Behaviours"),
  /** What each point of the scale looks like. */
  anchors,
  evidence: texts("Evidence"),
  redFlags: texts("Red flags"),
  deprecated: deprecation.optional(),
});
export type FileCompetency = z.output<typeof competency>;

const question = only({
  id,
  text: text("The question"),
  probes: texts("Probes"),
  anchors,
  /** What the answer shows: competencies or facets of this file. */
  shows: listOf(id, FILE_LIMITS.listed, "What it shows").min(1, "Say which competency the answer shows."),
  deprecated: deprecation.optional(),
});
export type FileQuestion = z.output<typeof question>;

const shape = only({
  format: z.literal(FILE_FORMAT, `The format has to be “${FILE_FORMAT}”.`),
  name: line(120, "The name"),
  version,
  /** Licence and source of texts that somebody else wrote; stays with them. */
  notice: text("The notice").optional(),
  /** The points of the answer scale, the lowest first. */
  scale: listOf(
    only({ id, name: line(120, "The name"), meaning: text("The meaning").optional() }),
    FILE_LIMITS.scalePoints,
    "The scale",
  ).min(2, "A scale has at least 2 points."),
  families: listOf(only({ id, name: line(120, "The name") }), FILE_LIMITS.families, "Families").default([]),
  competencies: listOf(competency, FILE_LIMITS.competencies, "Competencies").min(
    1,
    "A framework has at least 1 competency.",
  ),
  questions: listOf(question, FILE_LIMITS.questions, "Questions").default([]),
});

/** A framework as it travels: plain values, whatever file they came from. */
export type FrameworkFile = z.output<typeof shape>;

/**
 * Reads a framework from a plain value, as a parser of YAML or JSON gives it. Refused, each with its place and with
 * what is allowed: unknown keys, ids given twice, ids that nothing has, texts and lists beyond their limits, and
 * deprecations that lead back to themselves.
 */
export function readFrameworkFile(value: unknown): Result<FrameworkFile, InvalidInput> {
  const read = parseInput(shape, value);
  if (!read.ok) return read;
  const issues = referenceIssues(read.value);
  return issues.length > 0 ? refuse({ type: "InvalidInput", issues }) : ok(read.value);
}

/** JSON Schema (2020-12) of such a file, for editors; what refers to what is checked on reading only. */
export const frameworkFileJsonSchema = (): object => ({
  title: "A hiring framework",
  ...z.toJSONSchema(shape, { io: "input" }),
});
