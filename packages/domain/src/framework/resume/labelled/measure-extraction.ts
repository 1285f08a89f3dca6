import { readResume } from "../read-resume.js";
import { parseSnippet, type Mark } from "./parse-snippet.js";

export const EXTRACTION_KINDS = ["skill", "years", "title", "signal"] as const;
export type ExtractionKind = (typeof EXTRACTION_KINDS)[number];

/** Marks that were found, that nobody would have made, and that were overlooked. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** One snippet that was not read as a careful reader does. */
export interface Misreading {
  readonly text: string;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export interface ExtractionMeasure {
  readonly snippets: number;
  readonly all: Tally;
  readonly byKind: Readonly<Record<ExtractionKind, Tally>>;
  readonly misreadings: readonly Misreading[];
}

/** Right among what was marked; 1 when nothing was. */
export const precision = ({ right, wrong }: Tally): number => (right + wrong === 0 ? 1 : right / (right + wrong));
/** Found among what should be marked; 1 when nothing should. */
export const recall = ({ right, missed }: Tally): number => (right + missed === 0 ? 1 : right / (right + missed));

/**
 * Reads labelled snippets and compares. A skill is right when skill, strength and place are exactly the labelled ones;
 * years, titles and signals when they overlap a label of their kind that nothing else has answered.
 */
export function measureExtraction(snippets: readonly string[]): ExtractionMeasure {
  const byKind: Record<ExtractionKind, { right: number; wrong: number; missed: number }> = {
    skill: { right: 0, wrong: 0, missed: 0 },
    years: { right: 0, wrong: 0, missed: 0 },
    title: { right: 0, wrong: 0, missed: 0 },
    signal: { right: 0, wrong: 0, missed: 0 },
  };
  const misreadings: Misreading[] = [];
  for (const snippet of snippets) {
    const { text, marks } = parseSnippet(snippet);
    const open = [...marks];
    const wrong: Mark[] = [];
    for (const hit of hitsIn(text)) {
      const index = open.findIndex((mark) => answers(hit, mark));
      byKind[kindOf(hit)][index < 0 ? "wrong" : "right"] += 1;
      if (index < 0) wrong.push(hit);
      else open.splice(index, 1);
    }
    for (const mark of open) byKind[kindOf(mark)].missed += 1;
    const named = ({ label, start, end }: Mark): string => `${label} "${text.slice(start, end)}"`;
    if (wrong.length > 0 || open.length > 0)
      misreadings.push({ text, wrong: wrong.map(named), missed: open.map(named) });
  }
  const all = { right: 0, wrong: 0, missed: 0 };
  for (const tally of Object.values(byKind)) {
    all.right += tally.right;
    all.wrong += tally.wrong;
    all.missed += tally.missed;
  }
  return { snippets: snippets.length, all, byKind, misreadings };
}

function hitsIn(text: string): readonly Mark[] {
  const { skills, years, titles, signals } = readResume(text);
  return [
    ...skills.map(({ skill, strength, start, end }) => ({
      label: strength === "found" ? skill : `${skill}?`,
      start,
      end,
    })),
    ...years.map(({ start, end }) => ({ label: "years", start, end })),
    ...titles.map(({ start, end }) => ({ label: "title", start, end })),
    ...signals.map(({ start, end }) => ({ label: "signal", start, end })),
  ];
}

const kindOf = ({ label }: Mark): ExtractionKind =>
  label === "years" || label === "title" || label === "signal" ? label : "skill";

const answers = (hit: Mark, mark: Mark): boolean =>
  hit.label === mark.label &&
  (kindOf(hit) === "skill"
    ? hit.start === mark.start && hit.end === mark.end
    : hit.start < mark.end && mark.start < hit.end);
