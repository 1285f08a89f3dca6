import type { Instant } from "../../shared/instant.js";
import { FRAMEWORK_VERSION } from "../framework-version.js";
import type { FileCompetency, FileQuestion, FrameworkFile } from "./framework-file.js";
import { shippedFramework } from "./shipped-framework.js";

/** What a competency or a question says, without what became of it. */
export type CompetencyContent = Omit<FileCompetency, "deprecated">;
export type QuestionContent = Omit<FileQuestion, "deprecated">;
export type EntryContent =
  ({ readonly kind: "competency" } & CompetencyContent) | ({ readonly kind: "question" } & QuestionContent);

/** One wording of an entry. It is never changed: a scorecard keeps the framework version it was filled in with. */
export interface EntryVersion {
  /** The framework version that brought it. */
  readonly since: string;
  /** Member who wrote it and when; null for what came with Leadline. */
  readonly by: string | null;
  readonly at: Instant | null;
  readonly reason: string;
  readonly content: EntryContent;
}

/** A competency or a question through all its wordings, the oldest first. Its id never changes its meaning. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryContent["kind"];
  readonly versions: readonly [EntryVersion, ...EntryVersion[]];
  /** Given up since this framework version, and what stands in its place; undefined while in use. */
  readonly deprecated: { readonly since: string; readonly replacedBy: string | null } | undefined;
}

/** An organization's framework with its whole history. */
export interface OwnFramework {
  readonly name: string;
  readonly version: string;
  readonly notice: string | undefined;
  readonly scale: FrameworkFile["scale"];
  readonly families: FrameworkFile["families"];
  readonly entries: readonly Entry[];
}

/** A framework as it comes from a file: one wording each. */
export function startingFrom(file: FrameworkFile): OwnFramework {
  const entry = (content: EntryContent, deprecated: FileCompetency["deprecated"]): Entry => ({
    id: content.id,
    kind: content.kind,
    versions: [{ since: file.version, by: null, at: null, reason: "", content }],
    deprecated: deprecated && { since: deprecated.since, replacedBy: deprecated.replacedBy ?? null },
  });
  return {
    name: file.name,
    version: file.version,
    notice: file.notice,
    scale: file.scale,
    families: file.families,
    entries: [
      ...file.competencies.map(({ deprecated, ...content }) => entry({ kind: "competency", ...content }, deprecated)),
      ...file.questions.map(({ deprecated, ...content }) => entry({ kind: "question", ...content }, deprecated)),
    ],
  };
}

/** What an organization has before it changes anything. */
export const ownShippedFramework = (): OwnFramework => startingFrom(shippedFramework(FRAMEWORK_VERSION));

/** What an entry says now. */
export const currentContent = ({ versions }: Entry): EntryContent => (versions.at(-1) ?? versions[0]).content;

/** What an entry said in a framework version; undefined when it did not exist yet. */
export const contentIn = ({ versions }: Entry, version: string): EntryContent | undefined =>
  versions.findLast(({ since }) => compareVersions(since, version) <= 0)?.content;

/** The id that stands in the place of another today: the end of its replacements. Null when it was given up for good. */
export function currentId(framework: OwnFramework, id: string): string | null {
  const entries = new Map(framework.entries.map((entry) => [entry.id, entry]));
  // Replacements never form a circle (`deprecate` and reading refuse it), so that this ends.
  for (let entry = entries.get(id); entry; entry = entries.get(entry.deprecated?.replacedBy ?? "")) {
    if (!entry.deprecated) return entry.id;
    if (entry.deprecated.replacedBy === null) return null;
  }
  return null;
}

/** Orders versions of three numbers, the older first. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split(".").map(Number));
  for (const part of [0, 1, 2]) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The framework as a file: what everything says now, and what was given up. */
export function asFile(framework: OwnFramework): FrameworkFile {
  const competencies: FileCompetency[] = [];
  const questions: FileQuestion[] = [];
  for (const entry of framework.entries) {
    const { kind, ...content } = currentContent(entry);
    const deprecated = entry.deprecated && {
      since: entry.deprecated.since,
      ...(entry.deprecated.replacedBy === null ? {} : { replacedBy: entry.deprecated.replacedBy }),
    };
    if ("definition" in content) competencies.push({ ...content, ...(deprecated && { deprecated }) });
    else if (kind === "question") questions.push({ ...content, ...(deprecated && { deprecated }) });
  }
  return {
    format: "leadline-framework/1",
    name: framework.name,
    version: framework.version,
    ...(framework.notice === undefined ? {} : { notice: framework.notice }),
    scale: framework.scale,
    families: framework.families,
    competencies,
    questions,
  };
}
