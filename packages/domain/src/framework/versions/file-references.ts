import type { Issue } from "../../shared/invalid-input.js";
import { deprecationCycle } from "./deprecation-cycle.js";
import type { FrameworkFile } from "./framework-file.js";

/** What refers to something that is not there, ids given twice, and deprecations in a circle. */
export function referenceIssues(file: FrameworkFile): readonly Issue[] {
  const points = file.scale.map(({ id }) => id);
  const competencies = file.competencies.map(({ id }) => id);
  const questions = file.questions.map(({ id }) => id);
  const families = file.families.map(({ id }) => id);
  const facets = file.competencies.flatMap((competency) => competency.facets.map(({ id }) => id));
  return [
    ...doubles("scale", points),
    ...doubles("families", families),
    ...doubles("competencies", [...competencies, ...facets]),
    ...doubles("questions", questions),
    ...file.competencies.flatMap((competency, index) => {
      const path = `competencies.${index}`;
      return [
        ...(competency.family === undefined ? [] : unknown(`${path}.family`, [competency.family], families, "family")),
        ...unknown(`${path}.anchors`, Object.keys(competency.anchors), points, "scale point"),
        ...replacement(path, competency.deprecated, competencies, "competency"),
      ];
    }),
    ...file.questions.flatMap((question, index) => {
      const path = `questions.${index}`;
      return [
        ...unknown(`${path}.anchors`, Object.keys(question.anchors), points, "scale point"),
        ...unknown(`${path}.shows`, question.shows, [...competencies, ...facets], "competency or facet"),
        ...replacement(path, question.deprecated, questions, "question"),
      ];
    }),
    ...cycle("competencies", file.competencies),
    ...cycle("questions", file.questions),
  ];
}

type Deprecation = FrameworkFile["competencies"][number]["deprecated"];

const replacement = (
  path: string,
  deprecated: Deprecation,
  allowed: readonly string[],
  what: string,
): readonly Issue[] =>
  deprecated?.replacedBy === undefined
    ? []
    : unknown(`${path}.deprecated.replacedBy`, [deprecated.replacedBy], allowed, what);

function doubles(path: string, ids: readonly string[]): readonly Issue[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    const known = seen.has(id);
    seen.add(id);
    return known ? [{ path, message: `“${id}” is given twice. Every id stands for one thing.` }] : [];
  });
}

function unknown(path: string, ids: readonly string[], allowed: readonly string[], what: string): readonly Issue[] {
  const known = new Set(allowed);
  return ids
    .filter((id) => !known.has(id))
    .map((id) => ({ path, message: `“${id}” is no ${what} of this file. ${allowedInWords(allowed)}` }));
}

const MOST_NAMED = 20;

/** What is allowed, in a sentence that stays readable. */
export function allowedInWords(allowed: readonly string[]): string {
  if (allowed.length === 0) return "There is none.";
  const more = allowed.length > MOST_NAMED ? ` and ${allowed.length - MOST_NAMED} more` : "";
  return `Allowed: ${allowed.slice(0, MOST_NAMED).join(", ")}${more}.`;
}

function cycle(
  path: string,
  entries: readonly { readonly id: string; readonly deprecated?: Deprecation }[],
): readonly Issue[] {
  const replacements = new Map(entries.map(({ id, deprecated }) => [id, deprecated?.replacedBy]));
  const circle = deprecationCycle(replacements);
  return circle
    ? [{ path, message: `These replace each other in a circle: ${circle.join(" → ")}. One of them has to stay.` }]
    : [];
}
