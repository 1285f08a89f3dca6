import { COMPETENCIES } from "../competencies/competencies.js";
import { isCompetencyId } from "../competencies/competency-id.js";
import { ROLE_ATTRIBUTES } from "../role-attribute.js";
import { SKILLS } from "../skills/skill.js";
import type { Span } from "../skills/extract-skills/normalized-text.js";
import { readResume } from "./read-resume.js";
import type { SignalHit } from "./find-signals.js";

export const MARK_KINDS = ["skill", "title", "years", "signal"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A place in a résumé that is marked for its reader. */
export interface ResumeMark extends Span {
  readonly kind: MarkKind;
  /** The skill's name, or what a signal is worth asking about; empty where the kind says it all. */
  readonly label: string;
}

/** More than any résumé has; a text made of nothing but terms is not marked to its end. */
const MOST_MARKS = 500;

/**
 * What to mark in the plain text of a résumé, in order and without overlaps: of two that begin at one place the longer,
 * else the earlier. A skill that is only mentioned ("no Java") is not marked. It shows a reader where to look and says
 * nothing about the person. Any text is accepted.
 */
export function resumeMarks(text: string): readonly ResumeMark[] {
  const { skills, titles, years, signals } = readResume(text);
  const all: readonly ResumeMark[] = [
    ...titles.map(({ start, end }) => ({ start, end, kind: "title" as const, label: "" })),
    ...signals.map((hit) => ({ start: hit.start, end: hit.end, kind: "signal" as const, label: topicOf(hit) })),
    ...years.map(({ start, end }) => ({ start, end, kind: "years" as const, label: "" })),
    ...skills.flatMap(({ start, end, skill, strength }) =>
      strength === "found" ? [{ start, end, kind: "skill" as const, label: SKILL_NAMES.get(skill) ?? skill }] : [],
    ),
  ];
  const marks: ResumeMark[] = [];
  for (const mark of all.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (marks.length === MOST_MARKS) break;
    if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
  }
  return marks;
}

const SKILL_NAMES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(SKILLS.map(({ id, name }) => [id, name]));

const topicOf = ({ about }: SignalHit): string =>
  isCompetencyId(about) ? COMPETENCIES[about].shortName : ROLE_ATTRIBUTES[about].name;
